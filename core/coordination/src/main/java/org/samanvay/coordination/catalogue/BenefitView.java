package org.samanvay.coordination.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme;

/**
 * One thing that a scheme gives.
 *
 * @param amounts empty: given in kind, or no source names the sum
 */
@Type("Benefit")
@Description("One thing that a scheme gives; without a sum it is given in kind, or no source names the sum"
        + " / योजना का एक लाभ; राशि न हो तो वस्तु/सेवा के रूप में, अथवा राशि का स्रोत उपलब्ध नहीं")
public record BenefitView(@NonNull BilingualText what, @NonNull List<@NonNull AmountView> amounts) {
    static BenefitView of(Scheme.Benefit benefit) {
        return new BenefitView(
                BilingualText.of(benefit.what()),
                benefit.amounts().stream().map(AmountView::of).toList());
    }

    /**
     * A sum in Indian rupees.
     *
     * @param atMost equal to {@code atLeast} where the sum is fixed
     * @param from first day on which it holds; null: since ever
     * @param until last day; null: without end
     */
    @Type("BenefitAmount")
    @Description("Sum in rupees, with the days in which it holds / राशि (रुपये), प्रभावी अवधि सहित")
    public record AmountView(
            @NonNull BigDecimal atLeast,
            @NonNull BigDecimal atMost,
            @NonNull PaidPer per,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @NonNull String source,
            @NonNull List<@NonNull Mark> marks) {
        static AmountView of(Scheme.Amount amount) {
            return new AmountView(
                    amount.atLeast().rupees(),
                    amount.atMost().rupees(),
                    PaidPer.of(amount.per()),
                    amount.validity().from().orElse(null),
                    amount.validity().until().orElse(null),
                    amount.source(),
                    amount.marks().stream().sorted().toList());
        }
    }
}
