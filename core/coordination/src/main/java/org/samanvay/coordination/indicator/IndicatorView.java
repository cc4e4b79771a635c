package org.samanvay.coordination.indicator;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;

/**
 * An indicator as anybody may know it.
 *
 * @param source the fields it is reckoned from, as they are called in the tables
 * @param caveat what it does not say, and how sure its rule is
 * @param version grows with each change of the formula
 * @param ofPersons whether what was counted in fewer than five cases is withheld
 */
@Type("Indicator")
@Description("An indicator with its published formula / प्रकाशित सूत्र सहित सूचक")
public record IndicatorView(
        @NonNull String code,
        @NonNull BilingualText name,
        @NonNull BilingualText formula,
        @NonNull String source,
        @NonNull IndicatorUnit unit,
        @NonNull Better better,
        @NonNull BilingualText caveat,
        int version,
        @NonNull Boolean ofPersons) {
    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.code(),
                BilingualText.of(indicator.name()),
                BilingualText.of(indicator.formula()),
                indicator.source(),
                indicator.unit(),
                indicator.better(),
                BilingualText.of(indicator.caveat()),
                indicator.version(),
                indicator.ofPersons());
    }
}
