package org.samanvay.coordination.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.person.Person;
import org.samanvay.coordination.post.PostCard;

/** A recipient that the letter may go to. */
sealed interface Addressee {
    record Seat(PostCard post) implements Addressee {}

    record Somebody(Person person) implements Addressee {}

    /** Outside the platform; by its designation. */
    record Authority(String name) implements Addressee {
        @Override
        public String toString() {
            return "Authority[...]";
        }
    }

    default RecipientKind kind() {
        return switch (this) {
            case Seat seat -> RecipientKind.POST;
            case Somebody somebody -> RecipientKind.PERSON;
            case Authority authority -> RecipientKind.AUTHORITY;
        };
    }

    default @Nullable UUID postId() {
        return this instanceof Seat seat ? seat.post().id() : null;
    }

    default @Nullable UUID personId() {
        return this instanceof Somebody somebody ? somebody.person().id() : null;
    }
}
