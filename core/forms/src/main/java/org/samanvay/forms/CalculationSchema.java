package org.samanvay.forms;

import static org.samanvay.forms.JsonSchema.map;

import java.util.List;
import java.util.Map;
import org.samanvay.spi.Calculation;

/** A calculation as plain JSON, so that a screen can show the number while the answers change. */
final class CalculationSchema {
    private CalculationSchema() {}

    static Map<String, Object> serialised(Calculation calculation) {
        return switch (calculation) {
            case Calculation.Fixed fixed -> map("fixed", fixed.value());
            case Calculation.Answer answer -> map("answer", answer.path());
            case Calculation.Sum sum -> map("sum", all(sum.parts()));
            case Calculation.Difference difference ->
                map("difference", all(List.of(difference.from(), difference.less())));
            case Calculation.Product product -> map("product", all(List.of(product.one(), product.other())));
            case Calculation.Rows rows -> map("rows", rows.path());
            case Calculation.SumOfRows sum -> map("sumOfRows", sum.path(), "number", sum.number());
            case Calculation.YearsBetween years -> map("yearsBetween", List.of(years.from(), years.to()));
            case Calculation.DaysBetween days -> map("daysBetween", List.of(days.from(), days.to()));
            case Calculation.Choose choose ->
                map(
                        "if", ConditionSchema.serialised(choose.condition()),
                        "then", serialised(choose.then()),
                        "else", serialised(choose.otherwise()));
        };
    }

    private static List<Map<String, Object>> all(List<Calculation> parts) {
        return parts.stream().map(CalculationSchema::serialised).toList();
    }
}
