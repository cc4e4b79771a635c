package org.samanvay.coordination.conference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.spi.RiskLevel;

/**
 * A case conference, for those who were invited.
 *
 * @param risk how great the danger was found to be; null where no assessment is behind it
 * @param decideBy by when a proposed one is convened or set aside
 * @param basisReference null like the agenda where the person was erased
 * @param convenes whether the caller works for the post that convenes it
 * @param together the conferences of the same page
 */
@Type("CaseConference")
@Description("Departments come together about one danger; for the invited alone / प्रकरण सम्मेलन; केवल आमंत्रित पदों हेतु")
public record ConferenceView(
        @Id @NonNull UUID id,
        @Id @NonNull UUID caseFile,
        @NonNull String caseNumber,
        @Id @NonNull UUID person,
        @NonNull ConferenceGround ground,
        @Nullable RiskLevel risk,
        @NonNull ConferenceStatus status,
        @NonNull PostGlance convener,
        @NonNull Instant proposedAt,
        @NonNull Instant decideBy,
        @Nullable Instant plannedAt,
        @Nullable Instant returnsDueAt,
        @Nullable Instant heldAt,
        @Nullable Instant followUpAt,
        @Nullable SetAsideReason setAsideReason,
        @Nullable Basis basis,
        @Nullable String basisReference,
        @NonNull List<@NonNull String> agenda,
        @NonNull Boolean convenes,
        @NonNull Integer version,
        @Ignore Siblings<UUID> together) {
    ConferenceView among(Siblings<UUID> siblings) {
        return new ConferenceView(
                id, caseFile, caseNumber, person, ground, risk, status, convener, proposedAt, decideBy, plannedAt,
                returnsDueAt, heldAt, followUpAt, setAsideReason, basis, basisReference, agenda, convenes, version, siblings);
    }

    @Override
    public String toString() {
        return "CaseConference[" + id + "]";
    }
}
