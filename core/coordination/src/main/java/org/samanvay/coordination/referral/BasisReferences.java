package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.coordination.vault.Place;

/** The section, order or danger on which a referral rests. It is written freely and may name people, so it is sealed. */
@ApplicationScoped
class BasisReferences {
    @Inject
    private Persons persons;

    @Inject
    private PersonKeys keys;

    void keep(Referral referral, @Nullable String reference) {
        if (reference != null) {
            referral.keepBasisReference(persons.requireKey(referral.person()).seal(placeOf(referral.id()), reference));
        }
    }

    /** The same for the referral as which another one goes on; of an erased person nothing is left to copy. */
    void copy(Referral from, Referral to) {
        byte[] sealed = from.sealedBasisReference();
        if (sealed != null) {
            keys.find(from.person()).ifPresent(key -> to.keepBasisReference(moved(key, sealed, from, to)));
        }
    }

    private static byte[] moved(DataKey key, byte[] sealed, Referral from, Referral to) {
        return key.seal(placeOf(to.id()), key.open(placeOf(from.id()), sealed));
    }

    static Place placeOf(UUID referral) {
        return new Place("referral", "sealed_basis_reference", referral, 0);
    }
}
