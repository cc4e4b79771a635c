package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.it.Postings.Seated;

/** At the counter sits the clerk: she types a new case as she hears it, and the station's officer opens it. */
@OnLiberty
class PreparedCaseIT {
    private static final String STATION = "UK-POLICE-DDN-SALVAN-SHO";
    private static final String PREPARE = "mutation($input: OpenCaseInput!, $key: String!) { prepareCase(input: $input,"
            + " idempotencyKey: $key) { id version kind status caseFile caseNumber preparedAt content } }";
    private static final String CONFIRM = "mutation($items: [PreparedVersionInput!]!, $key: String!) {"
            + " confirmPrepared(items: $items, idempotencyKey: $key) { status result caseFile caseNumber content } }";
    private static final String DROP = "mutation($item: ID!, $version: Int!, $key: String!) {"
            + " dropPrepared(item: $item, version: $version, idempotencyKey: $key) { status content } }";
    private static final String WAITING = "{ preparedItems(first: 100) { nodes { id content } } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api clerk = Api.signedInAs("moharrir.salvan");

    private static Map<String, Object> told(Map<String, Object> more) {
        Map<String, Object> input = new LinkedHashMap<>(Map.of(
                "state", 5, "district", 49, "category", "DOMESTIC_VIOLENCE", "channel", "IN_PERSON", "persons",
                List.of(SampleCase.survivor(Map.of()))));
        input.putAll(more);
        return input;
    }

    private JsonNode prepared(Map<String, Object> more) {
        return clerk.run(PREPARE, "input", told(more), "key", key()).get("prepareCase");
    }

    private static Object[] all(JsonNode item) {
        return new Object[] {
            "items", List.of(Map.of("item", item.get("id").asText(), "version", item.get("version").asInt())), "key", key()
        };
    }

    private JsonNode confirmed(JsonNode item) {
        return station.run(CONFIRM, all(item)).at("/confirmPrepared/0");
    }

    private static JsonNode found(Api officer, String number) {
        return officer.run(
                        "query($value: String!) { searchCases(by: EXTERNAL_NUMBER, value: $value) { nodes { id } } }",
                        "value", number)
                .at("/searchCases/nodes");
    }

    @Test
    void thereIsNoCaseUntilTheOfficerConfirms() {
        String number = "112/" + UUID.randomUUID();
        Map<String, Object> more = new LinkedHashMap<>(SampleCase.named("Sarla Misal"));
        more.put("externalNumbers", List.of(number));
        JsonNode item = prepared(more);
        assertThat(item.get("caseFile").isNull()).isTrue();
        assertThat(found(station, number)).isEmpty();
        JsonNode done = confirmed(item);
        String opened = done.get("result").asText();
        assertThat(done.get("caseFile").asText()).isEqualTo(opened);
        assertThat(done.get("caseNumber").asText()).startsWith("UK/DDN/");
        assertThat(found(station, number).findValuesAsText("id")).containsExactly(opened);
        JsonNode file = station.run(
                        "query($id: ID!) { case(id: $id) { ownerPost { holder } persons { nodes { id } } } }", "id", opened)
                .get("case");
        assertThat(file.at("/ownerPost/holder").asText()).isEqualTo("Tara Udaharan (fictitious)");
        assertThat(station.text(
                        Acts.OPEN_IDENTITY, "case", opened, "person", file.at("/persons/nodes/0/id").asText(), "reason",
                        "testing", "key", key()))
                .contains("Sarla Misal");
    }

    /** What the law counts from the information counts from the counter, not from the officer's return in the evening. */
    @Test
    void itBeganWhenItWasToldAndNotWhenItWasConfirmed() throws SQLException {
        JsonNode item = prepared(Map.of());
        TestDatabase.run("UPDATE prepared_item SET prepared_at = prepared_at - INTERVAL 5 HOUR WHERE id = '"
                + item.get("id").asText() + "'");
        JsonNode step = station.run(
                        "query($id: ID!) { case(id: $id) { timeline(first: 50) { nodes { kind at actedAt } } } }",
                        "id", confirmed(item).get("result").asText())
                .at("/case/timeline/nodes/0");
        assertThat(step.get("kind").asText()).isEqualTo("CASE_OPENED");
        assertThat(OffsetDateTime.parse(step.get("actedAt").asText()).toInstant())
                .isCloseTo(
                        OffsetDateTime.parse(item.get("preparedAt").asText()).minusHours(5).toInstant(),
                        within(1, ChronoUnit.SECONDS));
    }

