package org.samanvay.coordination.risk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.spi.RiskLevel;

/**
 * How great a danger was judged to be.
 *
 * @param instrument full code
 * @param most the score when everything is answered by yes
 * @param scored the level by the score and the thresholds of that day
 * @param level the level that counts; null, like all that was sealed, where the person was erased
 * @param reason why the officer judged otherwise than the score
 */
@Type("RiskAssessment")
@Description("How great a danger was judged to be / जोखिम आकलन")
public record RiskAssessmentView(
        @Id @NonNull UUID id,
        @Id @NonNull UUID person,
        @NonNull String instrument,
        int instrumentVersion,
        @NonNull BilingualText instrumentName,
        @NonNull PostGlance post,
        @NonNull Instant at,
        @Nullable Integer score,
        @Nullable Integer most,
        @Nullable RiskLevel scored,
        @Nullable RiskLevel level,
        @Nullable String reason,
        @NonNull List<@NonNull GivenAnswer> answers) {
    /** A question as it was asked, and its answer. */
    @Type("GivenRiskAnswer")
    @Description("A question as it was asked, and its answer / पूछा गया प्रश्न एवं उत्तर")
    public record GivenAnswer(
            @NonNull String question, @NonNull BilingualText words, int weight, @NonNull RiskAnswer answer) {
        @Override
        public String toString() {
            return "GivenAnswer[" + question + "]";
        }
    }

    @Override
    public String toString() {
        return "RiskAssessment[" + id + "]";
    }
}
