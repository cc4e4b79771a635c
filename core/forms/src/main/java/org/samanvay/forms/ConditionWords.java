package org.samanvay.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Text;

/** Says a condition in words, with the labels of the fields that it reads. */
final class ConditionWords {
    private ConditionWords() {}

    /** @param fields of the group in which the condition stands */
    static Text of(Condition condition, List<FormField> fields) {
        return switch (condition) {
            case Condition.Is is ->
                about(fields, is.path(), "is “%s”", "“%s” है", value(fields, is.path(), is.value()));
            case Condition.Includes includes ->
                about(
                        fields,
                        includes.path(),
                        "includes “%s”",
                        "में “%s” शामिल है",
                        value(fields, includes.path(), includes.value()));
            case Condition.AtLeast atLeast ->
                about(fields, atLeast.path(), "is at least %s", "कम से कम %s है", number(atLeast.limit()));
            case Condition.AtMost atMost ->
                about(fields, atMost.path(), "is at most %s", "अधिक से अधिक %s है", number(atMost.limit()));
            case Condition.Answered answered ->
                about(fields, answered.path(), "is answered", "का उत्तर दिया गया है", Text.of("", ""));
            case Condition.All all -> join(all.parts(), fields, " and ", " और ");
            case Condition.Any any -> join(any.parts(), fields, " or ", " या ");
            case Condition.Not not -> wrap(of(not.part(), fields), "not (%s)", "ऐसा नहीं कि (%s)");
            case Condition.AnyRow anyRow -> row(anyRow, fields);
        };
    }

    private static Text about(List<FormField> fields, String path, String en, String hi, Text value) {
        Text label = label(fields, path);
        return Text.of(
                "“%s” ".formatted(label.en()) + en.formatted(value.en()),
                "“%s” ".formatted(label.hi()) + hi.formatted(value.hi()));
    }

    private static Text row(Condition.AnyRow anyRow, List<FormField> fields) {
        Text label = label(fields, anyRow.path());
        List<FormField> inside = ConditionPaths.find(fields, anyRow.path())
                .map(field -> FieldPaths.inside(field.type()))
                .orElse(List.of());
        Text row = of(anyRow.row(), inside);
        return Text.of(
                "in at least one row of “%s”: %s".formatted(label.en(), row.en()),
                "“%s” की कम से कम एक पंक्ति में: %s".formatted(label.hi(), row.hi()));
    }

    private static Text join(List<Condition> parts, List<FormField> fields, String en, String hi) {
        BinaryOperator<Text> joined =
                (left, right) -> Text.of(left.en() + en + right.en(), left.hi() + hi + right.hi());
        return parts.stream()
                .map(part -> part instanceof Condition.All || part instanceof Condition.Any
                        ? wrap(of(part, fields), "(%s)", "(%s)")
                        : of(part, fields))
                .reduce(joined)
                .orElse(Text.of("always", "सदा"));
    }

    private static Text wrap(Text text, String en, String hi) {
        return Text.of(en.formatted(text.en()), hi.formatted(text.hi()));
    }

    private static Text label(List<FormField> fields, String path) {
        return ConditionPaths.find(fields, path).map(FormField::label).orElse(Text.of(path, path));
    }

    private static Text value(List<FormField> fields, String path, Object constant) {
        String code = constant instanceof Enum<?> choice ? choice.name() : String.valueOf(constant);
        Optional<FieldType> type = ConditionPaths.find(fields, path).map(FormField::type);
        List<Option> options = type.map(FieldWords::options).orElse(List.of());
        return options.stream()
                .filter(option -> option.code().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(Text.of(code, code));
    }

    private static Text number(BigDecimal limit) {
        return Text.of(limit.toPlainString(), limit.toPlainString());
    }
}
