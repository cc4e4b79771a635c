package org.samanvay.coordination.eligibility;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.eligibility.Assessment.Reason;
import org.samanvay.spi.Mark;

/**
 * One criterion of a scheme and how it stands.
 *
 * @param met {@code TRUE}, {@code FALSE}, or {@code UNKNOWN} while a fact is missing
 * @param facts the known facts that it reads
 * @param questions what would settle it, in her words
 * @param marks what of the criterion nobody has settled
 */
@Description("Why one criterion is met, is not, or is not known / एक मानदंड की स्थिति और उसका कारण")
public record EligibilityReason(
        @NonNull String criterion,
        @NonNull BilingualText name,
        @NonNull CriterionState met,
        @NonNull String act,
        @NonNull String section,
        @NonNull List<@NonNull FactQuestion> facts,
        @NonNull List<@NonNull FactQuestion> questions,
        @NonNull List<@NonNull Mark> marks) {

    /** How a criterion stands. */
    public enum CriterionState {
        MET,
        NOT_MET,
        NOT_KNOWN
    }

    /** @param path name of the fact, as the input of {@code eligibility} has it */
    public record FactQuestion(@NonNull String path, @NonNull BilingualText question) {}

    static EligibilityReason of(Reason reason, FactLabels labels) {
        return new EligibilityReason(
                reason.criterion().code(),
                BilingualText.of(reason.criterion().name()),
                switch (reason.met()) {
                    case TRUE -> CriterionState.MET;
                    case FALSE -> CriterionState.NOT_MET;
                    case UNKNOWN -> CriterionState.NOT_KNOWN;
                },
                reason.criterion().law().act(),
                reason.criterion().law().section(),
                reason.used().stream().map(labels::question).toList(),
                reason.questions().stream()
                        .map(question -> labels.question(question.path()))
                        .toList(),
                reason.criterion().marks().stream().sorted().toList());
    }
}
