package org.samanvay.forms;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.samanvay.forms.FieldType.TimeLimit;
import org.samanvay.spi.LongText;

/** The limits on a component. Each kind of field takes those that it understands; what is left is a fault. */
final class Limits {
    /** From least to most, both included. */
    record Range<N extends Comparable<N>>(N min, N max) {}

    /** Beyond it a text is a narrative and gets {@link LongText}. */
    static final int LONGEST_LINE = 1000;

    static final int LONGEST_TEXT = 20_000;
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");
    private static final java.util.regex.Pattern NOT_IN_BROWSERS = java.util.regex.Pattern.compile(
            "\\(\\?[a-zA-Z-]+[:)]|\\(\\?>|[*+?}]\\+|&&|\\\\[AzZGQEhHRXaepP]|\\[[^\\]]*\\[:");

    private static final java.util.regex.Pattern RUNAWAY = java.util.regex.Pattern.compile(
            "\\([^()]*(?:[*+]|\\{[0-9]+,\\})[^()]*\\)(?:[*+]|\\{)");

    private final Component component;
    private final Place place;
    private final Set<Class<? extends Annotation>> taken = new HashSet<>();

    Limits(Component component, Place place) {
        this.component = component;
        this.place = place;
    }

    /** How many characters, rows or choices. An empty one counts as unanswered, so the least is one. */
    Range<Integer> size(int defaultMax, int largest) {
        Optional<Size> size = take(Size.class);
        int min = Math.max(1, size.map(Size::min).orElse(1));
        int max =
                size.map(Size::max).filter(given -> given != Integer.MAX_VALUE).orElse(Math.max(min, defaultMax));
        if (min > max) {
            place.fault("@Size has min %d above max %d".formatted(min, max), "write a max of at least min");
        } else if (max > largest) {
            place.fault("@Size allows %d, more than %d".formatted(max, largest), "write a smaller max");
        }
        return new Range<>(min, Math.max(min, max));
    }

    Range<Integer> whole() {
        long min = take(Min.class).map(Min::value).orElse((long) Integer.MIN_VALUE);
        long max = take(Max.class).map(Max::value).orElse((long) Integer.MAX_VALUE);
        if (min > max || min < Integer.MIN_VALUE || max > Integer.MAX_VALUE) {
            place.fault(
                    "limits from %d to %d".formatted(min, max), "write @Min below @Max, both of the size of an int");
            return new Range<>(0, 0);
        }
        return new Range<>((int) min, (int) max);
    }

    /** Limits of a decimal number, and its decimals. {@code least} stands when nothing is declared. */
    FieldType.DecimalNumber decimal(BigDecimal least, int mostDecimals) {
        Optional<Digits> digits = take(Digits.class);
        int decimals = digits.map(Digits::fraction).orElse(2);
        BigDecimal most = digits.map(given ->
                        BigDecimal.TEN.pow(Math.clamp(given.integer(), 0, 12)).subtract(BigDecimal.ONE))
                .orElse(LARGEST)
                .add(BigDecimal.ONE)
                .subtract(BigDecimal.ONE.scaleByPowerOfTen(-Math.clamp(decimals, 0, 10)));
        if (decimals > mostDecimals
                || digits.filter(given -> given.integer() > 12).isPresent()) {
            place.fault("@Digits is too wide", "write at most 12 digits and %d decimals".formatted(mostDecimals));
        }
        BigDecimal min = take(Min.class)
                .map(given -> BigDecimal.valueOf(given.value()))
                .or(() -> take(DecimalMin.class).flatMap(given -> number(given.value(), given.inclusive())))
                .orElse(least.max(most.negate()));
        BigDecimal max = take(Max.class)
                .map(given -> BigDecimal.valueOf(given.value()))
                .or(() -> take(DecimalMax.class).flatMap(given -> number(given.value(), given.inclusive())))
                .orElse(most);
        if (min.compareTo(max) > 0) {
            place.fault("limits from %s to %s".formatted(min, max), "write a least below the most");
            return new FieldType.DecimalNumber(max, max, Math.clamp(decimals, 0, mostDecimals));
        }
        return new FieldType.DecimalNumber(min, max, Math.clamp(decimals, 0, mostDecimals));
    }

    TimeLimit time() {
        boolean past = take(Past.class).isPresent();
        boolean pastOrPresent = take(PastOrPresent.class).isPresent();
        if (past && pastOrPresent) {
            place.fault("@Past and @PastOrPresent", "keep one of them");
        }
        if (past) {
            return TimeLimit.PAST;
        }
        return pastOrPresent ? TimeLimit.PAST_OR_PRESENT : TimeLimit.ANY;
    }

    Optional<String> pattern() {
        Optional<Pattern> found = take(Pattern.class);
        found.ifPresent(this::checkPattern);
        return found.map(Pattern::regexp);
    }

    boolean longText() {
        return take(LongText.class).isPresent();
    }

    /** Whatever no one took does not belong here. */
    void refuseRest() {
        for (Annotation each : component.annotations()) {
            Class<? extends Annotation> type = each.annotationType();
            boolean limit = type == LongText.class || type.getPackageName().equals(Size.class.getPackageName());
            if (limit && !taken.contains(type)) {
                place.fault(
                        "@%s does not belong on %s".formatted(type.getSimpleName(), component.written()),
                        "remove it; @Field's documentation lists the limits");
            }
        }
    }

    private void checkPattern(Pattern pattern) {
        try {
            java.util.regex.Pattern.compile(pattern.regexp());
        } catch (PatternSyntaxException e) {
            place.fault("@Pattern is no regular expression: " + e.getDescription(), "mend it");
            return;
        }
        if (pattern.flags().length > 0
                || NOT_IN_BROWSERS.matcher(pattern.regexp()).find()) {
            place.fault(
                    "@Pattern uses what a browser does not know", "write it without flags and Java-only constructs");
        }
        if (RUNAWAY.matcher(pattern.regexp()).find()) {
            place.fault("@Pattern repeats a repetition, which can run for hours", "bound the inner one: {1,9}");
        }
    }

    private Optional<BigDecimal> number(String written, boolean inclusive) {
        try {
            BigDecimal read = new BigDecimal(written);
            if (inclusive && read.abs().compareTo(LARGEST) <= 0) {
                return Optional.of(read);
            }
        } catch (NumberFormatException e) {
            // Falls through to the fault: the author sees all of them together.
        }
        place.fault("limit " + written, "write an inclusive limit of at most twelve digits");
        return Optional.empty();
    }

    private <A extends Annotation> Optional<A> take(Class<A> type) {
        taken.add(type);
        return component.annotation(type);
    }
}
