package org.samanvay.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Form;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * The JSON Schema (draft 2020-12) of a form's answers in canonical shape. Any validator that knows the draft and checks
 * {@code format} comes to the server's verdict, but for what depends on today's date. The {@code x-} keywords carry
 * what a screen needs: both languages, order, kind of field, data class, marks and conditions.
 */
public final class JsonSchema {
    /** Neither blank nor padded, and no control characters. */
    private static final String LINE = "^[^\\s%1$s]([^%1$s]*[^\\s%1$s])?$".formatted("\\u0000-\\u001F\\u007F-\\u009F");

    /** In a text of many lines, tab and line feed are none. */
    private static final String CONTROL = "\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F";
    private static final String LINES = "^[^\\s%1$s]([^%1$s]*[^\\s%1$s])?$".formatted(CONTROL);

    private JsonSchema() {}

    public static Map<String, Object> of(FormModel model) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:samanvay:form:%s:%d".formatted(model.code(), model.version()));
        schema.put("title", model.title().en());
        schema.put("x-title", text(model.title()));
        schema.put("x-form", form(model));
        schema.put("x-marks", marks(model.marks()));
        schema.putAll(object(model.fields()));
        return schema;
    }

    private static Map<String, Object> form(FormModel model) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("code", model.code());
        form.put("version", model.version());
        form.put("cardinality", model.cardinality().name());
        form.put("origin", model.origin().name());
        form.put("source", model.source());
        model.retention().years().ifPresent(years -> form.put("retentionYears", years));
        form.put("retentionSource", model.retention().source());
        model.extras().guidance().ifPresent(words -> form.put("guidance", text(words)));
        if (!model.extras().lawNotes().isEmpty()) {
            form.put(
                    "lawNotes", model.extras().lawNotes().stream().map(JsonSchema::lawNote).toList());
        }
        if (!model.extras().calculated().isEmpty()) {
            form.put(
                    "calculated",
                    model.extras().calculated().stream().map(JsonSchema::calculated).toList());
        }
        if (!model.extras().correctedBy().isEmpty()) {
            form.put("correctedBy", model.extras().correctedBy().stream().sorted().toList());
        }
        return form;
    }

    private static Map<String, Object> lawNote(Form.LawNote note) {
        return map(
                "path", note.path(),
                "words", text(note.words()),
                "act", note.law().act(),
                "section", note.law().section());
    }

    private static Map<String, Object> calculated(Form.Calculated calculated) {
        return map(
                "name", calculated.name(),
                "x-title", text(calculated.label()),
                "x-dataClass", calculated.data().name(),
                "calculation", CalculationSchema.serialised(calculated.calculation()));
    }

    private static Map<String, Object> object(List<FormField> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), property(field)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put(
                "required",
                names(fields.stream()
                        .filter(field -> field.required() && field.shownWhen().isEmpty())));
        object.put("additionalProperties", false);
        object.put("x-order", names(fields.stream()));
        List<Object> conditions = new ArrayList<>();
        for (FormField field : fields) {
            field.shownWhen().ifPresent(condition -> conditions.add(shownWhen(field, condition)));
        }
        if (!conditions.isEmpty()) {
            object.put("allOf", conditions);
        }
        return object;
    }

    /** Shown and required: there must be an answer. Hidden: there must be none. */
    private static Map<String, Object> shownWhen(FormField field, Condition condition) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("if", ConditionSchema.holds(condition));
        if (field.required()) {
            rule.put("then", Map.of("required", List.of(field.name())));
        }
        rule.put("else", Map.of("properties", Map.of(field.name(), false)));
        return rule;
    }

    private static Map<String, Object> property(FormField field) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("title", field.label().en());
        property.put("x-title", text(field.label()));
        field.hint().ifPresent(hint -> property.put("x-hint", text(hint)));
        property.put("x-widget", Widget.of(field.type()).code());
        property.put("x-dataClass", field.data().name());
        if (!field.marks().isEmpty()) {
            property.put("x-marks", marks(field.marks()));
        }
        field.shownWhen().ifPresent(condition -> property.put("x-shownWhen", ConditionSchema.serialised(condition)));
        if (field.type() instanceof FieldType.Coded coded) {
            coded.on().ifPresent(date -> property.put("x-validOn", date));
        }
        property.putAll(type(field.type()));
        return property;
    }

    private static Map<String, Object> type(FieldType type) {
        return switch (type) {
            case FieldType.ShortText text -> line(text);
            case FieldType.LongText text ->
                map("type", "string", "minLength", text.minLength(), "maxLength", text.maxLength(), "pattern", LINES);
            case FieldType.WholeNumber number ->
                map("type", "integer", "minimum", number.min(), "maximum", number.max());
            case FieldType.DecimalNumber number ->
                map(
                        "type", "number",
                        "minimum", number.min(),
                        "maximum", number.max(),
                        "multipleOf", BigDecimal.ONE.scaleByPowerOfTen(-number.decimals()));
            case FieldType.MoneyAmount money ->
                map(
                        "type",
                        "number",
                        "minimum",
                        money.min(),
                        "maximum",
                        money.max(),
                        "multipleOf",
                        new BigDecimal("0.01"));
            case FieldType.Date date -> time("date", TimeCheck.DATE, date.limit());
            case FieldType.DateTime dateTime -> time("date-time", TimeCheck.DATE_TIME, dateTime.limit());
            case FieldType.YesNoUnknown yesNo -> choice(YES_NO);
            case FieldType.OneChoice one -> choice(one.options());
            case FieldType.ManyChoices many ->
                map(
                        "type", "array",
                        "items", choice(many.options()),
                        "uniqueItems", true,
                        "minItems", many.min(),
                        "maxItems", many.max());
            case FieldType.Coded coded -> coded(coded.list());
            case FieldType.PhoneNumber phone -> pattern(PhoneNumbers.CANONICAL);
            case FieldType.Reference reference ->
                reference.target() == Target.DOCUMENT ? document() : reference(reference.registers());
            case FieldType.Group group -> filled(object(group.fields()));
            case FieldType.ListOfGroups list ->
                map("type", "array", "items", object(list.fields()), "minItems", list.min(), "maxItems", list.max());
        };
    }

    static final List<Option> YES_NO = List.of(
            new Option(YesNo.YES.name(), Text.of("Yes", "हाँ")),
            new Option(YesNo.NO.name(), Text.of("No", "नहीं")),
            new Option(YesNo.UNKNOWN.name(), Text.of("Not known", "ज्ञात नहीं")));

    private static Map<String, Object> reference(List<String> registers) {
        Map<String, Object> reference = pattern(ValueCheck.REFERENCE);
        if (!registers.isEmpty()) {
            reference.put("x-registers", registers);
        }
        return reference;
    }

    private static Map<String, Object> line(FieldType.ShortText text) {
        Map<String, Object> line = map("type", "string", "minLength", text.minLength(), "maxLength", text.maxLength());
        line.put(
                "pattern",
                text.pattern().map(pattern -> "^(?:" + pattern + ")$").orElse(LINE));
        text.pattern().ifPresent(pattern -> line.put("allOf", List.of(Map.of("pattern", LINE))));
        return line;
    }

    private static Map<String, Object> time(String format, String pattern, FieldType.TimeLimit limit) {
        Map<String, Object> time = map("type", "string", "format", format, "pattern", "^" + pattern + "$");
        if (limit != FieldType.TimeLimit.ANY) {
            time.put("x-limit", limit.name());
        }
        return time;
    }

    private static Map<String, Object> choice(List<Option> options) {
        return map(
                "type", "string",
                "enum", options.stream().map(Option::code).toList(),
                "x-options", options.stream().map(JsonSchema::option).toList());
    }

    private static Map<String, Object> option(Option option) {
        return map(
                "code",
                option.code(),
                "en",
                option.label().en(),
                "hi",
                option.label().hi());
    }

    private static Map<String, Object> coded(CodeList list) {
        return map(
                "type", "string",
                "enum", list.entries().stream().map(CodeList.Entry::value).toList(),
                "x-options", list.entries().stream().map(JsonSchema::codeOption).toList());
    }

    private static Map<String, Object> codeOption(CodeList.Entry entry) {
        Map<String, Object> option = option(new Option(entry.value(), entry.name()));
        entry.validity().from().ifPresent(day -> option.put("validFrom", day.toString()));
        entry.validity().until().ifPresent(day -> option.put("validUntil", day.toString()));
        if (!entry.national().isEmpty()) {
            option.put("national", new TreeMap<>(entry.national()));
        }
        return option;
    }

    private static Map<String, Object> pattern(String pattern) {
        return map("type", "string", "pattern", "^(?:" + pattern + ")$");
    }

    private static Map<String, Object> document() {
        Map<String, Object> part =
                map("type", "string", "minLength", 1, "maxLength", ValueCheck.DOCUMENT_MAX, "pattern", LINE);
        Map<String, Object> parts = new LinkedHashMap<>();
        ValueCheck.DOCUMENT.forEach(name -> parts.put(name, part));
        return map(
                "type",
                "object",
                "properties",
                parts,
                "required",
                ValueCheck.DOCUMENT,
                "additionalProperties",
                false,
                "x-order",
                ValueCheck.DOCUMENT);
    }

    /** A group without any answer is left out. */
    private static Map<String, Object> filled(Map<String, Object> object) {
        object.put("minProperties", 1);
        return object;
    }

    private static List<String> names(Stream<FormField> fields) {
        return fields.map(FormField::name).toList();
    }

    private static List<String> marks(Set<Mark> marks) {
        return marks.stream().sorted().map(Mark::name).collect(Collectors.toList());
    }

    private static Map<String, Object> text(Text text) {
        return map("en", text.en(), "hi", text.hi());
    }

    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
