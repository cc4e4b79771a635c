package org.samanvay.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.samanvay.spi.Condition;

/** Evaluates a condition over canonical answers. Total: a path that leads nowhere is unanswered, never an error. */
public final class ConditionEvaluator {
    private ConditionEvaluator() {}

    /** @param group the canonical values of the group or row in which the condition stands */
    public static Truth evaluate(Condition condition, Map<String, Object> group) {
        return switch (condition) {
            case Condition.Is is -> compare(group, is.path(), value -> same(value, is.value()));
            case Condition.Includes includes ->
                compare(
                        group,
                        includes.path(),
                        value -> value instanceof List<?> chosen
                                && chosen.contains(includes.value().name()));
            case Condition.AtLeast atLeast ->
                compare(group, atLeast.path(), value -> order(value, atLeast.limit()) >= 0);
            case Condition.AtMost atMost -> compare(group, atMost.path(), value -> order(value, atMost.limit()) <= 0);
            case Condition.Answered answered ->
                Truth.of(find(group, answered.path()).isPresent());
            case Condition.All all -> all(all.parts(), group);
            case Condition.Any any -> any(any.parts(), group);
            case Condition.Not not -> evaluate(not.part(), group).not();
            case Condition.AnyRow anyRow -> anyRow(anyRow, group);
        };
    }

    private static Truth all(List<Condition> parts, Map<String, Object> group) {
        return parts.stream().map(part -> evaluate(part, group)).reduce(Truth.TRUE, Truth::and);
    }

    private static Truth any(List<Condition> parts, Map<String, Object> group) {
        return parts.stream().map(part -> evaluate(part, group)).reduce(Truth.FALSE, Truth::or);
    }

    private static Truth anyRow(Condition.AnyRow anyRow, Map<String, Object> group) {
        if (!(find(group, anyRow.path()).orElse(List.of()) instanceof List<?> rows)) {
            return Truth.FALSE;
        }
        return rows.stream()
                .filter(Map.class::isInstance)
                .map(row -> evaluate(anyRow.row(), Answers.group(row)))
                .reduce(Truth.FALSE, Truth::or);
    }

    private static Truth compare(Map<String, Object> group, String path, Predicate<Object> holds) {
        return find(group, path).map(value -> Truth.of(holds.test(value))).orElse(Truth.UNKNOWN);
    }

    private static boolean same(Object value, Object constant) {
        if (constant instanceof Enum<?> choice) {
            return value.equals(choice.name());
        }
        if (constant instanceof Number && value instanceof Number) {
            return decimal(value).equals(decimal(constant));
        }
        return value.equals(constant);
    }

    /** A value that is no number is below and above every limit at once: no definition that was checked has one. */
    private static int order(Object value, BigDecimal limit) {
        return decimal(value).map(number -> number.compareTo(limit)).orElse(0);
    }

    private static Optional<BigDecimal> decimal(Object value) {
        return switch (value) {
            case Integer whole -> Optional.of(BigDecimal.valueOf(whole));
            case Long whole -> Optional.of(BigDecimal.valueOf(whole));
            case BigDecimal exact -> Optional.of(exact.stripTrailingZeros());
            default -> Optional.empty();
        };
    }

    private static Optional<Object> find(Map<String, Object> group, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(group.get(path));
        }
        return Optional.ofNullable(group.get(path.substring(0, dot)))
                .filter(Map.class::isInstance)
                .flatMap(inside -> find(Answers.group(inside), path.substring(dot + 1)));
    }
}
