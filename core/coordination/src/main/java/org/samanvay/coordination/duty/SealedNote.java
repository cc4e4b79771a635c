package org.samanvay.coordination.duty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.vault.PersonKeys;

/** Where the proof is held, or why a duty was waived or closed: opened when it is asked for, and for its department only. */
public final class SealedNote {
    private final UUID duty;
    private final @Nullable UUID person;
    private final byte @Nullable [] sealed;
    private final byte @Nullable [] wrappedKey;
    private final PersonKeys keys;

    SealedNote(
            UUID duty, @Nullable UUID person, byte @Nullable [] sealed, byte @Nullable [] wrappedKey, PersonKeys keys) {
        this.duty = duty;
        this.person = person;
        this.sealed = sealed;
        this.wrappedKey = wrappedKey;
        this.keys = keys;
    }

    /** Null too where the person was erased, and the key with her. */
    @Nullable String open() {
        return person == null || sealed == null || wrappedKey == null
                ? null
                : keys.unwrap(person, wrappedKey).openText(ClosingDuties.noteOf(duty), sealed);
    }
}
