package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.FormModel;

/** Police never retype what CCTNS holds: the full first information report comes as a file and is read-only. */
@OnLiberty
class ImportedFormIT {
    private static final String EXTRACT = "police.iif1-extract";
    private static final String IMPORT = "mutation($case: ID!, $file: String!, $key: String!) {"
            + " importForm(caseFile: $case, form: \"" + EXTRACT + "\", file: $file, idempotencyKey: $key) { id form answers } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final SampleCase opened = SampleCase.openedBy(station);

    @Test
    void theExtractOfAFileIsReadAsItCame() {
        JsonNode imported = station.run(IMPORT, "case", opened.id(), "file", file(), "key", key());
        JsonNode entries = station.run(
                        "query($case: ID!) { case(id: $case) { entries(form: \"" + EXTRACT
                                + "\") { nodes { answers } } timeline { nodes { kind } } } }",
                        "case", opened.id())
                .get("case");
        assertThat(entries.at("/entries/nodes/0/answers")).isEqualTo(imported.at("/importForm/answers"));
        assertThat(entries.at("/timeline/nodes").findValuesAsText("kind"))
                .contains("FORM_IMPORTED")
                .doesNotContain("FORM_SUBMITTED");
    }

    @Test
    void nobodyTypesIt() {
        assertThat(station.refusal(
                        Acts.SUBMIT,
                        "case", opened.id(), "form", EXTRACT, "answers", Map.of(), "key", key()))
                .isEqualTo("FORM_IS_IMPORTED");
    }

    @Test
    void aFileThatIsNoneIsRefusedWithoutQuotingIt() {
        JsonNode error = station.firstError(
                IMPORT, "case", opened.id(), "file", "{\"informant\": \"KoyalGeet", "key", key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("UNREADABLE_FILE");
        assertThat(error.at("/extensions/messageHi").asText()).isNotBlank();
        assertThat(error.toString()).doesNotContain("KoyalGeet");
    }

    @Test
    void aFileWithAFaultNamesTheField() {
        JsonNode error = station.firstError(
                IMPORT, "case", opened.id(), "file", "{\"noSuchField\": 1}", "key", key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("INVALID_ANSWERS");
        assertThat(error.at("/extensions/arguments/faults").findValuesAsText("field")).contains("noSuchField");
    }

    /** A billion digits, were it written out. */
    @Test
    void aFileWithAHugeNumberIsRefused() {
        assertThat(station.refusal(
                        IMPORT, "case", opened.id(), "file", "{\"firNumber\": 1e1000000000, \"year\": 1e-1000000000}", "key",
                                key()))
                .isEqualTo("INVALID_ANSWERS");
    }

    private String file() {
        FormModel form = Everything.DEFINITIONS.form(EXTRACT).orElseThrow();
        try {
            return new JsonMapper()
                    .writeValueAsString(FullAnswers.of(
                                    form,
                                    new FullAnswers.Pointers(
                                            opened::person, Samples.firstPostOf(station), "49", Acts::establishment),
                                    0)
                            .values());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
