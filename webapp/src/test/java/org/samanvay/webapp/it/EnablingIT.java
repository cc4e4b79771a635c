package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Departments.UTTARAKHAND;
import static org.samanvay.webapp.it.Departments.UTTAR_PRADESH;
import static org.samanvay.webapp.it.Departments.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.samanvay.forms.IndianTime;

/** A department works in one state and not in another, while the server runs (stories, S16). */
@OnLiberty
class EnablingIT {
    private static final String EXAMPLE = "example";
    private static final String TYPED = "query($id: ID!) { case(id: $id) { example { readingPlace { language } } } }";
    private static final String ENTRIES = "query($id: ID!) { case(id: $id) { entries { nodes { form answers } } } }";
    private static final String SUBMIT = "mutation($id: ID!, $answers: ExampleReadingPlaceInput!, $key: String!) {"
            + " submitExampleReadingPlace(caseFile: $id, answers: $answers, idempotencyKey: $key) { language } }";

    private static Api station;
    private static Api library;
    private static Api elsewhere;

    @BeforeAll
    static void anOfficerOfAnotherState() {
        Departments.restore(UTTAR_PRADESH, "police", true);
        station = Api.signedInAs("sho.salvan");
        library = Api.signedInAs("library.dehradun");
        elsewhere = Accounts.officerOf(UTTAR_PRADESH);
    }

    @AfterAll
    static void withoutPoliceElsewhere() {
        Departments.restore(UTTAR_PRADESH, "police", false);
    }

    @AfterEach
    void asItWas() {
        Departments.restore(UTTARAKHAND, EXAMPLE, true);
        Departments.restore(UTTAR_PRADESH, EXAMPLE, false);
    }

    private static void end() {
        Departments.disable(UTTARAKHAND, EXAMPLE, today(), "The library moves");
    }

    private static void begin() {
        Departments.enable(UTTARAKHAND, EXAMPLE, today(), "The library is back");
    }

    @Test
    void typesAndFieldsAreAbsentFromIntrospectionAndComeBack() {
        String before = station.text(Departments.INTROSPECTION);
        assertThat(before).contains("ExampleReadingPlace", "submitExampleReadingPlace");
        end();
        String during = station.text(Departments.INTROSPECTION);
        assertThat(during).doesNotContain("Example", "\"example\"").contains("PoliceFirstInformationReport");
        assertThat(station.run("{ __type(name: \"ExampleReadingPlace\") { name } }").get("__type").isNull())
                .isTrue();
        begin();
        assertThat(station.text(Departments.INTROSPECTION)).isEqualTo(before);
    }

    @Test
    void anotherStateSeesTheSameBytes() {
        String before = elsewhere.text(Departments.INTROSPECTION);
        assertThat(before).contains("PoliceFirstInformationReport").doesNotContain("ExampleReadingPlace");
        end();
        assertThat(elsewhere.text(Departments.INTROSPECTION)).isEqualTo(before);
        begin();
        assertThat(elsewhere.text(Departments.INTROSPECTION)).isEqualTo(before);
    }

    @Test
    void whoNamesItIsToldWhichDepartmentWhereAndSinceWhen() {
        SampleCase opened = SampleCase.openedBy(station);
        end();
        for (String document : List.of(TYPED, "query($id: ID!) { case(id: $id) { ...of } } fragment of on Case { example"
                + " { ... on Example { readingPlace { language } } } }")) {
            JsonNode error = station.firstError(document, "id", opened.id());
            assertThat(error.at("/extensions/code").asText()).isEqualTo("DEPARTMENT_NOT_ENABLED");
            assertThat(error.at("/extensions/arguments"))
                    .isEqualTo(Api.read(Api.write(Map.of(
                            "department", EXAMPLE,
                            "state", UTTARAKHAND,
                            "date", today().toString(),
                            "since", today().toString()))));
            assertThat(error.at("/extensions/messageEn").asText()).contains("Example library", "Uttarakhand");
            assertThat(error.at("/extensions/messageHi").asText()).contains("उदाहरण पुस्तकालय", "उत्तराखंड");
        }
        assertThat(library.refusal(
                        SUBMIT, "id", opened.id(), "answers", Map.of("reader", opened.person()), "key", key()))
                .isEqualTo("DEPARTMENT_NOT_ENABLED");
        assertThat(station.refusal("query($id: ID!) { case(id: $id) { exampel { id } } }", "id", opened.id()))
                .isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(elsewhere.refusal(TYPED, "id", opened.id())).isEqualTo("DEPARTMENT_NOT_ENABLED");
    }

