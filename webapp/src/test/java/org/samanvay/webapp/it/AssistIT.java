package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The head moharrir prepares, the station's officer confirms (law-and-harm, section 6). */
@OnLiberty
class AssistIT {
    private static final String REPORT = "police.first-information-report";
    private static final String PREPARE_FORM = "mutation($case: ID!, $form: String!, $answers: JSON!, $key: String!) {"
            + " prepareForm(caseFile: $case, form: $form, answers: $answers, idempotencyKey: $key) { id version status"
            + " preparedBy own content } }";
    private static final String PREPARE_REFERRAL = "mutation($case: ID!, $referral: NewReferralInput!, $key: String!) {"
            + " prepareReferral(caseFile: $case, referral: $referral, idempotencyKey: $key) { id version } }";
    private static final String PREPARE_ACKNOWLEDGEMENTS = "mutation($referrals: [ReferralVersionInput!]!, $key: String!) {"
            + " prepareAcknowledgements(referrals: $referrals, idempotencyKey: $key) }";
    private static final String CONFIRM = "mutation($items: [PreparedVersionInput!]!, $key: String!) {"
            + " confirmPrepared(items: $items, idempotencyKey: $key) { id status result endedBy } }";
    private static final String DROP = "mutation($item: ID!, $version: Int!, $key: String!) {"
            + " dropPrepared(item: $item, version: $version, idempotencyKey: $key) { status } }";
    private static final String WAITING = "{ preparedItems(first: 100) { nodes { id version kind caseFile referral content } } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api clerk = Api.signedInAs("moharrir.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");

    private JsonNode preparedReport(SampleCase opened) {
        return clerk.run(
                        PREPARE_FORM, "case", opened.id(), "form", REPORT, "answers", Samples.firReference(), "key", key())
                .get("prepareForm");
    }

    private JsonNode preparedReferral(SampleCase opened) {
        return clerk.run(
                        PREPARE_REFERRAL,
                        "case", opened.id(),
                        "referral",
                                Acts.onDuty(opened.person(), Samples.firstPostOf(centre), "women-child-welfare.counselling"),
                        "key", key())
                .get("prepareReferral");
    }

    private static Map<String, Object> version(JsonNode item) {
        return Map.of("item", item.get("id").asText(), "version", item.get("version").asInt());
    }

    private static String entries(Api officer, SampleCase opened) {
        return officer.run("query($id: ID!) { case(id: $id) { entries { nodes { form } } referrals { nodes { service } } } }",
                        "id", opened.id())
                .toString();
    }

