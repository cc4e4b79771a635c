package org.samanvay.coordination.letter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.language.Language;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.referral.Basis;

/**
 * A letter as the department that issued it sees it; its words are on its copies.
 *
 * @param tellsIdentity whether it tells who somebody is
 */
@Type("Letter")
@Description("A letter: a disclosure on paper, by number / पत्र: कागज़ पर प्रकटीकरण, पत्रांक सहित")
public record LetterView(
        @Id @NonNull UUID id,
        @NonNull String number,
        @Id @NonNull UUID caseFile,
        @Id @NonNull UUID person,
        @NonNull String kind,
        @NonNull BilingualText title,
        @Id @Nullable UUID entry,
        @Id @Nullable UUID referral,
        @NonNull Language language,
        @NonNull Basis basis,
        @Nullable String basisReference,
        @NonNull Boolean tellsIdentity,
        @NonNull String department,
        @NonNull PostGlance issuedByPost,
        @NonNull Instant issuedAt,
        @NonNull List<@NonNull LetterCopyView> copies,
        @NonNull Integer version) {
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