    @Test
    void whatItWroteIsHiddenAndReturnsWithIt() {
        SampleCase opened = SampleCase.openedBy(station);
        String referral = referToLibrary(opened);
        library.run(
                SUBMIT,
                "id", opened.id(),
                "answers", Map.of("reader", opened.person(), "helperWanted", "YES", "language", "Garhwali"),
                "key", key());
        String typed = library.text(TYPED, "id", opened.id());
        String entries = library.text(ENTRIES, "id", opened.id());
        assertThat(typed).contains("Garhwali");
        end();
        assertThat(library.text(ENTRIES, "id", opened.id())).doesNotContain("Garhwali", "reading-place");
        assertThat(Acts.step(library, "acceptReferral", referral, "").get("status").asText())
                .as("what was asked is not forgotten")
                .isEqualTo("ACCEPTED");
        begin();
        assertThat(library.text(TYPED, "id", opened.id())).isEqualTo(typed);
        assertThat(library.text(ENTRIES, "id", opened.id())).isEqualTo(entries);
    }

    @Test
    void itIssuesNoLetterAndGivesNoneOut() {
        SampleCase opened = SampleCase.openedBy(station);
        referToLibrary(opened);
        library.run(
                SUBMIT,
                "id", opened.id(),
                "answers", Map.of("reader", opened.person(), "helperWanted", "YES", "language", "Garhwali"),
                "key", key());
        Map<String, Object> asked = Letters.extract(Letters.entry(library, opened, "example.reading-place"), "language");
        JsonNode letter = Letters.issue(library, asked);
        String id = letter.get("id").asText();
        end();
        assertThat(Letters.refusal(library, asked)).isEqualTo("DEPARTMENT_NOT_ENABLED");
        assertThat(library.refusal(Letters.COPY, Letters.copying(letter, "authority", "Somebody")))
                .isEqualTo("DEPARTMENT_NOT_ENABLED");
        assertThat(library.refusal(Letters.ONE, "id", id)).isEqualTo("DEPARTMENT_NOT_ENABLED");
        assertThat(Letters.fetch(library, letter, 1).statusCode()).isEqualTo(403);
        assertThat(library.text(Letters.LIST, "case", opened.id())).doesNotContain(id);
        begin();
        assertThat(Letters.words(library, letter, 1)).contains("Garhwali");
        assertThat(library.text(Letters.LIST, "case", opened.id())).contains(id);
    }

    @Test
    void aLetterThatItDeclaresIsRefusedByItsName() {
        SampleCase opened = SampleCase.openedBy(station);
        String entry = Acts.submit(station, opened.id(), "police.first-information-report", Samples.firReference())
                .get("id")
                .asText();
        Departments.disable(UTTARAKHAND, "sidcul", today(), "The corporation moves");
        try {
            JsonNode error = station.firstError(
                    Letters.ISSUE, "letter", Letters.ofEntry("sidcul.findings-of-visit", entry, "EN"), "key", key());
            assertThat(error.at("/extensions/code").asText()).isEqualTo("DEPARTMENT_NOT_ENABLED");
            assertThat(error.at("/extensions/arguments/department").asText()).isEqualTo("sidcul");
        } finally {
            Departments.restore(UTTARAKHAND, "sidcul", true);
        }
    }

    @Test
    void itLeavesTheCataloguesAndIsAskedForNothing() {
        SampleCase opened = SampleCase.openedBy(station);
        end();
        assertThat(station.run("{ departments(state: 5) { nodes { id services { code } } } }").toString())
                .doesNotContain(EXAMPLE)
                .contains("police");
        assertThat(station.refusal("{ department(id: \"example\") { services { code } } }"))
                .isEqualTo("DEPARTMENT_NOT_ENABLED");
        assertThat(station.refusal("{ form(code: \"example.reading-place\") { schema } }"))
                .isEqualTo("DEPARTMENT_NOT_ENABLED");
        assertThat(station.refusal(
                        Acts.SEND,
                        "case", opened.id(),
                        "referral", Acts.onDuty(opened.person(), Samples.firstPostOf(library), "example.lend-place"),
                        "key", key()))
                .isEqualTo("DEPARTMENT_NOT_ENABLED");
        assertThat(library.refusal(
                        Acts.SUBMIT,
                        "case", opened.id(),
                        "form", "example.reading-place",
                        "answers", Map.of(),
                        "key", key()))
                .as("not even that the case exists")
                .isEqualTo("NOT_FOUND");
        assertThat(Api.signedInAs("state.admin")
                        .run("{ departments(state: 5) { nodes { id enabledSince } } }")
                        .findValuesAsText("id"))
                .as("its administrator must find what can be enabled")
                .contains(EXAMPLE);
        begin();
        assertThat(station.run("{ departments(state: 5) { nodes { id } } }").findValuesAsText("id")).contains(EXAMPLE);
        referToLibrary(opened);
    }

