package org.samanvay.coordination.letter;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.language.Language;
import org.samanvay.coordination.referral.Basis;

/**
 * A letter to be issued.
 *
 * @param kind full code of a declared letter, or {@code extract} (of any entry) or {@code referral} (any referral)
 * @param entry what it is made from; exactly one of this and {@code referral}
 * @param fields of an extract: the paths that are printed, chosen like those of a referral; of no other letter
 * @param recipient may be left out where it is settled: a referral's letter goes to its receiver
 * @param copyTo further recipients; copies 2, 3 and so on
 * @param basis only where neither law nor referral settles it
 */
@Name("NewLetterInput")
@Description("A letter to be issued / जारी किया जाने वाला पत्र")
public record NewLetter(
        @NonNull String kind,
        @Id @Nullable String entry,
        @Id @Nullable String referral,
        @Nullable List<@NonNull String> fields,
        @NonNull Language language,
        @Nullable LetterRecipient recipient,
        @Nullable List<@NonNull LetterRecipient> copyTo,
        @Nullable Basis basis,
        @Id @Nullable String consent,
        @Nullable String basisReference,
        @Nullable SharingPurpose purpose) {
    /** Without one of its own SmallRye takes the lists' elements for the lists, and demands both. */
    public NewLetter {
        fields = fields == null ? List.of() : List.copyOf(fields);
        copyTo = copyTo == null ? List.of() : List.copyOf(copyTo);
    }

    @Override
    public String toString() {
        return "NewLetter[" + kind + "]";
    }
}
