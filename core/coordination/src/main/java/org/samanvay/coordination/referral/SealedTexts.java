package org.samanvay.coordination.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.coordination.vault.Place;

/**
 * What of a referral is sealed, opened when it is asked for: a list that shows neither would open a key for each of its
 * rows, some 6 per cent of a worklist's processor time (by samples).
 */
public final class SealedTexts {
    private final PersonKeys keys;
    private final UUID person;
    private final byte @Nullable [] wrappedKey;
    private final Text note;
    private final Text basisReference;

    /** A text and where it belongs; not there, or not for the caller, where it has no bytes. */
    private record Text(Place place, byte @Nullable [] sealed) {}

    private SealedTexts(
            PersonKeys keys, UUID person, byte @Nullable [] wrappedKey, Text note, Text basisReference) {
        this.keys = keys;
        this.person = person;
        this.wrappedKey = wrappedKey;
        this.note = note;
        this.basisReference = basisReference;
    }

    /** @param readable whether the caller may read them; else they are as if they were not there */
    static SealedTexts of(ReferralRow row, boolean readable, PersonKeys keys) {
        return new SealedTexts(
                keys,
                row.person(),
                row.wrappedKey(),
                new Text(AnsweringReferral.noteOf(row.id()), readable ? row.sealedNote() : null),
                new Text(BasisReferences.placeOf(row.id()), readable ? row.sealedBasisReference() : null));
    }

    @Nullable String note() {
        return opened(note);
    }

    @Nullable String basisReference() {
        return opened(basisReference);
    }

    /** Null too where the person was erased, and the key with her. */
    private @Nullable String opened(Text text) {
        return text.sealed() == null || wrappedKey == null
                ? null
                : keys.unwrap(person, wrappedKey).openText(text.place(), text.sealed());
    }
}