    @Test
    void whoAdministersThePlatformSeesAll() {
        end();
        assertThat(Api.signedInAs("platform.admin").text(Departments.INTROSPECTION)).contains("ExampleReadingPlace");
        assertThat(Api.signedInAs("state.admin").text(Departments.INTROSPECTION)).doesNotContain("ExampleReadingPlace");
    }

    @Test
    void aLaterDayIsToldAndComesIntoForceByItself(TestReporter reporter) throws SQLException {
        LocalDate tomorrow = today().plusDays(1);
        String enabling = Departments.enable(UTTAR_PRADESH, EXAMPLE, tomorrow, "From tomorrow")
                .at("/enabling/id")
                .asText();
        JsonNode error = elsewhere.firstError(TYPED, "id", "any");
        assertThat(error.at("/extensions/arguments/from").asText()).isEqualTo(tomorrow.toString());
        assertThat(error.at("/extensions/messageEn").asText()).contains("it will be from " + IndianTime.day(tomorrow));
        long begun = System.nanoTime();
        // What another node would commit; the change of the day itself is EnabledDepartmentsTest's.
        TestDatabase.run("UPDATE department_enabling SET enabled_from = '" + today() + "' WHERE id = '" + enabling + "'");
        TestDatabase.run("UPDATE enabling_version SET version = version + 1");
        await().pollInterval(Duration.ofMillis(20))
                .atMost(2, SECONDS)
                .until(() -> elsewhere.text(Departments.INTROSPECTION).contains("ExampleReadingPlace"));
        reporter.publishEntry("seen by another node after ms", String.valueOf((System.nanoTime() - begun) / 1_000_000));
    }

    @Test
    void whatIsDecidedForALaterDayIsToldWithTheDepartment() {
        Departments.disable(UTTARAKHAND, EXAMPLE, today().plusDays(3), "The library moves");
        Departments.enable(UTTARAKHAND, EXAMPLE, today().plusDays(5), "And is back");
        JsonNode times = Departments.times(UTTARAKHAND, EXAMPLE);
        assertThat(times.get("enabledSince").isTextual()).as("it still works").isTrue();
        assertThat(times.get("enabledUntil").asText()).isEqualTo(today().plusDays(3).toString());
        assertThat(times.get("enabledNextFrom").asText()).isEqualTo(today().plusDays(5).toString());
        Departments.restore(UTTARAKHAND, EXAMPLE, true);
        JsonNode again = Departments.times(UTTARAKHAND, EXAMPLE);
        assertThat(again.get("enabledUntil").isNull()).isTrue();
        assertThat(again.get("enabledNextFrom").isNull()).isTrue();
    }

    @Test
    void aDryRunTellsWhatItTouchesAndTouchesNothing() {
        SampleCase opened = SampleCase.openedBy(station);
        referToLibrary(opened);
        JsonNode before = Departments.dryRun(Departments.DISABLE, UTTARAKHAND, EXAMPLE, today())
                .get("disableDepartment");
        referToLibrary(SampleCase.openedBy(station));
        JsonNode after = Departments.dryRun(Departments.DISABLE, UTTARAKHAND, EXAMPLE, today())
                .get("disableDepartment");
        assertThat(after.get("enabling").isNull()).isTrue();
        for (String counted : List.of("openCases", "openReferrals")) {
            assertThat(after.at("/effect/" + counted).asInt())
                    .as(counted)
                    .isEqualTo(before.at("/effect/" + counted).asInt() + 1);
        }
        assertThat(after.at("/effect/posts").asInt()).isPositive();
        assertThat(after.at("/effect/forms").asInt()).isPositive();
        assertThat(after.at("/effect/services").asInt()).isPositive();
        assertThat(Departments.isEnabled(UTTARAKHAND, EXAMPLE)).isTrue();
        JsonNode inAnother = Departments.dryRun(Departments.ENABLE, UTTAR_PRADESH, EXAMPLE, today())
                .at("/enableDepartment/effect");
        assertThat(inAnother.get("stateNodalOfficerMissing").asBoolean()).isTrue();
        assertThat(inAnother.get("posts").asInt()).isZero();
        assertThat(inAnother.get("openCases").asInt()).isZero();
        assertThat(Departments.isEnabled(UTTAR_PRADESH, EXAMPLE)).isFalse();
    }

