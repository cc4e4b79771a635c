package org.samanvay.forms;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samanvay.spi.Form;

/** Answers as JSON. Dates become ISO text, decimals stay exact and are written without exponent. */
final class AnswerJson {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(64).build())
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final ObjectReader PLAIN = MAPPER.readerFor(new TypeReference<Map<String, Object>>() {});

    private final FormModel model;

    AnswerJson(FormModel model) {
        this.model = model;
    }

    byte[] write(Answers answers) {
        try {
            return MAPPER.writeValueAsBytes(plain(model.fields(), answers.values()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("answers of " + model.code() + " cannot be written", e);
        }
    }

    Answers read(byte[] stored, int version) {
        try {
            return new Answers(canonical(model.fields(), upgraded(PLAIN.readValue(stored), version)));
        } catch (IOException | ClassCastException | DateTimeException e) {
            // Without the cause: its message may quote an answer.
            throw new IllegalArgumentException(
                    "these are no answers of %s version %d".formatted(model.code(), version));
        }
    }

    private Map<String, Object> upgraded(Map<String, Object> plain, int version) {
        Map<String, Object> answers = plain;
        for (Form.UpgradeFrom step : model.extras().upgrades()) {
            if (step.version() >= version) {
                answers = step.upgrade().upgraded(answers);
            }
        }
        return answers;
    }

    Map<String, Object> plain(List<FormField> fields, Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (FormField field : fields) {
            Object value = values.get(field.name());
            if (value != null) {
                plain.put(field.name(), plainValue(field.type(), value));
            }
        }
        return plain;
    }

    private Object plainValue(FieldType type, Object value) {
        return switch (type) {
            case FieldType.Group group -> plain(group.fields(), Answers.group(value));
            case FieldType.ListOfGroups list ->
                ((List<?>) value)
                        .stream()
                                .map(row -> plain(list.fields(), Answers.group(row)))
                                .toList();
            case FieldType.Date date -> value.toString();
            case FieldType.DateTime dateTime -> value.toString();
            case FieldType.ShortText text -> value;
            case FieldType.LongText text -> value;
            case FieldType.WholeNumber number -> value;
            case FieldType.DecimalNumber number -> value;
            case FieldType.MoneyAmount money -> value;
            case FieldType.YesNoUnknown yesNo -> value;
            case FieldType.OneChoice one -> value;
            case FieldType.ManyChoices many -> value;
            case FieldType.Coded coded -> value;
            case FieldType.PhoneNumber phone -> value;
            case FieldType.Reference reference -> value;
        };
    }

    private static Map<String, Object> canonical(List<FormField> fields, Map<?, ?> plain) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FormField field : fields) {
            Object value = plain.get(field.name());
            if (value != null) {
                values.put(field.name(), canonicalValue(field.type(), value));
            }
        }
        if (values.size() != plain.size()) {
            throw new ClassCastException("a stored field that the form does not have");
        }
        return values;
    }

    private static Object canonicalValue(FieldType type, Object value) {
        return switch (type) {
            case FieldType.Group group -> canonical(group.fields(), (Map<?, ?>) value);
            case FieldType.ListOfGroups list ->
                ((List<?>) value)
                        .stream()
                                .map(row -> canonical(list.fields(), (Map<?, ?>) row))
                                .toList();
            case FieldType.Date date -> LocalDate.parse((String) value);
            case FieldType.DateTime dateTime -> Instant.parse((String) value);
            case FieldType.WholeNumber number -> (Integer) value;
            case FieldType.DecimalNumber number -> new BigDecimal(((Number) value).toString());
            case FieldType.MoneyAmount money -> new BigDecimal(((Number) value).toString());
            case FieldType.ManyChoices many ->
                ((List<?>) value).stream().map(String.class::cast).toList();
            case FieldType.Reference reference ->
                reference.target() == FieldType.Target.DOCUMENT ? (Map<?, ?>) value : (String) value;
            case FieldType.ShortText text -> (String) value;
            case FieldType.LongText text -> (String) value;
            case FieldType.YesNoUnknown yesNo -> (String) value;
            case FieldType.OneChoice one -> (String) value;
            case FieldType.Coded coded -> (String) value;
            case FieldType.PhoneNumber phone -> (String) value;
        };
    }
}
