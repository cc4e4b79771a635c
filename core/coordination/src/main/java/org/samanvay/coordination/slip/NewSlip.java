package org.samanvay.coordination.slip;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/**
 * What is new on a slip.
 *
 * @param nextOn the day on which she should come, or something is due; null: none is set
 * @param word what she chose, 4 to 40 characters; null: the word stays as it is
 */
@Name("NewSlipInput")
@Description("What stands on her slip / पर्ची पर क्या रहे")
public record NewSlip(
        @Nullable LocalDate nextOn,
        @Description("A word that she chose; null leaves the present one / उनका चुना शब्द; न दें तो पूर्ववत्") @Nullable String word) {
    /** Never the word. */
    @Override
    public String toString() {
        return "NewSlip[]";
    }
}
