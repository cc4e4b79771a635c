package org.samanvay.spi.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Set;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.JsonSchema;
import org.samanvay.forms.Rule;

/** What a validator that knows nothing of us says to answers, by the form's JSON Schema alone. */
final class SchemaVerdict {
    /** What no schema can tell: it knows no day, neither today nor the one that stands beside a code. */
    static final Set<Rule> CANNOT_TELL = Set.of(Rule.IN_THE_FUTURE, Rule.CODE_NOT_VALID);

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build());

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, Object> written;
    private final Schema schema;

    SchemaVerdict(FormModel model) {
        this(JsonSchema.of(model));
    }

    private SchemaVerdict(Map<String, Object> written) {
        this.written = written;
        this.schema = registry().getSchema(json(written), InputFormat.JSON);
    }

    /** @param text of a contract file */
    static SchemaVerdict ofText(String text) {
        try {
            return new SchemaVerdict(MAPPER.readValue(text, new TypeReference<Map<String, Object>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a contract file that is no JSON", e);
        }
    }

    Map<String, Object> written() {
        return written;
    }

    boolean accepts(Map<String, Object> answers) {
        return schema.validate(
                        json(answers),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    boolean isValidDraft() {
        return registry()
                .getSchema(SchemaLocation.of(DRAFT))
                .validate(json(written), InputFormat.JSON)
                .isEmpty();
    }

    /** The schema as text, one property a line, for the contract file. */
    String text() {
        try {
            return MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(written) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema that is no JSON", e);
        }
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON", e);
        }
    }
}
