package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Departments.UTTARAKHAND;
import static org.samanvay.webapp.it.Departments.UTTAR_PRADESH;
import static org.samanvay.webapp.it.Departments.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Who can get which scheme, from what the caller may read; and the news of it, for the department that wrote. */
@OnLiberty
class EligibilityIT {
    private static final String OF_A_PERSON = "query($id: ID!, $person: ID, $outcomes: [EligibilityOutcome]) {"
            + " case(id: $id) { eligibility(person: $person, outcomes: $outcomes, first: 100) { nodes { scheme"
            + " department outcome name { hi } reasons { criterion met act section facts { path } questions { path"
            + " question { hi } } } } } } }";
    private static final String TOLD = "query($id: ID!, $told: [ToldFactInput]) { case(id: $id) { eligibility(first: 100,"
            + " told: $told) { nodes { scheme reasons { criterion met } } } } }";
    private static final String NOTICES =
            "{ schemeNotices(first: 100) { nodes { id version caseFile person schemes { code name { hi } } } } }";
    private static final String SEEN = "mutation($notice: ID!, $version: Int!, $key: String!) {"
            + " noteSchemesSeen(notice: $notice, version: $version, idempotencyKey: $key) }";
    private static final String SCREENING = "health.child-health-screening";

    /** Any child is entitled to it. */
    private static final String LEGAL_AID = "ngo-aas.legal-aid-help";
    private static final String RESIDENTIAL = "education.kasturba-gandhi-school";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Api station;
    private static Api education;
    private static SampleCase opened;

    @BeforeAll
    static void theEducationDepartmentWritesOfAChild() {
        station = Api.signedInAs("sho.salvan");
        education = Api.signedInAs("education.dehradun");
        opened = openedWithReport();
    }

    @AfterEach
    void asItWas() {
        Departments.restore(UTTARAKHAND, "health", true);
        Departments.restore(UTTAR_PRADESH, "health", false);
    }

    @Test
    void whatIsMetSaysByWhichLawAndWhichFacts() {
        JsonNode screening = scheme(education, opened, SCREENING);
        assertThat(screening.get("outcome").asText()).isEqualTo("ELIGIBLE");
        assertThat(screening.at("/name/hi").asText()).isEqualTo("राष्ट्रीय बाल स्वास्थ्य कार्यक्रम");
        JsonNode age = reason(screening, "age");
        assertThat(age.get("met").asText()).isEqualTo("MET");
        assertThat(age.get("act").asText()).isNotBlank();
        assertThat(age.at("/facts").findValuesAsText("path")).containsExactly("age");
        assertThat(age.get("questions")).isEmpty();
    }

    @Test
    void whatIsNotKnownSaysWhatWouldSettleIt() {
        JsonNode residential = scheme(education, opened, RESIDENTIAL);
        assertThat(residential.get("outcome").asText()).isEqualTo("NEED_TO_KNOW");
        assertThat(reason(residential, "girl").get("met").asText()).isEqualTo("MET");
        JsonNode group = reason(residential, "group");
        assertThat(group.get("met").asText()).isEqualTo("NOT_KNOWN");
        assertThat(group.at("/questions").findValuesAsText("path"))
                .containsExactlyInAnyOrder("socialCategory", "minority", "belowPovertyLine");
        assertThat(group.at("/questions/0/question/hi").asText()).endsWith("?");
    }

    /** Asked across the table: the answer shows what it would settle, and the case does not know it afterwards. */
    @Test
    void whatIsToldBesideTheCaseSettlesItAndIsKeptNowhere() {
        JsonNode settled = found(told(Map.of("path", "belowPovertyLine", "answer", List.of("YES"))), RESIDENTIAL);
        assertThat(reason(settled, "group").get("met").asText()).isEqualTo("MET");
        assertThat(reason(settled, "girl").get("met").asText()).as("what the case knows stays").isEqualTo("MET");
        assertThat(reason(scheme(education, opened, RESIDENTIAL), "group").get("met").asText()).isEqualTo("NOT_KNOWN");
    }

    @Test
    void aWrongAnswerIsNamed() {
        for (Map<String, Object> wrong : List.of(
                Map.<String, Object>of("path", "age", "answer", List.of("old")),
                Map.<String, Object>of("path", "belowPovertyLine", "answer", List.of("PERHAPS")),
                Map.<String, Object>of("path", "shoeSize", "answer", List.of("7")))) {
            JsonNode error = education.firstError(TOLD, "id", opened.id(), "told", List.of(wrong));
            assertThat(error.at("/extensions/code").asText()).isEqualTo("INVALID_ANSWERS");
            assertThat(error.toString()).contains(wrong.get("path").toString());
        }
    }

