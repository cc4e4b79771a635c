package org.samanvay.spi;

import java.math.BigDecimal;
import java.util.List;

/**
 * One small, total, typed expression over the answers of a form. It always ends, never throws, and can be explained,
 * which a lambda cannot: the server evaluates it, the form's JSON Schema carries it, the guide prints it.
 *
 * <p>A path is component names joined by dots, read from the group in which the condition stands. An unanswered field
 * makes a comparison <em>unknown</em>; {@code not(unknown)} is unknown too (Kleene), and a field is shown only when its
 * condition is true.
 */
public sealed interface Condition {
    /** The answer equals the value: a choice's constant, a text, a whole number, {@link YesNo}. */
    record Is(String path, Object value) implements Condition {}

    /** Among many choices, this one was chosen. */
    record Includes(String path, Enum<?> value) implements Condition {}

    /** The number is at least the limit. */
    record AtLeast(String path, BigDecimal limit) implements Condition {}

    /** The number is at most the limit. */
    record AtMost(String path, BigDecimal limit) implements Condition {}

    /** There is an answer. Never unknown. */
    record Answered(String path) implements Condition {}

    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /** The condition, read from a row, holds for at least one row of the list. No row: false. */
    record AnyRow(String path, Condition row) implements Condition {}

    static Condition is(String path, Object value) {
        return new Is(path, value);
    }

    static Condition includes(String path, Enum<?> value) {
        return new Includes(path, value);
    }

    static Condition atLeast(String path, long limit) {
        return new AtLeast(path, BigDecimal.valueOf(limit));
    }

    static Condition atMost(String path, long limit) {
        return new AtMost(path, BigDecimal.valueOf(limit));
    }

    static Condition answered(String path) {
        return new Answered(path);
    }

    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }

    static Condition not(Condition part) {
        return new Not(part);
    }

    static Condition anyRow(String path, Condition row) {
        return new AnyRow(path, row);
    }
}
