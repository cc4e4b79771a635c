package org.samanvay.coordination.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.entry.EntryView;
import org.samanvay.coordination.referral.ReferralTerms;

/** What a letter is made from, as far as the issuing officer may read it. */
sealed interface Subject {
    CaseAccess access();

    /** Whom it is about; the letter is sealed under her key. */
    UUID person();

    record OfEntry(CaseAccess access, EntryView entry) implements Subject {
        @Override
        public UUID person() {
            return entry.person();
        }
    }

    record OfReferral(CaseAccess access, ReferralTerms terms) implements Subject {
        @Override
        public UUID person() {
            return terms.person();
        }
    }

    default @Nullable UUID entryId() {
        return this instanceof OfEntry of ? of.entry().id() : null;
    }

    default @Nullable UUID referralId() {
        return this instanceof OfReferral of ? of.terms().id() : null;
    }
}
