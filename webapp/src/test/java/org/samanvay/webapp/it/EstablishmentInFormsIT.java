package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Forms point to entries of registers: only to what is there, and who reads the answer reads whose name it is. */
@OnLiberty
class EstablishmentInFormsIT {
    private static final String FORM = "example.reading-place";
    private static final String AUDIT = "education.school-safety-audit";
    private static final String ENTRIES = "query($id: ID!) { case(id: $id) { entries(first: 10) { nodes { form answers"
            + " establishments { id name { en hi } statusName { hi } withdrawn } } } } }";

    private final Api library = Api.signedInAs("library.dehradun");
    private final Api police = Api.signedInAs("sho.salvan");

    @Test
    void whoReadsTheAnswerReadsTheNameOfWhatItPointsTo() {
        String establishment = Acts.establishment();
        SampleCase opened = lending(establishment);
        JsonNode shown = named(library, opened);
        assertThat(shown).hasSize(1);
        assertThat(shown.at("/0/id").asText()).isEqualTo(establishment);
        assertThat(shown.at("/0/statusName/hi").asText()).isEqualTo("ज्ञात नहीं");
        JsonNode typed = library.run(
                        "query($id: ID!) { case(id: $id) { example { readingPlace { library entry { establishments { name"
                                + " { en } } } } } } }",
                        "id", opened.id())
                .at("/case/example/readingPlace");
        assertThat(typed.get("library").asText()).isEqualTo(establishment);
        assertThat(typed.at("/entry/establishments/0/name/en").asText()).isEqualTo("Namuna library");
    }

    @Test
    void whatWasTakenBackSinceIsShownAsTakenBack() throws SQLException {
        String establishment = Acts.establishment();
        SampleCase opened = lending(establishment);
        TestDatabase.run("UPDATE establishment SET withdrawn = TRUE WHERE id = '" + establishment + "'");
        assertThat(named(library, opened).at("/0/withdrawn").asBoolean()).isTrue();
    }

    @Test
    void whatIsNotListedInTheStateIsNothingToPointTo() throws SQLException {
        String establishment = Acts.establishment();
        String withdrawn = copied(establishment, "register, CONCAT(code, 'W'), state, district, TRUE");
        String elsewhere = copied(establishment, "register, code, 10, district, FALSE");
        String ofNoRegister = copied(establishment, "'example.gone', code, state, district, FALSE");
        SampleCase opened = SampleCase.openedBy(library);
        for (String wrong : List.of(withdrawn, elsewhere, ofNoRegister, UUID.randomUUID().toString(), "nope")) {
            JsonNode error = library.firstError(
                    Acts.SUBMIT, "case", opened.id(), "form", FORM, "answers", answers(opened, wrong), "key", key());
            JsonNode fault = error.at("/extensions/arguments/faults/0");
            assertThat(fault.get("field").asText()).as(wrong).isEqualTo("library");
            assertThat(fault.get("rule").asText()).isEqualTo("NOT_A_REFERENCE");
            assertThat(fault.get("messageHi").asText()).isNotBlank();
        }
        assertThat(named(library, opened)).isEmpty();
    }

    /** Of its kind: a school's form points to a school, not to a library. */
    @Test
    void whatStandsInAnotherRegisterIsNothingToPointTo() {
        Api school = Api.signedInAs("education.dehradun");
        SampleCase opened = SampleCase.openedBy(school);
        Map<String, Object> audit = audit();
        audit.put("school", Acts.establishment());
        JsonNode fault = school.firstError(
                        Acts.SUBMIT, "case", opened.id(), "form", AUDIT, "answers", audit, "key", key())
                .at("/extensions/arguments/faults/0");
        assertThat(fault.get("field").asText()).isEqualTo("school");
        assertThat(fault.get("rule").asText()).isEqualTo("NOT_A_REFERENCE");
        audit.put("school", Acts.standingIn(List.of("education.schools"), Acts.establishment()));
        assertThat(Acts.submit(school, opened.id(), AUDIT, audit).get("answers").has("school")).isTrue();
    }

    @Test
    void aReceiverReadsItOnlyWhereTheAnswerIsShared() {
        String establishment = Acts.establishment();
        SampleCase kept = lending(establishment);
        refer(kept, "helperWanted");
        assertThat(police.text(ENTRIES, "id", kept.id())).contains("helperWanted").doesNotContain(establishment);
        assertThat(named(police, kept)).isEmpty();
        SampleCase shared = lending(establishment);
        refer(shared, "library");
        assertThat(named(police, shared).at("/0/name/en").asText()).isEqualTo("Namuna library");
    }

    @Test
    void theNamesOfManyCasesAreReadInOneStatement(TestReporter reporter) {
        for (int i = 0; i < 8; i++) {
            lending(Acts.establishment());
        }
        String list = "query($first: Int!) { cases(first: $first) { nodes { entries { nodes { establishments { name {"
                + " hi } } } } } } }";
        Statements few = Statements.of(() -> () -> library.run(list, "first", 2));
        Statements many = Statements.of(() -> () -> library.run(list, "first", 8));
        reporter.publishEntry("worklist with establishments", many.toString());
        assertThat(library.run(list, "first", 8).findValues("name")).hasSize(8);
        assertThat(many).isEqualTo(few);
    }

    private static Map<String, Object> audit() {
        Map<String, Object> audit = new HashMap<>(
                Map.of("udiseCode", "05060000000", "auditedOn", "2026-09-15", "staff", 18, "staffVerified", 15, "vehicles", 1));
        List.of("boundaryAndGate", "girlsToilets", "cameras", "driversVerified", "committee", "trained", "complaintBox",
                        "helplineShown")
                .forEach(point -> audit.put(point, "YES"));
        return audit;
    }

    private SampleCase lending(String establishment) {
        SampleCase opened = SampleCase.openedBy(library);
        Acts.submit(library, opened.id(), FORM, answers(opened, establishment));
        return opened;
    }

    private void refer(SampleCase opened, String path) {
        Map<String, Object> referral =
                Acts.onDuty(opened.person(), Samples.firstPostOf(police), Officers.serviceOf("police"));
        Acts.refer(library, opened.id(), Acts.sharing(referral, Acts.fields(FORM, path)));
    }

    private static Map<String, Object> answers(SampleCase opened, String establishment) {
        return Map.of("reader", opened.person(), "helperWanted", "NO", "library", establishment);
    }

    private static JsonNode named(Api officer, SampleCase opened) {
        JsonNode entry = officer.run(ENTRIES, "id", opened.id()).at("/case/entries/nodes/0/establishments");
        return entry.isMissingNode() ? Api.read("[]") : entry;
    }

    /** @param values of register, code, state, district, withdrawn */
    private static String copied(String establishment, String values) throws SQLException {
        String id = UUID.randomUUID().toString();
        TestDatabase.run("INSERT INTO establishment (register, code, state, district, withdrawn, id, name_en, name_hi,"
                + " hindi_known, status, source, version) SELECT " + values + ", '" + id + "', name_en, name_hi,"
                + " hindi_known, status, source, version FROM establishment WHERE id = '" + establishment + "'");
        return id;
    }
}