    @Test
    void theTimeOnThePaperStands() {
        OffsetDateTime night = OffsetDateTime.now(ZoneOffset.UTC).minusHours(9).truncatedTo(ChronoUnit.SECONDS);
        String opened = confirmed(prepared(Map.of("actedAt", night.toString()))).get("result").asText();
        assertThat(OffsetDateTime.parse(station.run(
                                        "query($id: ID!) { case(id: $id) { timeline(first: 1) { nodes { actedAt } } } }", "id", opened)
                                .at("/case/timeline/nodes/0/actedAt")
                                .asText())
                        .toInstant())
                .isEqualTo(night.toInstant());
    }

    @Test
    void nobodyElseReadsAnythingOfIt() {
        JsonNode item = prepared(SampleCase.named("Kamla Misal"));
        String id = item.get("id").asText();
        Seated colleague = Postings.seated(Acts.post(STATION), "ASSISTING", LocalDate.of(2026, 1, 1));
        for (Api other : List.of(
                Api.signedInAs("io.salvan"),
                Api.signedInAs("sho.ghatpur"),
                Api.signedInAs("moharrir.nadipar"),
                Api.signedInAs("osc.dehradun"),
                colleague.session())) {
            assertThat(other.run(WAITING).toString()).doesNotContain(id, "Kamla Misal");
            assertThat(other.refusal(DROP, "item", id, "version", 1, "key", key())).isEqualTo("NOT_FOUND");
            assertThat(other.refusal(CONFIRM, all(item))).isEqualTo("NOT_FOUND");
        }
        assertThat(station.run(WAITING).toString()).contains(id, "Kamla Misal");
        assertThat(clerk.run(WAITING).toString()).contains(id);
    }

    @Test
    void whoIsRelievedOfAssistingReadsHerOwnNoMore() {
        Seated relieved = Postings.seated(Acts.post(STATION), "ASSISTING", LocalDate.of(2026, 1, 1));
        String id = relieved.session().run(PREPARE, "input", told(Map.of()), "key", key()).at("/prepareCase/id").asText();
        Postings.appoint(Acts.post("UK-POLICE-HRD-GHATPUR-SHO"), relieved.officer(), "ASSISTING", LocalDate.of(2026, 1, 1));
        assertThat(relieved.session().run(WAITING).toString()).contains(id);
        Postings.relieve(relieved);
        assertThat(relieved.session().run(WAITING).toString()).doesNotContain(id);
        assertThat(station.run(WAITING).toString()).contains(id);
    }

    @Test
    void itLiesSealedAndIsGoneOnceItIsOver() {
        JsonNode item = prepared(SampleCase.named("Bimla Misal"));
        String sealed = "SELECT COALESCE(INSTR(sealed_content, 'Bimla'), 'gone') FROM prepared_item WHERE id = '"
                + item.get("id").asText() + "'";
        assertThat(TestDatabase.one(sealed)).isEqualTo("0");
        assertThat(confirmed(item).get("content").isNull()).isTrue();
        assertThat(TestDatabase.one(sealed)).isEqualTo("gone");
        JsonNode back = prepared(SampleCase.named("Bimla Misal"));
        assertThat(clerk.run(DROP, "item", back.get("id").asText(), "version", 1, "key", key()).get("dropPrepared").toString())
                .isEqualTo("{\"status\":\"WITHDRAWN\",\"content\":null}");
    }

