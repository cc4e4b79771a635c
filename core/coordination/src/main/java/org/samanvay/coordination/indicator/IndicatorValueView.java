package org.samanvay.coordination.indicator;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's value in a month.
 *
 * @param month {@code 2026-11}
 * @param district LGD code; null for all of the state, its own offices included
 * @param department null for all
 * @param value in the indicator's unit, to one decimal; null where nothing was counted or where it is withheld
 * @param amount how many it was reckoned from; null where it is withheld
 * @param withheld whether it is kept back to protect people
 */
@Type("IndicatorValue")
@Description("An indicator's value in a month / माह में सूचक का मान")
public record IndicatorValueView(
        @NonNull String month,
        @Nullable Integer district,
        @Nullable String department,
        @Nullable Double value,
        @Nullable Integer amount,
        @Description("Not shown to protect people / व्यक्तियों की सुरक्षा हेतु नहीं दिखाया गया") @NonNull Boolean withheld) {
    static IndicatorValueView of(Indicator indicator, int month, int district, String department, ShownCell shown) {
        @Nullable Cell cell = shown.cell();
        return new IndicatorValueView(
                month / 100 + "-" + padded(month % 100, 2),
                district == ShownTables.WHOLE_STATE ? null : district,
                department.equals(ShownTables.ALL_DEPARTMENTS) ? null : department,
                cell == null || cell.amount() <= 0 ? null : indicator.value(cell.value(), cell.amount()),
                cell == null ? null : cell.amount(),
                shown.withheld());
    }

    String sortKey() {
        return month + "/" + padded(district == null ? 0 : district, 6) + "/" + (department == null ? "" : department);
    }

    /** A formatter would be most of what a dashboard's question costs: keys are made again and again while rows are sorted. */
    private static String padded(int number, int digits) {
        String text = String.valueOf(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
