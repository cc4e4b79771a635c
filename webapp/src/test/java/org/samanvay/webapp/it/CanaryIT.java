package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.FullAnswers.canary;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.FormModel;

/** Names are planted through every input; then the database, its files and all logs are searched for them: nothing. */
@OnLiberty
class CanaryIT {
    private static final String PHONE = "9812345670";
    private static final String NAME = "मैनागीत";
    private static final Search PLANTED = Search.of(FullAnswers.CANARY, PHONE, NAME);
    private static final Search OFFICE = Search.of("Police Station Salvan");

    private static Api station;
    private static Api centre;
    private static SampleCase opened;
    private static String fault;

    @BeforeAll
    static void plantThroughEveryInput() throws SQLException {
        station = Api.signedInAs("sho.salvan");
        centre = Api.signedInAs("osc.dehradun");
        opened = SampleCase.openedBy(
                station,
                key(),
                Map.of(
                        "persons", List.of(SampleCase.survivor(Map.of("identity", identity()))),
                        "externalNumbers", List.of(canary())));
        plantInCase();
        plantInForms();
        plantInReferral();
        plantInLetters();
        plantInDrafts();
        plantInPreparedItems();
        plantOnTheSlip();
        plantInSearches();
        plantInRefusedRequests();
        plantInAFault();
        plantAtTheDoor();
    }

    private static Map<String, Object> identity() {
        return Map.of(
                "name", NAME + canary(),
                "relativeName", canary(),
                "address", canary(),
                "phone", "+91" + PHONE,
                "identityDocument", canary());
    }

    private static void plantInCase() {
        station.run(
                "mutation($case: ID!, $number: String!, $key: String!) {"
                        + " addExternalNumber(caseFile: $case, number: $number, idempotencyKey: $key) { id } }",
                "case", opened.id(), "number", canary(), "key", key());
        station.run(
                "mutation($case: ID!, $person: ID!, $contact: SafeContactInput!, $key: String!) {"
                        + " setSafeContact(caseFile: $case, person: $person, contact: $contact, version: 0,"
                        + " idempotencyKey: $key) }",
                "case", opened.id(),
                "person", opened.person(),
                "contact",
                        Map.of("mayCall", true, "mayText", false, "mayVisit", false, "number", PHONE, "hours", canary(),
                                "whoElseHoldsPhone", canary()),
                "key", key());
        station.run(
                "mutation($case: ID!, $person: ID!, $identity: IdentityInput!, $key: String!) {"
                        + " recordIdentity(caseFile: $case, person: $person, identity: $identity, idempotencyKey:"
                        + " $key) }",
                "case", opened.id(), "person", opened.person(), "identity", identity(), "key", key());
        Acts.addIncident(station, opened.id(), opened.person(), NAME + canary());
        Acts.addIncidentAt(station, opened, "House 7, " + NAME + " " + canary(), 0);
        opens("openIdentity", "name");
        opens("openSafeContact", "version");
    }

    private static void opens(String mutation, String field) {
        station.run(
                "mutation($case: ID!, $person: ID!, $reason: String!, $key: String!) { " + mutation
                        + "(caseFile: $case, person: $person, purpose: SAFE_CONTACT, reason: $reason,"
                        + " idempotencyKey: $key) { "
                        + field + " } }",
                "case", opened.id(), "person", opened.person(), "reason", canary(), "key", key());
    }

    private static void plantInForms() {
        Map<String, Api> officers = Officers.ofEveryDepartment();
        officers.keySet().stream().filter(department -> !department.equals("police")).forEach(department ->
                Acts.refer(station, opened.id(), Acts.onDuty(
                        opened.person(), Samples.firstPostOf(officers.get(department)), Officers.serviceOf(department))));
        Everything.DEFINITIONS.forms().forEach(form -> plantIn(form, officers.get(form.department())));
    }

    private static void plantIn(FormModel form, Api officer) {
        FullAnswers answers = FullAnswers.of(
                form, new FullAnswers.Pointers(opened::person, Samples.firstPostOf(officer), "49", Acts::establishment), 0);
        Acts.file(officer, opened.id(), form, answers.values());
    }

    private static void plantInReferral() {
        opened.referTo(centre, "counselling");
        opened.answer(centre, "acceptReferral");
        opened.complete(centre, "SERVICE_GIVEN", canary());
        Map<String, Object> danger = new LinkedHashMap<>(Acts.onDuty(
                opened.person(), Samples.firstPostOf(centre), "women-child-welfare.shelter"));
        danger.putAll(Map.of("basis", "VITAL_INTEREST", "basisReference", "Danger" + canary()));
        Acts.refer(station, opened.id(), danger);
    }