    @Test
    void itIsGoneWithWhoTypedIt() throws SQLException {
        Seated leaver = Postings.seated(Acts.post(STATION), "ASSISTING", LocalDate.of(2026, 1, 1));
        JsonNode item = leaver.session()
                .run(PREPARE, "input", told(SampleCase.named("Nirmala Misal")), "key", key())
                .get("prepareCase");
        TestDatabase.run("DELETE FROM account_key WHERE account = '" + leaver.officer().id() + "'");
        assertThat(station.run(WAITING).toString()).contains(item.get("id").asText()).doesNotContain("Nirmala");
        assertThat(station.firstError(CONFIRM, all(item)).at("/extensions/arguments/failures/0/code").asText())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theAuditHasBothNamesAndThatTheWordsWereRead() {
        String read = "SELECT COUNT(*) FROM audit a JOIN account c ON c.id = a.account WHERE a.action = 'PREPARED_READ'"
                + " AND c.sign_in_name = 'sho.salvan'";
        JsonNode item = prepared(Map.of());
        int before = Integer.parseInt(TestDatabase.one(read));
        station.run("{ preparedItems(first: 100) { nodes { id } } }");
        assertThat(TestDatabase.one(read)).isEqualTo(String.valueOf(before));
        station.run(WAITING);
        assertThat(TestDatabase.one(read)).isEqualTo(String.valueOf(before + 1));
        String opened = confirmed(item).get("result").asText();
        assertThat(TestDatabase.one("SELECT GROUP_CONCAT(CONCAT(a.action, '=', c.sign_in_name, IF(a.case_file = '" + opened
                        + "', ' case', '')) ORDER BY a.id) FROM audit a JOIN account c ON c.id = a.account WHERE a.subject = '"
                        + item.get("id").asText() + "'"))
                .isEqualTo("ITEM_PREPARED=moharrir.salvan,ITEM_CONFIRMED=sho.salvan case");
    }

    @Test
    void whatOpeningRefusesIsNotEvenPrepared() {
        String own = TestDatabase.one("SELECT office FROM post WHERE code = '" + STATION + "'");
        Map.of(
                        "SURVIVOR_REQUIRED", Map.<String, Object>of("persons", List.of(SampleCase.survivor(Map.of("role", "WITNESS")))),
                        "ACT_IN_FUTURE", Map.<String, Object>of("actedAt", OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).toString()),
                        "NOT_ALLOWED", Map.<String, Object>of("state", 9))
                .forEach((code, more) -> assertThat(clerk.refusal(PREPARE, "input", told(more), "key", key())).isEqualTo(code));
        for (Map<String, Object> more : List.of(
                SampleCase.named(" "),
                Map.<String, Object>of("externalNumbers", List.of("")),
                Map.<String, Object>of("excludedOffices", List.of(own)),
                Map.<String, Object>of("restrictedToPosts", List.of(UUID.randomUUID().toString())),
                Map.<String, Object>of("district", 1))) {
            assertThat(clerk.refusal(PREPARE, "input", told(more), "key", key())).isEqualTo("INVALID_ARGUMENT");
        }
        assertThat(station.refusal(PREPARE, "input", told(Map.of()), "key", key())).isEqualTo("NOT_ASSISTING");
    }

    @Test
    void theClerksDraftIsOverAndTheOfficersOwnIsNot() {
        Map<String, String> place = Map.of("kind", "NEW_CASE");
        Drafts.discard(station, place);
        Drafts.discard(clerk, place);
        Drafts.save(station, place, "another person waits", 0);
        Drafts.save(clerk, place, "half typed", 0);
        JsonNode item = prepared(Map.of());
        assertThat(Drafts.content(clerk, place)).isNull();
        confirmed(item);
        assertThat(Drafts.content(station, place)).isEqualTo("another person waits");
        Drafts.discard(station, place);
    }

    @Test
    void theSameKeyPreparesOnce() {
        String key = key();
        JsonNode once = clerk.run(PREPARE, "input", told(Map.of()), "key", key);
        assertThat(clerk.run(PREPARE, "input", told(Map.of()), "key", key)).isEqualTo(once);
    }
}