    @Test
    void theHistorySaysWhoWhatFromWhenAndWhyPageByPage() {
        end();
        begin();
        String history = "query($after: String) { departmentSwitches(state: 5, department: \"example\", first: 1,"
                + " after: $after) { nodes { act from reason by at } edges { cursor } pageInfo { hasNextPage endCursor"
                + " } } }";
        Api administrator = Api.signedInAs("state.admin");
        JsonNode latest = administrator.run(history).get("departmentSwitches");
        assertThat(latest.at("/nodes/0/act").asText()).isEqualTo("ENABLED");
        assertThat(latest.at("/nodes/0/reason").asText()).isEqualTo("The library is back");
        assertThat(latest.at("/nodes/0/by").asText()).isEqualTo("Platform administrator");
        assertThat(latest.at("/nodes/0/from").asText()).isEqualTo(today().toString());
        assertThat(latest.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        JsonNode earlier = administrator
                .run(history, "after", latest.at("/pageInfo/endCursor").asText())
                .get("departmentSwitches");
        assertThat(earlier.at("/nodes/0/act").asText()).isEqualTo("DISABLED");
        assertThat(earlier.at("/nodes/0/reason").asText()).isEqualTo("The library moves");
    }

    @Test
    void theSameKeySwitchesOnce() {
        end();
        String once = key();
        JsonNode first = asked("platform.admin", Departments.ENABLE, "reason", "Once", "key", once);
        JsonNode again = asked("platform.admin", Departments.ENABLE, "reason", "Once", "key", once);
        assertThat(again.at("/data/enableDepartment/enabling")).isEqualTo(first.at("/data/enableDepartment/enabling"));
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM department_switch WHERE reason = 'Once'")).isEqualTo("1");
    }

    @Test
    void onlyTheAdministratorOfTheStateSwitchesAndReadsTheHistory() {
        String history = "{ departmentSwitches(state: 5) { nodes { id } } }";
        assertThat(code(asked("sho.salvan", Departments.DISABLE))).isEqualTo("NOT_ALLOWED");
        assertThat(code(asked("sho.salvan", Departments.DISABLE, "dryRun", true))).isEqualTo("NOT_ALLOWED");
        assertThat(code(asked("state.admin", Departments.ENABLE, "state", UTTAR_PRADESH))).isEqualTo("NOT_ALLOWED");
        assertThat(station.refusal(history)).isEqualTo("NOT_ALLOWED");
        assertThat(elsewhere.refusal(history)).isEqualTo("NOT_ALLOWED");
        assertThat(Api.signedInAs("state.admin").refusal("{ departmentSwitches(state: 9) { nodes { id } } }"))
                .isEqualTo("NOT_ALLOWED");
        assertThat(Departments.isEnabled(UTTARAKHAND, EXAMPLE)).isTrue();
    }

    @Test
    void aSwitchThatCannotBeNamesItsField() {
        String platform = "platform.admin";
        assertThat(field(asked(platform, Departments.ENABLE, "state", 999))).isEqualTo("state");
        assertThat(field(asked(platform, Departments.ENABLE, "department", "no-such-department")))
                .isEqualTo("department");
        for (String reason : List.of("", "  ", "x".repeat(501), "a\u0007b")) {
            assertThat(field(asked(platform, Departments.DISABLE, "reason", reason))).isEqualTo("reason");
        }
        assertThat(field(asked(platform, Departments.DISABLE, "from", today().minusDays(1).toString())))
                .isEqualTo("from");
        assertThat(code(asked(platform, Departments.ENABLE))).isEqualTo("DEPARTMENT_ALREADY_ENABLED");
        assertThat(code(asked(platform, Departments.ENABLE, "dryRun", true))).isEqualTo("DEPARTMENT_ALREADY_ENABLED");
        assertThat(code(asked(platform, Departments.DISABLE, "state", UTTAR_PRADESH)))
                .isEqualTo("DEPARTMENT_NOT_ENABLED");
        Departments.enable(UTTAR_PRADESH, EXAMPLE, today().plusDays(2), "Later");
        assertThat(field(asked(platform, Departments.DISABLE, "state", UTTAR_PRADESH))).isEqualTo("from");
        Departments.disable(UTTAR_PRADESH, EXAMPLE, today().plusDays(2), "Not at all");
    }

    private static String referToLibrary(SampleCase opened) {
        return Acts.refer(
                station,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(library), "example.lend-place"));
    }

    /** The usual switch with some arguments of its own. */
    private static JsonNode asked(String who, String mutation, Object... other) {
        Map<String, Object> arguments = new LinkedHashMap<>(Map.of(
                "state", UTTARAKHAND,
                "department", EXAMPLE,
                "from", today().toString(),
                "reason", "A reason",
                "dryRun", false,
                "key", key()));
        for (int i = 0; i < other.length; i += 2) {
            arguments.put(other[i].toString(), other[i + 1]);
        }
        return Api.signedInAs(who)
                .answer(
                        mutation,
                        arguments.entrySet().stream()
                                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                                .toArray());
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }

    private static String field(JsonNode answer) {
        assertThat(code(answer)).isEqualTo("INVALID_ARGUMENT");
        return answer.at("/errors/0/extensions/arguments/field").asText();
    }
}
