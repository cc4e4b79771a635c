package org.samanvay.coordination.risk;

import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.graphql.Description;

/**
 * An answer.
 *
 * @param question code within the instrument
 */
@Type("AnsweredQuestion")
@Name("AnsweredQuestionInput")
@Description("A question and its answer / प्रश्न एवं उत्तर")
public record AnsweredQuestion(@NonNull String question, @NonNull RiskAnswer answer) {
    @Override
    public String toString() {
        return "AnsweredQuestion[" + question + "]";
    }
}
