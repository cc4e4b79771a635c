package org.samanvay.coordination.application;

import java.math.BigDecimal;
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

/**
 * An application as its two departments see it; no other one does.
 *
 * @param decideBy null where no source gives a time, and once it is decided
 * @param late whether the decision is overdue
 * @param sameBenefit the earliest other application by which the person asked for the same benefit; that it exists, when
 *     and where, and nothing of what was told in it
 */
@Type("SchemeApplication")
@Description("Application for a scheme / योजना हेतु आवेदन")
public record SchemeApplicationView(
        @Id @NonNull UUID id,
        @Id @NonNull UUID caseFile,
        @NonNull String caseNumber,
        @Id @NonNull UUID person,
        @NonNull String personCode,
        @NonNull String scheme,
        @NonNull BilingualText name,
        @NonNull String department,
        @NonNull String appliedByDepartment,
        @NonNull ApplicationStatus status,
        @NonNull Instant appliedAt,
        @Nullable Instant decideBy,
        @Nullable Instant decidedAt,
        @NonNull Boolean late,
        @Nullable SameBenefit sameBenefit,
        @NonNull Integer version,
        @Ignore Siblings<UUID> siblings) {
    /** Another application for the same benefit. */
    @Description("The same benefit was applied for elsewhere too / इसी लाभ हेतु अन्यत्र भी आवेदन है")
    public record SameBenefit(@NonNull String department, @NonNull Instant appliedAt) {}

    /** One step with what was told in it. */
    @Description("One step of an application / आवेदन का एक चरण")
    public record ApplicationStep(
            @NonNull ApplicationStepKind kind,
            @NonNull Instant at,
            @NonNull String department,
            @NonNull BilingualText post,
            @NonNull List<@NonNull HandedIn> papers,
            @Nullable BigDecimal amount,
            @Nullable LocalDate on,
            @Nullable String reference,
            @Nullable String reason) {
        /** Never the content. */
        @Override
        public String toString() {
            return "ApplicationStep[" + kind + "]";
        }
    }

    /** A paper that was handed in, and where it is held. */
    public record HandedIn(
            @NonNull String name, @NonNull String heldAt, @NonNull String register, @NonNull String number) {
        static HandedIn of(HeldPaper paper) {
            return new HandedIn(paper.name(), paper.heldAt(), paper.register(), paper.number());
        }

        /** Never its content. */
        @Override
        public String toString() {
            return "HandedIn";
        }
    }

    @Override
    public String toString() {
        return "SchemeApplication[" + id + "]";
    }
}
