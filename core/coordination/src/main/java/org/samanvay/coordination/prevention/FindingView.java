package org.samanvay.coordination.prevention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.post.PostGlance;

/**
 * Something that a rule of prevention found.
 *
 * @param rule full code
 * @param aboutChild whether it is about one child
 * @param aboutAddress whether it is about incidents at one address, which itself nobody is told
 * @param establishmentId null where it is about a child or an address
 * @param caseNumber of a child: the case from which it comes; of an address: that of the last incident. Its content and
 *     anybody's name are not told with it
 * @param caseNumbers of an address: all cases in which something happened there
 * @param reportedBy of a child or an address: the post to ask
 * @param owner the post that decides
 * @param referredBy the post that handed it on
 * @param decideBy the last day on which the decision is in time
 * @param byInspection whether handing it on means a round of inspections
 * @param inspected whether its establishment stands in a round
 * @param result null until it was measured first
 * @param resultCount how often it happened again since the decision
 * @param resultStatus what the register says now
 * @param resultFinal whether the time is over in which it is measured
 * @param keptUntil the day on which it is deleted
 * @param together the establishments of the same page
 */
@Type("Finding")
@Description("Something that a rule of prevention found / निवारक नियम का निष्कर्ष")
public record FindingView(
        @Id @NonNull UUID id,
        @NonNull String rule,
        @NonNull String department,
        @NonNull BilingualText name,
        @NonNull Boolean aboutChild,
        @NonNull Boolean aboutAddress,
        @Id @Nullable UUID establishmentId,
        @Nullable String caseNumber,
        @NonNull List<@NonNull String> caseNumbers,
        @Nullable PostGlance reportedBy,
        int district,
        @NonNull LocalDate foundOn,
        @NonNull PostGlance owner,
        @Nullable PostGlance referredBy,
        @NonNull LocalDate decideBy,
        @NonNull Boolean late,
        @NonNull List<@NonNull MeasureView> measures,
        @NonNull Boolean mayDecide,
        @NonNull Boolean mayRefer,
        @NonNull Boolean byInspection,
        @Nullable FindingDecision decision,
        @Nullable BilingualText measure,
        @Nullable IgnoreReason reason,
        @Nullable Instant decidedAt,
        @NonNull Boolean inspected,
        @Nullable FindingResult result,
        @Nullable Integer resultCount,
        @Nullable BilingualText resultStatus,
        @Nullable LocalDate measuredOn,
        @NonNull Boolean resultFinal,
        @NonNull LocalDate keptUntil,
        int version,
        @Ignore Siblings<UUID> together) {}
