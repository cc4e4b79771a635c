package org.samanvay.coordination.risk;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.spi.RiskLevel;

/**
 * A danger as an officer judges it.
 *
 * @param instrument full code, {@code department.code}; its latest version is used
 * @param answers one to each question
 * @param level where the officer judges otherwise than the score; null: the score's
 * @param reason why; needed with a level
 */
@Name("NewRiskAssessmentInput")
@Description("A danger, judged by an instrument / प्रपत्र द्वारा जोखिम आकलन")
public record NewAssessment(
        @Id @NonNull UUID person,
        @NonNull String instrument,
        @NonNull List<@NonNull AnsweredQuestion> answers,
        @Nullable RiskLevel level,
        @Nullable String reason) {
    @Override
    public String toString() {
        return "NewAssessment[" + instrument + "]";
    }
}
