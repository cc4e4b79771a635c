package org.samanvay.coordination.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.letter.Addressee.Authority;
import org.samanvay.coordination.letter.Addressee.Seat;
import org.samanvay.coordination.letter.Addressee.Somebody;
import org.samanvay.coordination.letter.Subject.OfEntry;
import org.samanvay.coordination.letter.Subject.OfReferral;
import org.samanvay.coordination.person.Person;
import org.samanvay.coordination.person.PersonRole;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.Receivers;
import org.samanvay.spi.Letter.Recipient;
import org.samanvay.spi.Text;

/** To whom a letter may go: to the recipient that its kind names, and to nobody else. */
@ApplicationScoped
class Addressees {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;

    @Inject
    private Persons persons;

    @Inject
    private Posts posts;

    @Inject
    private Receivers receivers;

    /** @param field the argument, for a refusal to name */
    Addressee require(LetterKind kind, Subject subject, HeldPost by, @Nullable LetterRecipient named, String field) {
        Addressee addressee = kind.recipient().isPresent()
                ? declared(kind.recipient().get(), subject, named, field)
                : chosen(subject, by, given(named, field), field);
        requireOwnPost(subject, by, addressee, field);
        return addressee;
    }

    private Addressee declared(Recipient recipient, Subject subject, @Nullable LetterRecipient named, String field) {
        return switch (recipient) {
            case RECEIVING_POST -> receiver(subject, named, field);
            case INFORMANT_OR_VICTIM -> {
                Person person = person(subject, given(named, field), field);
                boolean victim = person.role() == PersonRole.SURVIVOR && person.id().equals(subject.person());
                yield somebody(person, victim || person.role() == PersonRole.INFORMANT, field);
            }
            case PERSON_HERSELF -> {
                Person person = person(subject, given(named, field), field);
                yield somebody(person, person.id().equals(subject.person()), field);
            }
            case COURT, AUTHORITY -> authority(given(named, field), field);
        };
    }

    /** A post in the state, or an authority outside; a person gets what a declared letter gives her. */
    private Addressee chosen(Subject subject, HeldPost by, LetterRecipient named, String field) {
        if (named.post() != null) {
            return new Seat(receivers.require(subject.access(), field + ".post", named.post(), by.post()));
        }
        return authority(named, field);
    }

    private Addressee receiver(Subject subject, @Nullable LetterRecipient named, String field) {
        UUID to = subject instanceof OfReferral of ? of.terms().toPost() : subject.person();
        boolean same = named == null
                || (named.post() != null && Ids.parse(field + ".post", named.post()).equals(to));
        return posts.find(to).filter(post -> same).map(Seat::new).orElseThrow(() -> notAllowed(field));
    }

    private Person person(Subject subject, LetterRecipient named, String field) {
        if (named.person() == null) {
            throw notAllowed(field);
        }
        return persons.require(subject.access(), Ids.parse(field + ".person", named.person()));
    }

    private static Addressee somebody(Person person, boolean allowed, String field) {
        if (!allowed) {
            throw notAllowed(field);
        }
        return new Somebody(person);
    }

    private static Addressee authority(LetterRecipient named, String field) {
        String name = named.authority();
        if (name == null) {
            throw notAllowed(field);
        }
        String line = name.strip();
        if (line.length() < SHORTEST || line.length() > LONGEST || line.chars().anyMatch(Character::isISOControl)) {
            throw CommonProblem.invalidArgument(
                    field + ".authority",
                    "One line of " + SHORTEST + " to " + LONGEST + " characters",
                    SHORTEST + " से " + LONGEST + " वर्णों की एक पंक्ति");
        }
        return new Authority(line);
    }

    private static LetterRecipient given(@Nullable LetterRecipient named, String field) {
        if (named == null
                || Stream.of(named.post(), named.person(), named.authority())
                                .filter(Objects::nonNull)
                                .count()
                        != 1) {
            throw CommonProblem.invalidArgument(
                    field, "Name one recipient: post, person or authority", "एक प्राप्तकर्ता बताएँ: पद, व्यक्ति या प्राधिकारी");
        }
        return named;
    }

    /** Nobody passes on what another one told it; within one's own department it may be read on paper. */
    private static void requireOwnPost(Subject subject, HeldPost by, Addressee addressee, String field) {
        boolean told = subject instanceof OfEntry of && !of.entry().whole();
        boolean own = addressee instanceof Seat seat && seat.post().department().equals(by.department());
        if (told && !own) {
            throw new Problem(
                    LetterProblem.NOT_YOURS_TO_PASS_ON,
                    Text.of(
                            "What another department shared goes to posts of your own only",
                            "दूसरे विभाग द्वारा साझा विवरण केवल आपके विभाग के पदों को जा सकता है"),
                    Map.of("field", field));
        }
    }

    private static Problem notAllowed(String field) {
        return new Problem(
                LetterProblem.RECIPIENT_NOT_ALLOWED,
                Text.of("This letter does not go to that recipient", "यह पत्र इस प्राप्तकर्ता को नहीं भेजा जा सकता"),
                Map.of("field", field));
    }
}
