package org.samanvay.spi.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.forms.FieldType.TimeLimit;
import org.samanvay.forms.Rule;

/**
 * A value that breaks exactly one limit of a field.
 *
 * @param below where the fault is told, below the field: empty, or {@code .number} for a part of a document
 */
record Breakage(Object value, Rule rule, String below) {
    private static final String FAR_FUTURE = "2199-12-31";
    private static final List<String> ODD = List.of("¤", "!", "x", "0", "अ");

    static Breakage of(Object value, Rule rule) {
        return new Breakage(value, rule, "");
    }

    /** @param good an answer that passes, for limits that are broken by repeating it */
    static List<Breakage> all(FieldType type, Object good) {
        return switch (type) {
            case FieldType.ShortText text -> shortText(text);
            case FieldType.LongText text -> text(text.minLength(), text.maxLength());
            case FieldType.WholeNumber number -> whole(number);
            case FieldType.DecimalNumber number -> decimal(number.min(), number.max(), number.decimals());
            case FieldType.MoneyAmount money -> decimal(money.min(), money.max(), 2);
            case FieldType.Date date -> time("2026-02-30", FAR_FUTURE, Rule.NOT_A_DATE, date.limit());
            case FieldType.DateTime dateTime ->
                time("2026-02-01T10:00:00", FAR_FUTURE + "T10:00:00Z", Rule.NOT_A_DATE_TIME, dateTime.limit());
            case FieldType.YesNoUnknown yesNo -> choice();
            case FieldType.OneChoice one -> choice();
            case FieldType.ManyChoices many -> choices(many);
            case FieldType.Coded coded -> choice();
            case FieldType.PhoneNumber phone -> List.of(of("12", Rule.NOT_A_PHONE), of(112, Rule.WRONG_TYPE));
            case FieldType.Reference reference -> reference.target() == Target.DOCUMENT ? document() : reference();
            case FieldType.Group group -> List.of(of("x", Rule.WRONG_TYPE));
            case FieldType.ListOfGroups list -> rows(list, (List<?>) good);
        };
    }

    private static List<Breakage> shortText(FieldType.ShortText text) {
        List<Breakage> all = new ArrayList<>(text(text.minLength(), text.maxLength()));
        text.pattern().flatMap(pattern -> unlike(text, pattern)).ifPresent(odd -> all.add(of(odd, Rule.PATTERN)));
        return all;
    }

    private static Optional<String> unlike(FieldType.ShortText text, String pattern) {
        return ODD.stream()
                .map(odd -> odd.repeat(text.minLength()))
                .filter(odd -> !odd.matches(pattern))
                .findFirst();
    }

    private static List<Breakage> text(int min, int max) {
        List<Breakage> all = new ArrayList<>();
        all.add(of(7, Rule.WRONG_TYPE));
        all.add(of("अ".repeat(max + 1), Rule.TOO_LONG));
        if (min > 1) {
            all.add(of("अ".repeat(min - 1), Rule.TOO_SHORT));
        }
        if (max > 2) {
            all.add(of("x" + "\u0007".repeat(Math.max(1, min - 2)) + "x", Rule.PATTERN));
        }
        return all;
    }

    private static List<Breakage> whole(FieldType.WholeNumber number) {
        return List.of(
                of("7", Rule.WRONG_TYPE), of(number.min() - 1L, Rule.TOO_SMALL), of(number.max() + 1L, Rule.TOO_LARGE));
    }

    private static List<Breakage> decimal(BigDecimal min, BigDecimal max, int decimals) {
        BigDecimal tooFine = BigDecimal.ONE.scaleByPowerOfTen(-decimals - 1);
        List<Breakage> all = new ArrayList<>(List.of(
                of("7", Rule.WRONG_TYPE),
                of(min.subtract(BigDecimal.ONE), Rule.TOO_SMALL),
                of(max.add(BigDecimal.ONE), Rule.TOO_LARGE)));
        if (min.add(tooFine).compareTo(max) <= 0) {
            all.add(of(min.add(tooFine), Rule.TOO_MANY_DECIMALS));
        }
        return all;
    }

    private static List<Breakage> time(String wrong, String future, Rule rule, TimeLimit limit) {
        Stream<Breakage> always = Stream.of(of(7, Rule.WRONG_TYPE), of(wrong, rule), of("tomorrow", rule));
        Stream<Breakage> late =
                limit == TimeLimit.ANY ? Stream.of() : Stream.of(of(future, Rule.IN_THE_FUTURE));
        return Stream.concat(always, late).toList();
    }

    private static List<Breakage> choice() {
        return List.of(of("NOT_ONE_OF_THEM", Rule.NOT_A_CHOICE), of(true, Rule.WRONG_TYPE));
    }

    private static List<Breakage> choices(FieldType.ManyChoices many) {
        List<String> codes = many.options().stream().map(Option::code).toList();
        List<Breakage> all = new ArrayList<>();
        all.add(of(codes.getFirst(), Rule.WRONG_TYPE));
        all.add(of(List.of("NOT_ONE_OF_THEM"), Rule.NOT_A_CHOICE));
        all.add(of(List.of(codes.getFirst(), codes.getFirst()), many.max() < 2 ? Rule.TOO_MANY : Rule.DUPLICATE));
        if (many.min() > 1) {
            all.add(of(codes.subList(0, many.min() - 1), Rule.TOO_FEW));
        }
        if (many.max() < codes.size()) {
            all.add(of(codes.subList(0, many.max() + 1), Rule.TOO_MANY));
        }
        return all;
    }

    private static List<Breakage> reference() {
        return List.of(of("no reference", Rule.NOT_A_REFERENCE), of(7, Rule.WRONG_TYPE));
    }

    private static List<Breakage> document() {
        return List.of(
                of("x", Rule.WRONG_TYPE),
                new Breakage(Map.of("heldAt", "x", "register", "x"), Rule.REQUIRED, ".number"),
                new Breakage(
                        Map.of("heldAt", "x", "register", "x", "number", "x".repeat(201)),
                        Rule.TOO_LONG, ".number"),
                new Breakage(
                        Map.of("heldAt", "x", "register", "x", "number", "x", "more", "x"),
                        Rule.UNKNOWN_FIELD, ".more"));
    }

    private static List<Breakage> rows(FieldType.ListOfGroups list, List<?> good) {
        List<Breakage> all = new ArrayList<>();
        all.add(of(Map.of("x", "x"), Rule.WRONG_TYPE));
        all.add(new Breakage(firstReplaced(good), Rule.WRONG_TYPE, "[0]"));
        all.add(of(Collections.nCopies(list.max() + 1, good.getFirst()), Rule.TOO_MANY));
        if (list.min() > 1) {
            all.add(of(List.of(good.getFirst()), Rule.TOO_FEW));
        }
        return all;
    }

    private static List<Object> firstReplaced(List<?> good) {
        List<Object> rows = new ArrayList<>(good);
        rows.set(0, "x");
        return rows;
    }
}
