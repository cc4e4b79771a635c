package org.samanvay.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.forms.ShelterFixture.MODEL;
import static org.samanvay.forms.ShelterFixture.check;
import static org.samanvay.forms.ShelterFixture.child;
import static org.samanvay.forms.ShelterFixture.everything;
import static org.samanvay.forms.ShelterFixture.least;
import static org.samanvay.forms.ShelterFixture.stay;
import static org.samanvay.forms.ShelterFixture.with;
import static org.samanvay.forms.ShelterFixture.without;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(write(JsonSchema.of(MODEL)), InputFormat.JSON);

    @Test
    void isItselfASchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(write(JsonSchema.of(MODEL)), InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsWhatTheServerAccepts() {
        for (Map<String, Object> raw : List.of(least(), everything())) {
            assertThat(accepts(AnswerCodec.of(MODEL).toPlainJson(check(raw).answers())))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("brokenLimits")
    void refusesABrokenLimitAsTheServerDoes(String name, Object value, String fault) {
        if (!fault.endsWith("IN_THE_FUTURE")) {
            assertThat(accepts(with(least(), name, value))).as(fault).isFalse();
        }
    }

    /** The server's own cases, but for values that JSON cannot hold. */
    static Stream<Arguments> brokenLimits() {
        return AnswerCheckTest.brokenLimits()
                .filter(each -> !String.valueOf(each.get()[1]).contains("\ud800"));
    }

    @Test
    void asksForAndForbidsByCondition() {
        assertThat(accepts(with(least(), "injured", "YES"))).isFalse();
        assertThat(accepts(with(with(least(), "injured", "YES"), "injury", "Bruise")))
                .isTrue();
        assertThat(accepts(with(least(), "injury", "Bruise"))).isFalse();
        assertThat(accepts(with(least(), "stay", with(stay("4", 7), "reason", "Unsafe"))))
                .isTrue();
        assertThat(accepts(with(least(), "children", List.of(child("p", 9))))).isTrue();
        assertThat(accepts(with(least(), "children", List.of(child("p", 9), child("q", 5)))))
                .isFalse();
        assertThat(accepts(with(with(least(), "children", List.of(child("p", 5))), "milk", "NO")))
                .isTrue();
        assertThat(accepts(with(least(), "milk", "NO"))).isFalse();
    }

    @Test
    void carriesWhatAScreenNeeds() {
        assertThat(JsonSchema.of(MODEL))
                .containsEntry("$id", "urn:samanvay:form:refuge.shelter-stay:2")
                .containsEntry("x-title", Map.of("en", "Shelter stay", "hi", "आश्रय निवास"))
                .extractingByKey("properties", InstanceOfAssertFactories.map(String.class, Map.class))
                .extractingByKey("injury", InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("x-widget", "text")
                .containsEntry("x-dataClass", "MEDICAL")
                .containsEntry("x-shownWhen", Map.of("op", "is", "path", "injured", "value", "YES"));
    }

    @Test
    void asksForWhatIsAlwaysNeededOnly() {
        assertThat(JsonSchema.of(MODEL).get("required"))
                .isEqualTo(List.of("number", "age", "cameAt", "injured", "way", "woman", "stay"));
        assertThat(accepts(without(least(), "stay"))).isFalse();
    }

    private static boolean accepts(Map<String, Object> answers) {
        return SCHEMA.validate(
                        write(answers),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
