package org.samanvay.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.spi.Text;

/**
 * A completed form in words, in the order in which it is asked: for a letter, a print, a summary. What is unanswered, and
 * so what a condition hides, has no line. Days and hours are those of {@link IndianTime}.
 */
public final class AnswerWords {
    private final Names names;
    private final List<Line> lines = new ArrayList<>();

    private AnswerWords(Names names) {
        this.names = names;
    }

    /** How that to which a field points is called; each identifier is one that the form's check let pass. */
    public interface Names {
        Text person(String id);

        Text place(String code);

        Text post(String id);

        Text establishment(String id);
    }

    /**
     * One answer, or the heading of a group or a row.
     *
     * @param depth 0 for the fields of the form itself
     * @param label with the row's number where it stands in a list
     * @param value empty for a heading
     */
    public record Line(int depth, FormField field, Text label, Optional<Text> value) {
        /** Never the value. */
        @Override
        public String toString() {
            return "Line[" + field.name() + "]";
        }
    }

    public static List<Line> of(FormModel model, Answers answers, Names names) {
        AnswerWords words = new AnswerWords(names);
        words.fields(0, model.fields(), answers.values());
        return List.copyOf(words.lines);
    }

    private void fields(int depth, List<FormField> fields, Map<String, Object> values) {
        for (FormField field : fields) {
            Object value = values.get(field.name());
            if (value != null) {
                field(depth, field, value);
            }
        }
    }

    private void field(int depth, FormField field, Object value) {
        switch (field.type()) {
            case FieldType.Group group -> {
                heading(depth, field, field.label());
                fields(depth + 1, group.fields(), Answers.group(value));
            }
            case FieldType.ListOfGroups list -> {
                List<?> rows = (List<?>) value;
                for (int i = 0; i < rows.size(); i++) {
                    heading(depth, field, numbered(field.label(), i + 1));
                    fields(depth + 1, list.fields(), Answers.group(rows.get(i)));
                }
            }
            case FieldType.ShortText text -> leaf(depth, field, same(value));
            case FieldType.LongText text -> leaf(depth, field, same(value));
            case FieldType.WholeNumber number -> leaf(depth, field, same(value));
            case FieldType.DecimalNumber number -> leaf(depth, field, same(((BigDecimal) value).toPlainString()));
            case FieldType.MoneyAmount money -> leaf(depth, field, same(rupees((BigDecimal) value)));
            case FieldType.Date date -> leaf(depth, field, same(IndianTime.day((LocalDate) value)));
            case FieldType.DateTime dateTime -> leaf(depth, field, IndianTime.hour((Instant) value));
            case FieldType.YesNoUnknown yesNo -> leaf(depth, field, yesNo((String) value));
            case FieldType.OneChoice one -> leaf(depth, field, chosen(one.options(), List.of(value)));
            case FieldType.ManyChoices many -> leaf(depth, field, chosen(many.options(), (List<?>) value));
            case FieldType.Coded coded -> leaf(depth, field, coded(coded, (String) value));
            case FieldType.PhoneNumber phone -> leaf(depth, field, same(value));
            case FieldType.Reference reference -> leaf(depth, field, named(reference, value));
        }
    }

    private void heading(int depth, FormField field, Text label) {
        lines.add(new Line(depth, field, label, Optional.empty()));
    }

    private void leaf(int depth, FormField field, Text value) {
        lines.add(new Line(depth, field, field.label(), Optional.of(value)));
    }

    private static Text numbered(Text label, int number) {
        return Text.of(label.en() + " " + number, label.hi() + " " + number);
    }

    private Text named(FieldType.Reference reference, Object value) {
        return switch (reference.target()) {
            case PERSON -> names.person((String) value);
            case PLACE -> names.place((String) value);
            case POST -> names.post((String) value);
            case ESTABLISHMENT -> names.establishment((String) value);
            case DOCUMENT -> {
                Map<String, Object> paper = Answers.group(value);
                yield same(paper.get("heldAt") + ": " + paper.get("register") + ", " + paper.get("number"));
            }
        };
    }

    /** Code and words: the code is what a court or another office looks for. */
    private static Text coded(FieldType.Coded coded, String code) {
        return coded.find(code)
                .map(entry -> Text.of(code + " — " + entry.name().en(), code + " — " + entry.name().hi()))
                .orElse(same(code));
    }

    private static Text same(Object value) {
        return Text.of(value.toString(), value.toString());
    }

    private static Text yesNo(String value) {
        return chosen(JsonSchema.YES_NO, List.of(value));
    }

    private static Text chosen(List<Option> options, List<?> codes) {
        List<Text> labels = options.stream()
                .filter(option -> codes.contains(option.code()))
                .map(Option::label)
                .toList();
        return Text.of(
                labels.stream().map(Text::en).collect(Collectors.joining("; ")),
                labels.stream().map(Text::hi).collect(Collectors.joining("; ")));
    }

    /** In India digits stand in groups of two before the last three: {@code ₹ 12,34,567.50}. */
    private static String rupees(BigDecimal amount) {
        String plain = amount.stripTrailingZeros().scale() > 0
                ? amount.setScale(2).toPlainString()
                : amount.setScale(0).toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = end - 3; at > 0; at -= 2) {
            grouped.insert(at, ',');
        }
        return "₹ " + grouped;
    }
}