    @Test
    void whatIsNotMetIsNotAskedFurther() {
        String boy = Acts.addPerson(
                station, opened.id(), Map.of("role", "CHILD_OF_SURVIVOR", "gender", "MALE", "ageGroup", "CHILD"));
        JsonNode residential = found(ask(station, opened, boy, List.of("NOT_ELIGIBLE")), RESIDENTIAL);
        assertThat(reason(residential, "girl").get("met").asText()).isEqualTo("NOT_MET");
    }

    /** The police sent her there and read nothing of what the school wrote: neither directly nor by what follows from it. */
    @Test
    void whatADepartmentMayNotReadTellsItNothing() {
        JsonNode screening = scheme(station, opened, SCREENING);
        assertThat(screening.get("outcome").asText()).isEqualTo("NEED_TO_KNOW");
        assertThat(reason(screening, "age").get("facts")).isEmpty();
        assertThat(noticeOf(station, opened)).isNull();
    }

    @Test
    void theDepartmentThatWroteIsToldOnce() {
        SampleCase another = openedWithReport();
        JsonNode notice = noticeOf(education, another);
        assertThat(notice.at("/schemes").findValuesAsText("code")).containsExactlyInAnyOrder(SCREENING, LEGAL_AID);
        assertThat(notice.get("person").asText()).isEqualTo(another.person());
        String id = notice.get("id").asText();
        int version = notice.get("version").asInt();
        assertThat(education.refusal(SEEN, "notice", id, "version", version - 1, "key", key()))
                .isEqualTo("VERSION_CONFLICT");
        assertThat(station.refusal(SEEN, "notice", id, "version", version, "key", key())).isEqualTo("NOT_FOUND");
        String key = key();
        education.run(SEEN, "notice", id, "version", version, "key", key);
        education.run(SEEN, "notice", id, "version", version, "key", key);
        assertThat(noticeOf(education, another)).isNull();
        education.run(
                "mutation($case: ID!, $entry: ID!, $answers: JSON!, $key: String!) { submitForm(caseFile: $case, entry:"
                        + " $entry, version: 1, form: \"education.out-of-school-report\", answers: $answers,"
                        + " idempotencyKey: $key) { version } }",
                "case", another.id(),
                "entry", entryOf(another),
                "answers", Samples.outOfSchool(another.person()),
                "key", key());
        assertThat(noticeOf(education, another)).as("written again, and nothing new").isNull();
    }

