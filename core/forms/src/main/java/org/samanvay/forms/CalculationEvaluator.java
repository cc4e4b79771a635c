package org.samanvay.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samanvay.spi.Calculation;

/** Evaluates a calculation over canonical answers. What it needs and does not find makes the result unknown: empty. */
public final class CalculationEvaluator {
    private CalculationEvaluator() {}

    public static Optional<BigDecimal> evaluate(Calculation calculation, Map<String, Object> answers) {
        return switch (calculation) {
            case Calculation.Fixed fixed -> Optional.of(fixed.value());
            case Calculation.Answer answer -> number(find(answers, answer.path()));
            case Calculation.Sum sum -> sum(sum.parts(), answers);
            case Calculation.Difference difference ->
                evaluate(difference.from(), answers)
                        .flatMap(from -> evaluate(difference.less(), answers).map(from::subtract));
            case Calculation.Product product ->
                evaluate(product.one(), answers)
                        .flatMap(one -> evaluate(product.other(), answers).map(one::multiply));
            case Calculation.Rows rows -> Optional.of(BigDecimal.valueOf(rows(answers, rows.path()).size()));
            case Calculation.SumOfRows sum -> Optional.of(sumOfRows(sum, answers));
            case Calculation.YearsBetween years -> between(ChronoUnit.YEARS, years.from(), years.to(), answers);
            case Calculation.DaysBetween days -> between(ChronoUnit.DAYS, days.from(), days.to(), answers);
            case Calculation.Choose choose ->
                switch (ConditionEvaluator.evaluate(choose.condition(), answers)) {
                    case TRUE -> evaluate(choose.then(), answers);
                    case FALSE -> evaluate(choose.otherwise(), answers);
                    case UNKNOWN -> Optional.empty();
                };
        };
    }

    private static Optional<BigDecimal> sum(List<Calculation> parts, Map<String, Object> answers) {
        BigDecimal total = BigDecimal.ZERO;
        for (Calculation part : parts) {
            Optional<BigDecimal> value = evaluate(part, answers);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(value.get());
        }
        return Optional.of(total);
    }

    private static BigDecimal sumOfRows(Calculation.SumOfRows sum, Map<String, Object> answers) {
        return rows(answers, sum.path()).stream()
                .map(row -> number(find(Answers.group(row), sum.number())).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> between(
            ChronoUnit unit, String from, String to, Map<String, Object> answers) {
        return day(find(answers, from))
                .flatMap(first -> day(find(answers, to)).map(last -> BigDecimal.valueOf(unit.between(first, last))));
    }

    private static List<?> rows(Map<String, Object> answers, String path) {
        return find(answers, path) instanceof List<?> rows ? rows : List.of();
    }

    private static @Nullable Object find(Map<String, Object> answers, String path) {
        Object value = answers;
        for (String name : path.split("\\.")) {
            value = value instanceof Map<?, ?> group ? group.get(name) : null;
        }
        return value;
    }

    private static Optional<BigDecimal> number(@Nullable Object value) {
        return switch (value) {
            case Integer whole -> Optional.of(BigDecimal.valueOf(whole));
            case BigDecimal decimal -> Optional.of(decimal);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(@Nullable Object value) {
        return switch (value) {
            case LocalDate date -> Optional.of(date);
            case Instant instant -> Optional.of(LocalDate.ofInstant(instant, AnswerCheck.INDIA));
            case null, default -> Optional.empty();
        };
    }
}
