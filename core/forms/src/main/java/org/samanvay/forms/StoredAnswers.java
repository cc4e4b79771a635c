package org.samanvay.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what was stored of a form's present version, straight into canonical answers: nothing is built that is not kept.
 *
 * <p>What does not fit the form ends in a {@link ClassCastException} or {@link IOException}.
 */
final class StoredAnswers {
    private final FieldNode.Level fields;

    StoredAnswers(FormModel model) {
        this.fields = FieldNode.Level.of(model);
    }

    Map<String, Object> read(JsonParser json) throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT);
        Map<String, Object> answers = group(fields, json);
        require(json.nextToken() == null);
        return answers;
    }

    private static Map<String, Object> group(FieldNode.Level fields, JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.START_OBJECT);
        LinkedHashMap<String, Object> values = new LinkedHashMap<>();
        int last = -1;
        boolean inOrder = true;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            Integer place = fields.place(name);
            require(place != null);
            inOrder &= place > last;
            last = place;
            FieldNode node = fields.nodes().get(place);
            json.nextToken();
            values.put(node.name(), value(node, json));
        }
        require(json.currentToken() == JsonToken.END_OBJECT);
        return FrozenGroup.of(inOrder ? values : ordered(fields, values));
    }

    /** A form whose fields were moved about has answers that were stored in the order of before. */
    private static LinkedHashMap<String, Object> ordered(FieldNode.Level fields, Map<String, Object> values) {
        LinkedHashMap<String, Object> ordered = new LinkedHashMap<>();
        for (FieldNode node : fields.nodes()) {
            Object value = values.get(node.name());
            if (value != null) {
                ordered.put(node.name(), value);
            }
        }
        return ordered;
    }

    private static Object value(FieldNode node, JsonParser json) throws IOException {
        return switch (node.field().type()) {
            case FieldType.Group group -> group(node.inside(), json);
            case FieldType.ListOfGroups list -> rows(node.inside(), json);
            case FieldType.Date date -> LocalDate.parse(text(json));
            case FieldType.DateTime dateTime -> Instant.parse(text(json));
            case FieldType.WholeNumber number -> whole(json);
            case FieldType.DecimalNumber number -> json.getDecimalValue();
            case FieldType.MoneyAmount money -> json.getDecimalValue();
            case FieldType.ManyChoices many -> texts(json);
            case FieldType.Reference reference ->
                reference.target() == FieldType.Target.DOCUMENT ? document(json) : text(json);
            case FieldType.ShortText text -> text(json);
            case FieldType.LongText text -> text(json);
            case FieldType.YesNoUnknown yesNo -> text(json);
            case FieldType.OneChoice one -> text(json);
            case FieldType.Coded coded -> text(json);
            case FieldType.PhoneNumber phone -> text(json);
        };
    }

    private static List<Object> rows(FieldNode.Level fields, JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY);
        List<Object> rows = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            rows.add(group(fields, json));
        }
        require(json.currentToken() == JsonToken.END_ARRAY);
        return Collections.unmodifiableList(rows);
    }

    private static List<Object> texts(JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY);
        List<Object> texts = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(json.getText());
        }
        require(json.currentToken() == JsonToken.END_ARRAY);
        return Collections.unmodifiableList(texts);
    }

    private static Map<String, Object> document(JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.START_OBJECT);
        LinkedHashMap<String, Object> parts = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            parts.put(name, text(json));
        }
        require(json.currentToken() == JsonToken.END_OBJECT);
        return FrozenGroup.of(parts);
    }

    private static int whole(JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    private static String text(JsonParser json) throws IOException {
        require(json.currentToken() == JsonToken.VALUE_STRING);
        return json.getText();
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new ClassCastException("what is stored does not fit the form");
        }
    }
}
