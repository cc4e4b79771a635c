package org.samanvay.coordination.application;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What the authority of the scheme decided.
 *
 * @param amount rupees, two decimals at most; none where the scheme gives in kind, or nothing
 * @param reference number of the order; at most 120 characters
 * @param reason told to the person, needed where it is rejected; at most 1,000 characters
 */
@Name("SchemeDecisionInput")
@Description("What the scheme's authority decided / सक्षम प्राधिकारी का निर्णय")
public record SchemeDecision(
        boolean sanctioned, @Nullable BigDecimal amount, @NonNull String reference, @Nullable String reason) {
    /** Never the reason. */
    @Override
    public String toString() {
        return "SchemeDecision[" + sanctioned + "]";
    }
}
