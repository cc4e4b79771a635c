package org.samanvay.spi;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that follows from the answers. Like {@link Condition} it always ends, never throws and can be explained; what
 * it needs and has not been answered makes it unknown.
 */
public sealed interface Calculation {
    record Fixed(BigDecimal value) implements Calculation {}

    /** The answer to a whole number, a decimal or an amount. */
    record Answer(String path) implements Calculation {}

    record Sum(List<Calculation> parts) implements Calculation {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    record Difference(Calculation from, Calculation less) implements Calculation {}

    record Product(Calculation one, Calculation other) implements Calculation {}

    /** How many rows a list has; nought where it is unanswered. */
    record Rows(String path) implements Calculation {}

    /** The sum of a number over the rows of a list; rows without it count nought. */
    record SumOfRows(String path, String number) implements Calculation {}

    /** Whole years between two dates, as an age is told. */
    record YearsBetween(String from, String to) implements Calculation {}

    /** Whole days between two dates or times, in days of India. */
    record DaysBetween(String from, String to) implements Calculation {}

    /** One or the other, as the condition holds; unknown where it is unknown. */
    record Choose(Condition condition, Calculation then, Calculation otherwise) implements Calculation {}

    static Calculation fixed(long value) {
        return new Fixed(BigDecimal.valueOf(value));
    }

    static Calculation answer(String path) {
        return new Answer(path);
    }

    static Calculation sum(Calculation... parts) {
        return new Sum(List.of(parts));
    }

    static Calculation difference(Calculation from, Calculation less) {
        return new Difference(from, less);
    }

    static Calculation product(Calculation one, Calculation other) {
        return new Product(one, other);
    }

    static Calculation rows(String path) {
        return new Rows(path);
    }

    static Calculation sumOfRows(String path, String number) {
        return new SumOfRows(path, number);
    }

    static Calculation yearsBetween(String from, String to) {
        return new YearsBetween(from, to);
    }

    static Calculation daysBetween(String from, String to) {
        return new DaysBetween(from, to);
    }

    static Calculation choose(Condition condition, Calculation then, Calculation otherwise) {
        return new Choose(condition, then, otherwise);
    }
}
