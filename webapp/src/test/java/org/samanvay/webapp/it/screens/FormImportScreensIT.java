package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** A station brings a first information report from another system's file into its case, sees it first, and goes on to whom it must tell. */
@OnScreens
class FormImportScreensIT {
    private static final String EXTRACT = "police.iif1-extract";
    private static final String IMPORT = "mutation($case: ID!, $file: String!, $key: String!) { importForm(caseFile: $case, form: \""
            + EXTRACT + "\", file: $file, idempotencyKey: $key) { id } }";

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void theFileIsShownWithItsFaultsBeforeAnythingIsWritten(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        Map<String, Object> report = report(opened.person());
        try (Officer station = Officer.signedInAs("sho.salvan", device, language).at("/packets")) {
            station.press(station.page.locator("details.folded summary"));
            station.field("प्रकरण कोड या अन्य प्रणाली की संख्या", "Case code or number in another system").fill(opened.number());
            station.press(station.button("प्रकरण खोजें", "Find the case"));
            station.look("packets-import");
            station.press(station.page.locator("details.folded a.button").first());

            choose(station, "{\"firstInformation\": ");
            assertThat(station.page.locator(".field.wrong .fault")).isVisible();
            station.look("form-import-unreadable");
            Map<String, Object> strange = new LinkedHashMap<>(report);
            strange.put("noSuchField", 1);
            strange.put("offences", "all of them");
            choose(station, strange);
            assertThat(station.page.locator("[role=alert] li")).hasCount(2);
            strange.remove("noSuchField");
            strange.put("offences", report.get("offences"));
            strange.remove("firstInformation");
            choose(station, strange);
            assertThat(station.page.locator("[role=alert] li")).containsText(new String[] {"firstInformation"});
            station.look("form-import-faults");
            assertThat(station.button("आयात करें", "Import")).hasCount(0);

            choose(station, report(UUID.randomUUID().toString()));
            station.press(station.button("आयात करें", "Import"));
            assertThat(station.page.locator("[role=alert] li")).containsText(new String[] {"informant.person"});
            assertThat(entries(opened)).isEmpty();

            choose(station, report);
            assertThat(station.page.locator("section[aria-labelledby='preview']")).containsText("KoyalGeet told it");
            station.look("form-import-preview");
            station.press(station.button("आयात करें", "Import"));
            assertThat(station.page.locator("main .notice.good")).isVisible();
            station.look("form-import-done");
            station.press(station.page.locator("main a.button").filter(new Locator.FilterOptions()
                            .setHasText(station.say("देय सूचनाएँ", "Intimations")))
                    .last());
            assertThat(station.page.locator("section[aria-labelledby='due']")).isVisible();
            station.at("/cases/" + opened.id() + "/import/" + EXTRACT);
            assertThat(station.page.locator("main .notice").last()).containsText(
                    station.say("यह प्ररूप इस प्रकरण में पहले से है", "The case holds this form already"));
        }
        assertThat(entries(opened)).hasSize(1);
        assertThat(entries(opened).get(0).at("/answers/firstInformation").asText()).isEqualTo("KoyalGeet told it");
    }

    /** Another department, and who assists the post, import nothing; a case's forms offer it to the holder alone. */
    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void whoseFormItIsNotImportsNothing(Device device, Language language) throws JsonProcessingException {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        opened.referTo(Api.signedInAs("osc.dehradun"), "one-stop-centre-support", "number");
        String address = "/cases/" + opened.id() + "/import/" + EXTRACT;
        for (String other : new String[] {"osc.dehradun", "moharrir.salvan"}) {
            try (Officer officer = Officer.signedInAs(other, device, language).at(address)) {
                assertThat(officer.page.locator("main .empty")).isVisible();
                assertThat(officer.page.locator("input[type=file]")).hasCount(0);
                officer.at("/packets");
                assertThat(officer.page.locator("section[aria-labelledby='owed-I_OWE']")).isVisible();
                assertThat(officer.page.locator("details.folded")).hasCount(0);
            }
            JsonNode refused = Api.signedInAs(other)
                    .answer(IMPORT, "case", opened.id(), "file", new JsonMapper().writeValueAsString(report(opened.person())), "key", Api.key());
            assertThat(refused.at("/errors/0/extensions/code").asText()).as(other).isNotBlank();
        }
        try (Officer station = Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id() + "/forms")) {
            station.press(station.page.locator("a.button[href$='/import/" + EXTRACT + "']"));
            assertThat(station.page.locator("input[type=file]")).isVisible();
            station.press(station.page.locator("details.folded summary"));
            assertThat(station.page.locator("details.folded")).containsText("offences[].section");
            assertThat(station.page.locator("details.folded")).containsText(opened.person());
            station.look("form-import-names");
        }
        assertThat(entries(opened)).isEmpty();
    }

    private static void choose(Officer officer, Object file) {
        try {
            String text = file instanceof String raw ? raw : new JsonMapper().writeValueAsString(file);
            officer.field("फ़ाइल (JSON)", "File (JSON)")
                    .setInputFiles(new FilePayload("fir.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> report(String informant) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("registration", Map.of(
                "district", "49", "station", "Salvan", "year", 2026, "number", "12",
                "registeredAt", "2026-11-20T10:00:00+05:30", "zeroFir", "NO"));
        report.put("offences", List.of(Map.of("act", "BNS", "section", "85")));
        report.put("occurrence", Map.of("from", "2026-11-19T21:00:00+05:30", "place", "An invented lane"));
        report.put("information", Map.of(
                "receivedAt", "2026-11-20T09:30:00+05:30", "generalDiaryEntry", "7", "kind", "ORAL"));
        report.put("informant", Map.of("person", informant, "address", "An invented house"));
        report.put("victim", Map.of("isInformant", "YES", "kind", "WOMAN"));
        report.put("firstInformation", "KoyalGeet told it");
        report.put("action", Map.of("step", "REGISTERED", "copyGiven", "NO"));
        report.put("informantSignature", Map.of("heldAt", "Thana Salvan", "register", "FIR", "number", "12/2026"));
        return report;
    }

    private static JsonNode entries(SampleCase opened) {
        return Api.signedInAs("sho.salvan")
                .run(
                        "query($id: ID!) { case(id: $id) { entries(form: \"" + EXTRACT + "\") { nodes { id answers } } } }",
                        "id", opened.id())
                .at("/case/entries/nodes");
    }
}
