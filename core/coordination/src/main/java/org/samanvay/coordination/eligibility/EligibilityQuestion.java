package org.samanvay.coordination.eligibility;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.FactKind;
import org.samanvay.forms.FactKind.Bounds;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.forms.FormField;

/**
 * A fact that schemes of a state ask for, as a question to anybody.
 *
 * @param path where its answer stands in the facts: {@code age}, or {@code police.smartphone} for a member of an object
 * @param kind {@code YES_NO} is answered YES, NO or UNKNOWN, a choice by its code, a sum in rupees by a number
 * @param choices empty where nothing is chosen
 * @param atLeast null for what is no number
 * @param atMost null for what is no number
 * @param schemes in how many of the state's schemes the answer matters
 */
@Description("A question whose answer matters for schemes / योजनाओं की पात्रता हेतु एक प्रश्न")
public record EligibilityQuestion(
        @NonNull String path,
        @NonNull FactKind kind,
        @NonNull BilingualText question,
        @Nullable BilingualText hint,
        @NonNull List<@NonNull FactChoice> choices,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal atMost,
        int schemes) {
    static EligibilityQuestion of(String path, FormField field, int schemes) {
        return new EligibilityQuestion(
                path,
                FactKind.of(field.type()).orElseThrow(),
                BilingualText.of(field.label()),
                field.hint().map(BilingualText::of).orElse(null),
                FactKind.choices(field.type()).stream().map(FactChoice::of).toList(),
                FactKind.bounds(field.type()).map(Bounds::atLeast).orElse(null),
                FactKind.bounds(field.type()).map(Bounds::atMost).orElse(null),
                schemes);
    }

    /** One answer that can be chosen. */
    @Description("One answer that can be chosen / एक विकल्प")
    public record FactChoice(@NonNull String code, @NonNull BilingualText label) {
        static FactChoice of(Option option) {
            return new FactChoice(option.code(), BilingualText.of(option.label()));
        }
    }
}
