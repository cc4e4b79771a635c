package org.samanvay.coordination.draft;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.CommonProblem;

/**
 * Where a draft belongs: an officer has one of each place.
 *
 * @param caseFile of a form or a referral
 * @param form full code, of a form
 * @param entry the entry that a form corrects; null: a new one
 */
@Name("DraftPlaceInput")
@Description("Where a draft belongs; you have one of each place / प्रारूप कहाँ का है; प्रत्येक स्थान का एक")
public record DraftPlace(
        @NonNull DraftKind kind, @Id @Nullable String caseFile, @Nullable String form, @Id @Nullable String entry) {
    public DraftPlace {
        boolean fits =
                switch (kind) {
                    case NEW_CASE -> caseFile == null && form == null && entry == null;
                    case REFERRAL -> caseFile != null && form == null && entry == null;
                    case FORM -> caseFile != null && form != null;
                };
        if (!fits || (form != null && form.length() > 100)) {
            throw CommonProblem.invalidArgument(
                    "place",
                    "A form's draft names case and form, a referral's the case, a new case's nothing",
                    "प्ररूप का प्रारूप प्रकरण और प्ररूप बताए, रेफरल का केवल प्रकरण, नए प्रकरण का कुछ नहीं");
        }
    }

    public static DraftPlace newCase() {
        return new DraftPlace(DraftKind.NEW_CASE, null, null, null);
    }

    public static DraftPlace referral(UUID caseFile) {
        return new DraftPlace(DraftKind.REFERRAL, caseFile.toString(), null, null);
    }

    public static DraftPlace form(UUID caseFile, String form, @Nullable UUID entry) {
        return new DraftPlace(DraftKind.FORM, caseFile.toString(), form, entry == null ? null : entry.toString());
    }

    @Nullable UUID caseId() {
        return caseFile == null ? null : Ids.parse("place.caseFile", caseFile);
    }

    @Nullable UUID entryId() {
        return entry == null ? null : Ids.parse("place.entry", entry);
    }

    /** The same text for the same place. */
    String key() {
        return switch (kind) {
            case NEW_CASE -> kind.name();
            case REFERRAL -> kind + "|" + caseId();
            case FORM -> kind + "|" + caseId() + "|" + form + "|" + (entry == null ? "" : entryId());
        };
    }
}