    @Test
    void nothingHasHappenedUntilTheOfficerConfirms() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode report = preparedReport(opened);
        JsonNode referral = preparedReferral(opened);
        assertThat(entries(station, opened)).doesNotContain(REPORT, "counselling");
        JsonNode done = station.run(CONFIRM, "items", List.of(version(report), version(referral)), "key", key())
                .get("confirmPrepared");
        assertThat(done.findValuesAsText("status")).containsExactly("CONFIRMED", "CONFIRMED");
        assertThat(entries(station, opened)).contains(REPORT, "counselling");
    }

    /** What the clerk typed was done as it was typed; nobody wrote it on paper, so it is not marked as entered late. */
    @Test
    void aFormIsDoneWhenItWasPreparedAndNotWhenItIsConfirmed() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode report = preparedReport(opened);
        TestDatabase.run("UPDATE prepared_item SET prepared_at = prepared_at - INTERVAL 3 HOUR WHERE id = '"
                + report.get("id").asText() + "'");
        station.run(CONFIRM, "items", List.of(version(report)), "key", key());
        assertThat(TestDatabase.one("SELECT TIMESTAMPDIFF(MINUTE, acted_at, recorded_at) BETWEEN 179 AND 185 FROM form_entry"
                        + " WHERE case_file = '" + opened.id() + "'"))
                .isEqualTo("1");
        assertThat(station.run(
                                "query($id: ID!) { case(id: $id) { entries(first: 5) { nodes { enteredLate } } } }",
                                "id", opened.id())
                        .at("/case/entries/nodes/0/enteredLate")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void theAuditHasBothNames() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode report = preparedReport(opened);
        station.run(CONFIRM, "items", List.of(version(report)), "key", key());
        String who = "SELECT GROUP_CONCAT(CONCAT(a.action, '=', c.sign_in_name) ORDER BY a.id) FROM audit a JOIN account c"
                + " ON c.id = a.account WHERE a.subject = '" + report.get("id").asText() + "'";
        assertThat(TestDatabase.one(who))
                .isEqualTo("ITEM_PREPARED=moharrir.salvan,ITEM_CONFIRMED=sho.salvan");
        assertThat(TestDatabase.one("SELECT c.sign_in_name FROM form_entry_version v JOIN form_entry e ON e.id = v.entry"
                        + " JOIN account c ON c.id = v.recorded_by WHERE e.case_file = '" + opened.id() + "'"))
                .isEqualTo("sho.salvan");
    }

    @Test
    void acknowledgementsAreConfirmedInOneStep() {
        Api protection = Api.signedInAs("osc.dehradun");
        SampleCase first = SampleCase.openedBy(protection);
        SampleCase second = SampleCase.openedBy(protection);
        List<String> asked = List.of(askStation(protection, first), askStation(protection, second));
        clerk.run(
                PREPARE_ACKNOWLEDGEMENTS,
                "referrals", asked.stream().map(id -> Map.of("referral", id, "version", 1)).toList(),
                "key", key());
        assertThat(asked).allSatisfy(id -> assertThat(status(id)).isEqualTo("SENT"));
        List<Map<String, Object>> items = StreamSupport.stream(
                        station.run(WAITING).at("/preparedItems/nodes").spliterator(), false)
                .filter(item -> asked.contains(item.get("referral").asText()))
                .map(AssistIT::version)
                .toList();
        assertThat(items).hasSize(2);
        station.run(CONFIRM, "items", items, "key", key());
        assertThat(asked).allSatisfy(id -> assertThat(status(id)).isEqualTo("ACKNOWLEDGED"));
    }

    private String askStation(Api sender, SampleCase opened) {
        return Acts.refer(sender, opened.id(), Acts.onDuty(
                opened.person(), Acts.post("UK-POLICE-DDN-SALVAN-SHO"), Officers.serviceOf("police")));
    }

    private String status(String referral) {
        return station.run("query($id: ID!) { referral(id: $id) { status } }", "id", referral)
                .at("/referral/status")
                .asText();
    }

    @Test
    void whereOneCannotBeNothingIsAndEachThatCannotIsNamed() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode report = preparedReport(opened);
        JsonNode referral = preparedReferral(opened);
        opened.firReference();
        JsonNode error = station.firstError(
                CONFIRM, "items", List.of(version(report), version(referral)), "key", key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("PREPARED_NOT_CONFIRMED");
        assertThat(error.at("/extensions/arguments/failures")).hasSize(1);
        assertThat(error.at("/extensions/arguments/failures/0/item").asText()).isEqualTo(report.get("id").asText());
        assertThat(error.at("/extensions/arguments/failures/0/code").asText()).isEqualTo("ENTRY_EXISTS");
        assertThat(entries(station, opened)).doesNotContain("counselling");
    }

    @Test
    void theSameKeyConfirmsOnce() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode referral = preparedReferral(opened);
        String key = key();
        JsonNode once = station.run(CONFIRM, "items", List.of(version(referral)), "key", key);
        JsonNode again = station.run(CONFIRM, "items", List.of(version(referral)), "key", key);
        assertThat(again).isEqualTo(once);
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM referral WHERE case_file = '" + opened.id() + "'"))
                .isEqualTo("1");
    }

    @Test
    void anAssistantConfirmsNothing() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode report = preparedReport(opened);
        JsonNode error = clerk.firstError(CONFIRM, "items", List.of(version(report)), "key", key());
        assertThat(error.at("/extensions/arguments/failures/0/code").asText()).isEqualTo("NOT_ALLOWED");
        assertThat(entries(station, opened)).doesNotContain(REPORT);
    }

    @Test
    void anAssistantDoesNothingOfTheOfficers() {
        SampleCase opened = SampleCase.openedBy(station);
        assertThat(List.of(
                        clerk.refusal(
                                Acts.SUBMIT, "case", opened.id(), "form", REPORT, "answers", Samples.firReference(), "key",
                                key()),
                        clerk.refusal(
                                Acts.SEND,
                                "case", opened.id(),
                                "referral",
                                        Acts.onDuty(
                                                opened.person(), Samples.firstPostOf(centre), "women-child-welfare.counselling"),
                                "key", key()),
                        clerk.refusal(
                                Acts.ADD_PERSON, "case", opened.id(), "person", SampleCase.survivor(Map.of()), "key", key())))
                .containsOnly("NOT_FOUND");
        assertThat(clerk.refusal(
                        "mutation($input: OpenCaseInput!, $key: String!) { openCase(input: $input, idempotencyKey: $key)"
                                + " { id } }",
                        "input",
                                Map.of("state", 5, "district", 49, "category", "OTHER", "channel", "IN_PERSON", "persons",
                                        List.of(SampleCase.survivor(Map.of()))),
                        "key", key()))
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void anAssistantOpensNoIdentityAndFetchesNoLetter() {
        SampleCase opened = SampleCase.openedBy(
                station, key(), Map.of("persons", List.of(SampleCase.survivor(Map.of("identity", Map.of("name", "Rupa Misal"))))));
        assertThat(clerk.refusal(
                        Acts.OPEN_IDENTITY, "case", opened.id(), "person", opened.person(), "reason", "typing", "key", key()))
                .isEqualTo("NOT_FOUND");
        opened.firReference();
        String entry = Letters.entry(station, opened, REPORT);
        JsonNode letter = Letters.issue(station, Letters.to(Letters.extract(entry), "authority", "Somebody outside"));
        assertThat(clerk.refusal("query($id: ID!) { letter(id: $id) { number } }", "id", letter.get("id").asText()))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void anAssistantReadsWhatThePostReads() {
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        assertThat(entries(clerk, opened)).contains(REPORT);
        assertThat(clerk.text("{ me { posts { code assisting } } }")).contains("\"assisting\":true");
    }

    @Test
    void whatIsInvalidIsNotEvenPrepared() {
        SampleCase opened = SampleCase.openedBy(station);
        assertThat(clerk.refusal(PREPARE_FORM, "case", opened.id(), "form", REPORT, "answers", Map.of(), "key", key()))
                .isEqualTo("INVALID_ANSWERS");
    }

    @Test
    void whoAssistsNobodyPreparesNothing() {
        SampleCase opened = SampleCase.openedBy(station);
        assertThat(station.refusal(
                        PREPARE_FORM, "case", opened.id(), "form", REPORT, "answers", Samples.firReference(), "key", key()))
                .isEqualTo("NOT_ASSISTING");
    }

    @Test
    void anotherStationSeesNothingOfIt() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode report = preparedReport(opened);
        Api other = Api.signedInAs("sho.ghatpur");
        assertThat(other.run(WAITING).toString()).doesNotContain(report.get("id").asText());
        assertThat(other.refusal(CONFIRM, "items", List.of(version(report)), "key", key())).isEqualTo("NOT_FOUND");
        assertThat(Api.signedInAs("moharrir.nadipar").refusal(DROP, "item", report.get("id").asText(), "version", 1, "key", key()))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theOfficerSendsBackAndTheAssistantTakesBack() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode report = preparedReport(opened);
        assertThat(station.run(DROP, "item", report.get("id").asText(), "version", 1, "key", key())
                        .at("/dropPrepared/status")
                        .asText())
                .isEqualTo("RETURNED");
        JsonNode again = preparedReport(opened);
        assertThat(clerk.run(DROP, "item", again.get("id").asText(), "version", 1, "key", key())
                        .at("/dropPrepared/status")
                        .asText())
                .isEqualTo("WITHDRAWN");
        JsonNode error = station.firstError(CONFIRM, "items", List.of(version(again)), "key", key());
        assertThat(error.at("/extensions/arguments/failures/0/code").asText()).isEqualTo("WRONG_STATUS");
    }

    @Test
    void whatWasPreparedOfAnErasedPersonIsGone() throws java.sql.SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode referral = preparedReferral(opened);
        TestDatabase.run("DELETE FROM person_key WHERE person = '" + opened.person() + "'");
        assertThat(station.run(WAITING).toString()).contains(referral.get("id").asText());
        JsonNode error = station.firstError(CONFIRM, "items", List.of(version(referral)), "key", key());
        assertThat(error.at("/extensions/arguments/failures/0/code").asText()).isEqualTo("NOT_FOUND");
    }

    @Test
    void thePostIsNotHeldByWhoAssistsIt() {
        assertThat(station.run("query($id: ID!) { case(id: $id) { ownerPost { holder vacant } } }", "id",
                                SampleCase.openedBy(station).id())
                        .at("/case/ownerPost/holder")
                        .asText())
                .isEqualTo("Tara Udaharan (fictitious)");
    }
}
