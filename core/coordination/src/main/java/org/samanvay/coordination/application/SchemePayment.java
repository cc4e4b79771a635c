package org.samanvay.coordination.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What was paid or handed over. The platform pays nothing itself.
 *
 * @param amount rupees; none where it was given in kind
 * @param on not in the future
 * @param reference number of the transfer or the receipt, never of a bank account; at most 120 characters
 */
@Name("SchemePaymentInput")
@Description("What was paid or handed over / क्या भुगतान या वितरण हुआ")
public record SchemePayment(@Nullable BigDecimal amount, @NonNull LocalDate on, @NonNull String reference) {
    /** Never the sum. */
    @Override
    public String toString() {
        return "SchemePayment[" + on + "]";
    }
}
