package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused is refused by name: the field, the rule, in Hindi and English. */
@OnLiberty
class BadInputIT {
    private static final Pattern HINDI = Pattern.compile(".*\\p{IsDevanagari}.*", Pattern.DOTALL);

    private final Api station = Api.signedInAs("sho.salvan");

    @Test
    void everyFaultOfTheAnswersNamesItsFieldAndRuleInBothLanguages() {
        SampleCase opened = SampleCase.openedBy(station);
        Map<String, Object> answers = new LinkedHashMap<>(Samples.firReference());
        answers.remove("station");
        answers.put("number", "twelve");
        answers.put("zeroFir", "PERHAPS");
        answers.put("registeredAt", "2199-01-01T00:00:00Z");
        answers.put("offences", List.of(Map.of("act", "OTHER", "section", "1")));
        answers.put("unknown", 1);
        JsonNode error = station.firstError(
                Acts.SUBMIT, "case", opened.id(), "form", "police.first-information-report", "answers", answers,
                        "key", key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("INVALID_ANSWERS");
        JsonNode faults = error.at("/extensions/arguments/faults");
        assertThat(faults.findValuesAsText("field"))
                .containsExactlyInAnyOrder("station", "number", "zeroFir", "registeredAt", "offences[0].otherAct",
                        "unknown");
        assertThat(faults.findValuesAsText("rule")).noneMatch(String::isBlank);
        assertThat(faults.findValuesAsText("messageEn")).noneMatch(String::isBlank);
        assertThat(faults.findValuesAsText("messageHi")).allMatch(HINDI.asMatchPredicate());
    }

    @Test
    void theTypedMutationNamesTheSameFields() {
        SampleCase opened = SampleCase.openedBy(station);
        Map<String, Object> answers = new LinkedHashMap<>(Samples.firReference());
        answers.put("number", "twelve");
        JsonNode error = station.firstError(
                "mutation($case: ID!, $answers: PoliceFirstInformationReportInput!, $key: String!) {"
                        + " submitPoliceFirstInformationReport(caseFile: $case, answers: $answers, idempotencyKey:"
                        + " $key)"
                        + " { number } }",
                "case", opened.id(), "answers", answers, "key", key());
        assertThat(error.at("/extensions/arguments/faults/0/field").asText()).isEqualTo("number");
    }

    @ParameterizedTest
    @CsvSource({
        "'{ cases(first: 101) { nodes { id } } }', first",
        "'{ cases(first: 0) { nodes { id } } }', first",
        "'{ cases(after: \"elsewhere\") { nodes { id } } }', after",
        "'{ case(id: \"7\") { id } }', id",
        "'mutation { addExternalNumber(caseFile: \"7\", number: \"1\", idempotencyKey: \"k\") { id } }', caseFile"
    })
    void aWrongArgumentIsNamed(String document, String field) {
        JsonNode error = station.firstError(document);
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo(field);
        assertInBothLanguages(error);
    }

    @Test
    void anEmptyIdempotencyKeyIsNamed() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode error = station.firstError(
                Acts.ADD_PERSON, "case", opened.id(), "person", SampleCase.survivor(Map.of()), "key", " ");
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo("idempotencyKey");
    }

    @Test
    void aTooLongNarrativeIsNamed() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode error = station.firstError(
                Acts.ADD_INCIDENT,
                "case", opened.id(),
                "incident", Map.of("person", opened.person(), "kind", "THREAT", "narrative", "x".repeat(4001)),
                "key", key());
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo("incident.narrative");
        assertInBothLanguages(error);
    }

    @ParameterizedTest
    @CsvSource({"'{ nothing }'", "'{ me {'", "'query($a: Int!) { me { displayName } }'"})
    void evenADocumentThatCannotBeReadIsRefusedInBothLanguages(String document) {
        assertInBothLanguages(station.firstError(document));
    }

    @Test
    void anAnswerOfAnotherDepartmentsFormIsRefused() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode error = station.firstError(
                Acts.SUBMIT,
                "case", opened.id(),
                "form", "women-child-welfare.one-stop-centre-intake",
                "answers", Samples.intake(opened.person()),
                "key", key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("FORM_OF_ANOTHER_DEPARTMENT");
        assertInBothLanguages(error);
    }

    private static void assertInBothLanguages(JsonNode error) {
        assertThat(error.at("/extensions/code").asText()).isNotBlank();
        assertThat(error.at("/extensions/messageEn").asText()).isNotBlank();
        assertThat(error.at("/extensions/messageHi").asText()).matches(HINDI);
    }
}