    @Test
    void nothingOfItLiesOpenInTheDatabase() {
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM samanvay.eligibility_standing WHERE person = '"
                        + opened.person() + "' AND sealed_schemes LIKE '%screening%'"))
                .isEqualTo("0");
    }

    @Test
    void ofAnErasedPersonNothingIsReckonedAndNoNewsIsTold() throws SQLException {
        SampleCase erased = openedWithReport();
        assertThat(noticeOf(education, erased)).isNotNull();
        TestDatabase.run("DELETE FROM person_key WHERE person = '" + erased.person() + "'");
        assertThat(noticeOf(education, erased)).isNull();
        assertThat(scheme(education, erased, SCREENING).get("outcome").asText()).isEqualTo("NEED_TO_KNOW");
    }

    @Test
    void aPersonOfAnotherCaseIsNotThere() {
        SampleCase another = SampleCase.openedBy(station);
        assertThat(station.refusal(OF_A_PERSON, "id", opened.id(), "person", another.person()))
                .isEqualTo("NOT_FOUND");
    }

    /** Health pays the screening: while it does not work in the state nobody can get it, and when it is back that is news. */
    @Test
    void aSchemeThatCanBeHadAgainIsNews() {
        SampleCase child = openedWithReport();
        see(child);
        String before = rulesOf(child);
        Departments.disable(UTTARAKHAND, "health", today(), "A test of eligibility");
        await().atMost(PATIENCE).until(() -> !rulesOf(child).equals(before));
        assertThat(noticeOf(education, child)).as("what is lost is no news").isNull();
        Departments.enable(UTTARAKHAND, "health", today(), "It is back");
        await().atMost(PATIENCE).until(() -> noticeOf(education, child) != null);
        assertThat(noticeOf(education, child).at("/schemes").findValuesAsText("code"))
                .as("what she could get all the time is none either")
                .containsExactly(SCREENING);
        assertThat(rulesOf(child)).isEqualTo(before);
    }

    @Test
    void aNoticeDoesNotNameTheSchemeOfADepartmentThatDoesNotWorkHere() {
        SampleCase child = openedWithReport();
        Departments.disable(UTTARAKHAND, "health", today(), "A test of eligibility");
        assertThat(noticeOf(education, child).at("/schemes").findValuesAsText("code")).containsExactly(LEGAL_AID);
        assertThat(scheme(education, child, SCREENING)).isNull();
    }

    /** As a new release leaves it: reckoned with rules that are no longer these. */
    @Test
    void whatWasReckonedWithOlderRulesIsReckonedAnew() throws SQLException {
        SampleCase child = openedWithReport();
        see(child);
        String inForce = rulesOf(child);
        TestDatabase.run("UPDATE eligibility_standing SET rules = REPEAT('0', 64) WHERE person = '" + child.person() + "'");
        Departments.enable(UTTAR_PRADESH, "health", today(), "A test of eligibility");
        await().atMost(PATIENCE).until(() -> rulesOf(child).equals(inForce));
        assertThat(noticeOf(education, child)).as("the same schemes are no news").isNull();
    }

    private static String rulesOf(SampleCase of) {
        return TestDatabase.one("SELECT rules FROM samanvay.eligibility_standing WHERE person = '" + of.person() + "'");
    }

    private static void see(SampleCase of) {
        JsonNode notice = noticeOf(education, of);
        education.run(
                SEEN, "notice", notice.get("id").asText(), "version", notice.get("version").asInt(), "key", key());
        assertThat(noticeOf(education, of)).isNull();
    }

    @Test
    void theStatementsDoNotGrowWithTheCases(TestReporter reporter) {
        for (int i = 0; i < 6; i++) {
            openedWithReport();
        }
        String list = "query($first: Int!) { cases(first: $first) { nodes { number eligibility(first: 50) { nodes {"
                + " outcome reasons { met questions { path } } } } } } }";
        Supplier<Runnable> two = () -> () -> education.run(list, "first", 2);
        Supplier<Runnable> many = () -> () -> education.run(list, "first", 7);
        Statements counted = Statements.of(many);
        reporter.publishEntry("eligibility of a worklist", counted.toString());
        assertThat(counted).isEqualTo(Statements.of(two));
        assertThat(counted.total()).isLessThanOrEqualTo(7);
    }

    private static SampleCase openedWithReport() {
        SampleCase child = SampleCase.openedBy(
                station, key(), Map.of("persons", List.of(SampleCase.survivor(Map.of("ageGroup", "CHILD")))));
        Acts.refer(
                station,
                child.id(),
                Acts.onDuty(child.person(), Samples.firstPostOf(education), Officers.serviceOf("education")));
        report(child);
        return child;
    }

    private static void report(SampleCase of) {
        Acts.submit(education, of.id(), "education.out-of-school-report", Samples.outOfSchool(of.person()));
    }

    private static String entryOf(SampleCase of) {
        return education.run("query($id: ID!) { case(id: $id) { entries { nodes { id } } } }", "id", of.id())
                .at("/case/entries/nodes/0/id")
                .asText();
    }

    private static @Nullable JsonNode noticeOf(Api officer, SampleCase of) {
        for (JsonNode notice : officer.run(NOTICES).at("/schemeNotices/nodes")) {
            if (notice.get("caseFile").asText().equals(of.id())) {
                return notice;
            }
        }
        return null;
    }

    private static @Nullable JsonNode scheme(Api officer, SampleCase of, String scheme, String... outcomes) {
        return found(ask(officer, of, null, List.of(outcomes)), scheme);
    }

    private static JsonNode told(Map<String, Object> fact) {
        return education.run(TOLD, "id", opened.id(), "told", List.of(fact)).at("/case/eligibility/nodes");
    }

    private static JsonNode ask(Api officer, SampleCase of, @Nullable String person, List<String> outcomes) {
        Map<String, Object> variables = new LinkedHashMap<>(Map.of("id", of.id(), "outcomes", outcomes));
        variables.put("person", person);
        return officer.run(OF_A_PERSON, variables).at("/case/eligibility/nodes");
    }

    private static @Nullable JsonNode found(JsonNode schemes, String code) {
        for (JsonNode scheme : schemes) {
            if (scheme.get("scheme").asText().equals(code)) {
                return scheme;
            }
        }
        return null;
    }

    private static JsonNode reason(JsonNode scheme, String criterion) {
        for (JsonNode reason : scheme.get("reasons")) {
            if (reason.get("criterion").asText().equals(criterion)) {
                return reason;
            }
        }
        throw new AssertionError("no criterion " + criterion + " in " + scheme);
    }
}
