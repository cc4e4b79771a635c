package org.samanvay.forms;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
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
    private final StoredAnswers stored;

    AnswerJson(FormModel model) {
        this.model = model;
        this.stored = new StoredAnswers(model);
    }

    byte[] write(Answers answers) {
        try {
            return MAPPER.writeValueAsBytes(plain(model.fields(), answers.values()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("answers of " + model.code() + " cannot be written", e);
        }
    }

    Answers read(byte[] bytes, int version) {
        try (JsonParser json = MAPPER.createParser(ofPresentVersion(bytes, version))) {
            return new Answers(stored.read(json));
        } catch (IOException | ClassCastException | DateTimeException e) {
            // Without the cause: its message may quote an answer.
            throw new IllegalArgumentException(
                    "these are no answers of %s version %d".formatted(model.code(), version));
        }
    }

    private byte[] ofPresentVersion(byte[] bytes, int version) throws IOException {
        List<Form.UpgradeFrom> steps = model.extras().upgrades().stream()
                .filter(step -> step.version() >= version)
                .toList();
        if (steps.isEmpty()) {
            return bytes;
        }
        Map<String, Object> answers = PLAIN.readValue(bytes);
        for (Form.UpgradeFrom step : steps) {
            answers = step.upgrade().upgraded(answers);
        }
        return MAPPER.writeValueAsBytes(answers);
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
}