    /** On paper stands who she is, and what an officer wrote of the recipient and the danger. */
    private static void plantInLetters() {
        String entry = Letters.entry(station, opened, "police.first-information-report");
        Map<String, Object> extract = Letters.to(Letters.extract(entry), "authority", NAME + canary());
        extract.putAll(Map.of("basis", "VITAL_INTEREST", "basisReference", "Danger" + canary()));
        JsonNode letter = Letters.issue(station, extract);
        Letters.copy(station, letter, "authority", NAME + canary());
        Map<String, Object> hers = Letters.to(Letters.ofEntry(Letters.FIR_COPY, entry, "HI"), "person", opened.person());
        hers.put("copyTo", List.of(Map.of("person", opened.person())));
        assertThat(Letters.words(station, Letters.issue(station, hers), 2)).contains(NAME);
        for (String part : List.of("kind", "entry", "basisReference", "consent")) {
            extract.put(part, canary());
            station.refusal(Letters.ISSUE, "letter", extract, "key", key());
        }
        station.fetch("/letters/" + canary() + "/1");
    }

    private static void plantInDrafts() {
        String report = "police.first-information-report";
        List.of(
                        Map.of("kind", "NEW_CASE"),
                        Map.of("kind", "REFERRAL", "caseFile", opened.id()),
                        Map.of("kind", "FORM", "caseFile", opened.id(), "form", report))
                .forEach(place -> {
                    Drafts.discard(station, place);
                    Drafts.save(station, place, NAME + canary() + PHONE, 0);
                    station.refusal(Drafts.SAVE, "place", place, "content", NAME + canary(), "version", 7);
                });
        station.refusal(
                Drafts.SAVE, "place", Map.of("kind", "FORM", "caseFile", canary(), "form", canary()), "content", canary(),
                "version", 0);
    }

    private static void plantInPreparedItems() {
        Map<String, Object> danger = new LinkedHashMap<>(Acts.onDuty(
                opened.person(), Samples.firstPostOf(centre), "women-child-welfare.counselling"));
        danger.putAll(Map.of("basis", "VITAL_INTEREST", "basisReference", "Danger" + canary()));
        Api.signedInAs("moharrir.salvan")
                .run(
                        "mutation($input: OpenCaseInput!, $key: String!) { prepareCase(input: $input, idempotencyKey: $key) {"
                                + " content } }",
                        "input",
                                Map.of("state", 5, "district", 49, "category", "OTHER", "channel", "IN_PERSON", "persons",
                                        List.of(SampleCase.survivor(Map.of("identity", identity()))), "externalNumbers",
                                        List.of(canary())),
                        "key", key());
        Api.signedInAs("moharrir.salvan")
                .run(
                        "mutation($case: ID!, $referral: NewReferralInput!, $key: String!) { prepareReferral(caseFile: $case,"
                                + " referral: $referral, idempotencyKey: $key) { id content } }",
                        "case", opened.id(), "referral", danger, "key", key());
    }

    private static void plantOnTheSlip() {
        station.run(
                "mutation($case: ID!, $person: ID!, $slip: NewSlipInput!, $key: String!) { giveSlip(caseFile: $case, person:"
                        + " $person, slip: $slip, version: 0, idempotencyKey: $key) { code } }",
                "case", opened.id(), "person", opened.person(), "slip", Map.of("word", NAME), "key", key());
        station.refusal(
                "query($code: String!, $word: String!) { statusByWord(code: $code, word: $word) { code } }",
                "code", canary(), "word", NAME + canary());
    }

    private static void plantInSearches() {
        for (String by : List.of("CODE", "EXTERNAL_NUMBER", "PHONE")) {
            String search = "query($by: SearchKind!, $value: String!) { searchCases(by: $by, value: $value) { nodes"
                    + " { id } } }";
            station.run(search, "by", by, "value", canary());
            station.run(search, "by", by, "value", PHONE);
        }
    }

