package org.samanvay.spi.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.forms.FormField;
import org.samanvay.spi.CodeList;

/** A random answer to a field that is no group. */
final class RandomValues {
    private static final String LETTERS = "अआकखगनमरसहabcdefgh0123456789";
    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final int DAYS_BEFORE_2026 = 27_758;
    private static final long SECONDS_A_DAY = 86_400;

    private RandomValues() {}

    /** @param constants values worth trying, because a condition turns on them; those that do not fit are ignored */
    static Object of(FormField field, List<Object> constants, RandomGenerator random) {
        return switch (field.type()) {
            case FieldType.ShortText text ->
                constant(constants, random, String.class)
                        .filter(line -> line.length() <= text.maxLength())
                        .orElseGet(() -> line(text, random));
            case FieldType.LongText text -> letters(text.minLength(), text.maxLength(), random);
            case FieldType.WholeNumber number -> whole(number, constants, random);
            case FieldType.DecimalNumber number ->
                decimal(number.min(), number.max(), number.decimals(), constants, random);
            case FieldType.MoneyAmount money -> decimal(money.min(), money.max(), 2, constants, random);
            case FieldType.Date date -> day(random).toString();
            case FieldType.DateTime dateTime -> instant(random).toString();
            case FieldType.YesNoUnknown yesNo -> List.of("YES", "NO", "UNKNOWN").get(random.nextInt(3));
            case FieldType.OneChoice one ->
                constant(constants, random, String.class)
                        .filter(code -> one.options().stream()
                                .anyMatch(option -> option.code().equals(code)))
                        .orElseGet(() -> one.options()
                                .get(random.nextInt(one.options().size()))
                                .code());
            case FieldType.ManyChoices many -> choices(many, random);
            case FieldType.Coded coded -> code(coded, random);
            case FieldType.PhoneNumber phone ->
                random.nextInt(5) == 0 ? "112" : "+91" + (6_000_000_000L + random.nextInt(1_000_000_000));
            case FieldType.Reference reference -> reference(reference.target(), random);
            case FieldType.Group group -> throw new IllegalArgumentException("a group is no single answer");
            case FieldType.ListOfGroups list -> throw new IllegalArgumentException("a list is no single answer");
        };
    }

    /** One that is in force without end, if there is any: the day of the check is not known here. */
    private static String code(FieldType.Coded coded, RandomGenerator random) {
        List<CodeList.Entry> lasting = coded.list().entries().stream()
                .filter(entry -> entry.validity().until().isEmpty())
                .toList();
        List<CodeList.Entry> all = lasting.isEmpty() ? coded.list().entries() : lasting;
        return all.get(random.nextInt(all.size())).value();
    }

    private static String line(FieldType.ShortText text, RandomGenerator random) {
        return text.pattern()
                .map(pattern -> MatchingText.of(pattern, text.minLength(), text.maxLength(), random))
                .orElseGet(() -> letters(text.minLength(), text.maxLength(), random));
    }

    private static String letters(int min, int max, RandomGenerator random) {
        int length = min + random.nextInt(Math.min(30, max - min + 1));
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean inside = i > 0 && i < length - 1;
            letters.append(inside && random.nextInt(6) == 0 ? ' ' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    private static Object whole(FieldType.WholeNumber number, List<Object> constants, RandomGenerator random) {
        return constant(constants, random, Number.class)
                .map(Number::longValue)
                .filter(value -> value >= number.min() && value <= number.max())
                .map(Long::intValue)
                .orElseGet(() -> (int) random.nextLong(number.min(), number.max() + 1L));
    }

    private static Object decimal(
            BigDecimal min, BigDecimal max, int decimals, List<Object> constants, RandomGenerator random) {
        BigDecimal value = constant(constants, random, BigDecimal.class)
                .filter(limit -> limit.compareTo(min) >= 0 && limit.compareTo(max) <= 0)
                .orElseGet(() -> min.add(max.subtract(min).multiply(BigDecimal.valueOf(random.nextDouble())))
                        .setScale(decimals, RoundingMode.DOWN)
                        .max(min));
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static LocalDate day(RandomGenerator random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS_BEFORE_2026));
    }

    private static Instant instant(RandomGenerator random) {
        return Instant.ofEpochSecond(day(random).toEpochDay() * SECONDS_A_DAY + random.nextInt((int) SECONDS_A_DAY));
    }

    private static List<String> choices(FieldType.ManyChoices many, RandomGenerator random) {
        int count = many.min() + random.nextInt(many.max() - many.min() + 1);
        List<String> left =
                new ArrayList<>(many.options().stream().map(Option::code).toList());
        while (left.size() > count) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }

    private static Object reference(Target target, RandomGenerator random) {
        String number = String.valueOf(random.nextInt(1, 1000));
        return switch (target) {
            case PERSON -> "person-" + number;
            case PLACE -> number;
            case POST -> "post-" + number;
            case ESTABLISHMENT -> "establishment-" + number;
            case DOCUMENT -> Map.of("heldAt", "कार्यालय " + number, "register", "R" + number, "number", number);
        };
    }

    private static <T> Optional<T> constant(List<Object> constants, RandomGenerator random, Class<T> type) {
        List<T> fitting =
                constants.stream().filter(type::isInstance).map(type::cast).toList();
        return fitting.isEmpty() || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }
}
