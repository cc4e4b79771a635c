package org.samanvay.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Checks numbers without ever expanding one: {@code 1e1000000000} is refused by its exponent. */
final class NumberCheck {
    /** Beyond any limit a form can declare, and small enough to calculate with. */
    private static final int MOST_BITS = 256;

    private static final int MOST_SCALE = 40;

    private NumberCheck() {}

    static Verdict whole(Object raw, FieldType.WholeNumber limits) {
        Optional<BigDecimal> number = number(raw);
        if (number.isEmpty()) {
            return Verdict.broken(Rule.WRONG_TYPE);
        }
        BigDecimal value = number.get();
        if (!isHandy(value)) {
            return tooFar(value, limits.min(), limits.max());
        }
        if (value.stripTrailingZeros().scale() > 0) {
            return Verdict.broken(Rule.WRONG_TYPE);
        }
        if (value.compareTo(BigDecimal.valueOf(limits.min())) < 0) {
            return new Verdict.Broken(Rule.TOO_SMALL, limits.min());
        }
        if (value.compareTo(BigDecimal.valueOf(limits.max())) > 0) {
            return new Verdict.Broken(Rule.TOO_LARGE, limits.max());
        }
        return new Verdict.Good(value.intValueExact());
    }

    static Verdict decimal(Object raw, BigDecimal min, BigDecimal max, int decimals) {
        Optional<BigDecimal> number = number(raw);
        if (number.isEmpty()) {
            return Verdict.broken(Rule.WRONG_TYPE);
        }
        BigDecimal value = number.get();
        if (!isHandy(value)) {
            return tooFar(value, min.toPlainString(), max.toPlainString());
        }
        if (value.compareTo(min) < 0) {
            return new Verdict.Broken(Rule.TOO_SMALL, min.toPlainString());
        }
        if (value.compareTo(max) > 0) {
            return new Verdict.Broken(Rule.TOO_LARGE, max.toPlainString());
        }
        BigDecimal shortest = canonical(value);
        return shortest.scale() > decimals
                ? new Verdict.Broken(Rule.TOO_MANY_DECIMALS, decimals)
                : new Verdict.Good(shortest);
    }

    /** Without trailing zeros, and without an exponent. */
    static BigDecimal canonical(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static Verdict tooFar(BigDecimal value, Object min, Object max) {
        if (value.scale() > 0) {
            return new Verdict.Broken(Rule.TOO_MANY_DECIMALS, MOST_SCALE);
        }
        return value.signum() < 0 ? new Verdict.Broken(Rule.TOO_SMALL, min) : new Verdict.Broken(Rule.TOO_LARGE, max);
    }

    private static boolean isHandy(BigDecimal value) {
        return Math.abs((long) value.scale()) <= MOST_SCALE
                && value.unscaledValue().bitLength() <= MOST_BITS;
    }

    private static Optional<BigDecimal> number(Object raw) {
        return switch (raw) {
            case Integer whole -> Optional.of(BigDecimal.valueOf(whole));
            case Long whole -> Optional.of(BigDecimal.valueOf(whole));
            case Short whole -> Optional.of(BigDecimal.valueOf(whole));
            case Byte whole -> Optional.of(BigDecimal.valueOf(whole));
            case BigInteger whole -> Optional.of(new BigDecimal(whole));
            case BigDecimal exact -> Optional.of(exact.signum() == 0 ? BigDecimal.ZERO : exact);
            case Double binary -> finite(binary);
            case Float binary -> finite(Double.parseDouble(binary.toString()));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> finite(double binary) {
        return Double.isFinite(binary) ? Optional.of(BigDecimal.valueOf(binary)) : Optional.empty();
    }
}