    private static void plantInRefusedRequests() {
        String intake = "women-child-welfare.one-stop-centre-intake";
        for (Object answers : List.of(
                Map.of(canary(), canary()),
                Map.of("arrival", canary(), "services", List.of(canary())),
                Map.of("violence", Map.of("perpetrator", canary().repeat(20))))) {
            centre.refusal(Acts.SUBMIT, "case", opened.id(), "form", intake, "answers", answers, "key", key());
        }
        station.refusal(Acts.SUBMIT, "case", canary(), "form", canary(), "answers", Map.of(), "key", key());
        station.raw("/graphql", "{\"query\": \"" + canary());
        station.raw("/graphql", canary());
        station.raw("/graphql", "{\"query\": \"{ " + canary() + "(" + canary() + ": \\\"" + canary() + "\\\") }\"}");
        station.raw("/graphql", "{\"query\": \"{ me {\", \"operationName\": \"" + canary() + "\"}");
        station.raw("/graphql", "{\"query\": \"{ me { displayName } }\", \"variables\": {\"" + canary() + "\": \""
                + canary() + "\"}}");
        Api.send(HttpRequest.newBuilder(URI.create(Api.ADDRESS + "/graphql?query=" + canary())).build());
        Api.send(HttpRequest.newBuilder(URI.create(Api.ADDRESS + "/" + canary() + ".html")).build());
    }

    /** The table is away for a moment: a fault of the server's own, with a name in its hands. */
    private static void plantInAFault() throws SQLException {
        Map<String, Object> identity = Map.of(
                "name", NAME + canary(),
                "relativeName", canary(),
                "address", canary(),
                "identityDocument", canary());
        TestDatabase.run("RENAME TABLE person_identity TO person_identity_away");
        try {
            fault = station.text(
                    "mutation($case: ID!, $person: ID!, $identity: IdentityInput!, $key: String!) {"
                            + " recordIdentity(caseFile: $case, person: $person, identity: $identity, idempotencyKey:"
                            + " $key) }",
                    "case", opened.id(), "person", opened.person(), "identity", identity, "key", key());
        } finally {
            TestDatabase.run("RENAME TABLE person_identity_away TO person_identity");
        }
    }

    private static void plantAtTheDoor() {
        Api.post("/sign-in", Map.of("name", "io.salvan", "password", canary()), null);
        Api.post("/sign-in", Map.of("name", canary(), "password", canary()), "samanvay=" + canary());
        Api.notSignedIn().raw("/sign-in", "{\"name\": \"" + canary() + "\", \"password\": ");
        Api.send(HttpRequest.newBuilder(URI.create(Api.ADDRESS + "/graphql"))
                .header("authorization", "Bearer " + canary())
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ me { displayName } }\"}"))
                .build());
    }

    @Test
    void noTableHoldsAPlantedName() throws SQLException {
        assertThat(PLANTED.inDatabase()).isEmpty();
    }

    @Test
    void noFileOfTheDatabaseHoldsAPlantedName() {
        assertThat(PLANTED.inFiles(data())).isEmpty();
    }

    @Test
    void noLogHoldsAPlantedName() {
        assertThat(PLANTED.inFiles(server())).isEmpty();
    }

    /** The caller is told a number that the log carries, and neither what failed nor what was sent. */
    @Test
    void aFaultOfOursIsMasked() {
        JsonNode error = Api.read(fault).at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("INTERNAL");
        assertThat(fault).doesNotContain(FullAnswers.CANARY, "sealed_identity", "SQL");
        String number = error.at("/extensions/messageEn").asText().replace("Internal error ", "");
        assertThat(error.at("/extensions/messageHi").asText()).contains(number);
        assertThat(Search.of(number).inFiles(server())).contains("messages.log");
    }

    /** Without this the search could find nothing because it looks nowhere. */
    @Test
    void theSearchFindsWhatLiesOpen() throws SQLException {
        assertThat(OFFICE.inDatabase()).containsExactly("office.name_en");
        assertThat(OFFICE.inFiles(data())).anyMatch(file -> file.startsWith("database"));
        assertThat(Search.of("ready for connections").inFiles(data())).contains("logs/mariadb.log");
        assertThat(Search.of("CWWKE0001I").inFiles(server())).contains("messages.log");
    }

    /** And what was planted is there, for those who may open it. */
    @Test
    void theStationReadsWhatItPlanted() {
        assertThat(Everything.seenBy(station, opened).text()).contains(FullAnswers.CANARY, NAME);
        assertThat(station.text(
                        Acts.OPEN_IDENTITY, "case", opened.id(), "person", opened.person(), "reason", "testing",
                                "key", key()))
                .contains(NAME, PHONE);
    }

    private static Path data() {
        return TestDatabase.folder().resolve("data");
    }

    private static Path server() {
        return TestDatabase.folder().resolve("server/servers/samanvay-tests-"
                + System.getProperty("samanvay.it.http.port") + "/logs");
    }
}
