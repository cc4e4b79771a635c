package org.samanvay.forms;

import java.util.List;
import java.util.stream.Collectors;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.forms.FieldType.TimeLimit;
import org.samanvay.spi.Text;

/** Says in both languages what a field takes. */
final class FieldWords {
    private static final Text NONE = Text.of("", "");

    private FieldWords() {}

    static Text kind(FieldType type) {
        return switch (type) {
            case FieldType.ShortText text -> Text.of("text", "पाठ");
            case FieldType.LongText text -> Text.of("long text", "लंबा पाठ");
            case FieldType.WholeNumber number -> Text.of("whole number", "पूर्णांक");
            case FieldType.DecimalNumber number -> Text.of("decimal number", "दशमलव संख्या");
            case FieldType.MoneyAmount money -> Text.of("rupees", "रुपये");
            case FieldType.Date date -> Text.of("date", "तिथि");
            case FieldType.DateTime dateTime -> Text.of("date and time", "तिथि और समय");
            case FieldType.YesNoUnknown yesNo -> Text.of("yes, no or not known", "हाँ, नहीं या ज्ञात नहीं");
            case FieldType.OneChoice one -> Text.of("one choice", "एक विकल्प");
            case FieldType.ManyChoices many -> Text.of("many choices", "कई विकल्प");
            case FieldType.Coded coded -> Text.of("code", "कोड");
            case FieldType.PhoneNumber phone -> Text.of("phone number", "फ़ोन नंबर");
            case FieldType.Reference reference ->
                switch (reference.target()) {
                    case PERSON -> Text.of("person of the case", "प्रकरण का व्यक्ति");
                    case PLACE -> Text.of("place", "स्थान");
                    case POST -> Text.of("post", "पद");
                    case ESTABLISHMENT -> Text.of("establishment of a register", "पंजीकृत प्रतिष्ठान / संस्था");
                    case DOCUMENT ->
                        Text.of("document (held at, register, number)", "दस्तावेज़ (कहाँ, पंजिका, क्रमांक)");
                };
            case FieldType.Group group -> Text.of("group", "समूह");
            case FieldType.ListOfGroups list -> Text.of("list", "सूची");
        };
    }

    static Text limits(FieldType type) {
        return switch (type) {
            case FieldType.ShortText text ->
                characters(text.minLength(), text.maxLength(), text.pattern().orElse(""));
            case FieldType.LongText text -> characters(text.minLength(), text.maxLength(), "");
            case FieldType.WholeNumber number -> range(whole(number.min()), whole(number.max()));
            case FieldType.DecimalNumber number ->
                range(number.min().toPlainString(), number.max().toPlainString());
            case FieldType.MoneyAmount money ->
                range(money.min().toPlainString(), money.max().toPlainString());
            case FieldType.Date date -> time(date.limit());
            case FieldType.DateTime dateTime -> time(dateTime.limit());
            case FieldType.OneChoice one -> choices(one.options());
            case FieldType.ManyChoices many -> choices(many.options());
            case FieldType.ListOfGroups list ->
                Text.of(
                        "%d to %d rows".formatted(list.min(), list.max()),
                        "%d से %d पंक्तियाँ".formatted(list.min(), list.max()));
            case FieldType.YesNoUnknown yesNo -> NONE;
            case FieldType.Coded coded -> coded.list().name();
            case FieldType.PhoneNumber phone -> NONE;
            case FieldType.Reference reference -> registers(reference);
            case FieldType.Group group -> NONE;
        };
    }

    private static Text registers(FieldType.Reference reference) {
        String codes = String.join(", ", reference.registers());
        return Text.of(codes, codes);
    }

    /** The constants of a choice; none for other kinds. */
    static List<Option> options(FieldType type) {
        return switch (type) {
            case FieldType.OneChoice one -> one.options();
            case FieldType.ManyChoices many -> many.options();
            case FieldType.YesNoUnknown yesNo -> JsonSchema.YES_NO;
            case FieldType.ShortText text -> List.of();
            case FieldType.LongText text -> List.of();
            case FieldType.WholeNumber number -> List.of();
            case FieldType.DecimalNumber number -> List.of();
            case FieldType.MoneyAmount money -> List.of();
            case FieldType.Date date -> List.of();
            case FieldType.DateTime dateTime -> List.of();
            case FieldType.Coded coded -> List.of();
            case FieldType.PhoneNumber phone -> List.of();
            case FieldType.Reference reference -> List.of();
            case FieldType.Group group -> List.of();
            case FieldType.ListOfGroups list -> List.of();
        };
    }

    private static Text characters(int min, int max, String pattern) {
        String form = pattern.isEmpty() ? "" : ", `%s`".formatted(pattern);
        return Text.of("%d to %d characters%s".formatted(min, max, form), "%d से %d अक्षर%s".formatted(min, max, form));
    }

    private static String whole(int limit) {
        return limit == Integer.MIN_VALUE || limit == Integer.MAX_VALUE ? "" : String.valueOf(limit);
    }

    private static Text range(String min, String max) {
        if (min.isEmpty() && max.isEmpty()) {
            return NONE;
        }
        if (min.isEmpty()) {
            return Text.of("at most " + max, "अधिक से अधिक " + max);
        }
        return max.isEmpty()
                ? Text.of("at least " + min, "कम से कम " + min)
                : Text.of("%s to %s".formatted(min, max), "%s से %s".formatted(min, max));
    }

    private static Text time(TimeLimit limit) {
        return switch (limit) {
            case ANY -> NONE;
            case PAST -> Text.of("in the past", "बीता हुआ");
            case PAST_OR_PRESENT -> Text.of("not in the future", "भविष्य का नहीं");
        };
    }

    private static Text choices(List<Option> options) {
        return Text.of(
                options.stream().map(option -> option.label().en()).collect(Collectors.joining("; ")),
                options.stream().map(option -> option.label().hi()).collect(Collectors.joining("; ")));
    }
}
