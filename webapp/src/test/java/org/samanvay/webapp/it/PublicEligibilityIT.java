package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Departments.UTTARAKHAND;
import static org.samanvay.webapp.it.Departments.UTTAR_PRADESH;
import static org.samanvay.webapp.it.Departments.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.forms.FactKind;

/** Anybody learns what she can get from facts that nobody keeps. */
@OnLiberty
class PublicEligibilityIT {
    private static final String WIDOW_PENSION = "social-welfare.widow-pension";

    /** In no test but here, so that it is found wherever it should not be. */
    private static final long INCOME = 73_918_264;

    private static final String PLANTED = "kachnarphool";

    @AfterEach
    void asItWas() {
        Departments.restore(UTTARAKHAND, "social-welfare", true);
    }

    private static Map<String, Object> widow() {
        return new LinkedHashMap<>(Map.of(
                "sex", "FEMALE",
                "age", 40,
                "domiciled", "YES",
                "maritalStatus", "WIDOWED",
                "remarried", "NO",
                "monthlyIncome", 3_500,
                "otherPension", "NO",
                "socialWelfare", Map.of("grownSon", "NO")));
    }

    private static HttpResponse<String> ask(Object facts, Object... more) {
        Map<String, Object> body = new HashMap<>(Map.of("state", UTTARAKHAND, "facts", facts, "first", 100));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return Api.notSignedIn().post("/catalogue/eligibility", body);
    }

    private static JsonNode found(Object facts, Object... more) {
        HttpResponse<String> answer = ask(facts, more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.read(answer.body()).at("/data/eligibility");
    }

    private static JsonNode scheme(JsonNode found, String code) {
        for (JsonNode node : found.get("nodes")) {
            if (node.get("scheme").asText().equals(code)) {
                return node;
            }
        }
        throw new AssertionError("no scheme " + code);
    }

    private static JsonNode reason(JsonNode scheme, String criterion) {
        for (JsonNode reason : scheme.get("reasons")) {
            if (reason.get("criterion").asText().equals(criterion)) {
                return reason;
            }
        }
        throw new AssertionError("no criterion " + criterion);
    }

    private static HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Api.ADDRESS + "/catalogue/" + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return Api.send(request.build());
    }

    private static List<JsonNode> questions(int state) {
        List<JsonNode> nodes = new ArrayList<>();
        String after = "";
        JsonNode page;
        do {
            page = Api.read(get("eligibility-questions?first=20&state=" + state + after).body())
                    .at("/data/eligibilityQuestions");
            page.get("nodes").forEach(nodes::add);
            after = "&after=" + page.at("/pageInfo/endCursor").asText();
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return nodes;
    }

    @Test
    void whoMeetsEveryCriterionIsToldByWhichLawAndWhichFacts() {
        JsonNode pension = scheme(found(widow()), WIDOW_PENSION);
        assertThat(pension.get("outcome").asText()).isEqualTo("ELIGIBLE");
        assertThat(pension.at("/name/hi").asText()).isNotBlank();
        assertThat(pension.at("/departmentName/hi").asText()).isEqualTo("समाज कल्याण");
        assertThat(pension.get("reasons")).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.get("met").asText()).isEqualTo("MET");
            assertThat(reason.get("act").asText()).isNotBlank();
            assertThat(reason.at("/name/hi").asText()).isNotBlank();
            assertThat(reason.get("facts")).isNotEmpty();
            assertThat(reason.get("questions")).isEmpty();
        });
        assertThat(reason(pension, "no-grown-son").at("/facts").findValuesAsText("path"))
                .containsExactly("socialWelfare.grownSon");
    }

    @Test
    void whatIsMissingIsAskedAndItsAnswerSettlesIt() {
        Map<String, Object> facts = widow();
        facts.remove("remarried");
        JsonNode open = scheme(found(facts), WIDOW_PENSION);
        assertThat(open.get("outcome").asText()).isEqualTo("NEED_TO_KNOW");
        JsonNode asked = reason(open, "not-remarried").get("questions");
        assertThat(asked.findValuesAsText("path")).containsExactly("remarried");
        assertThat(asked.at("/0/question/hi").asText()).isEqualTo("क्या पुनर्विवाह हुआ है?");
        facts.put("remarried", "UNKNOWN");
        assertThat(scheme(found(facts), WIDOW_PENSION).get("outcome").asText()).isEqualTo("NEED_TO_KNOW");
        facts.put("remarried", "YES");
        JsonNode settled = scheme(found(facts), WIDOW_PENSION);
        assertThat(settled.get("outcome").asText()).isEqualTo("NOT_ELIGIBLE");
        assertThat(reason(settled, "not-remarried").get("met").asText()).isEqualTo("NOT_MET");
    }

    @Test
    void nothingToldMeansNothingRefused() {
        JsonNode all = found(Map.of());
        assertThat(all.get("nodes")).hasSizeGreaterThan(20).allSatisfy(scheme ->
                assertThat(scheme.get("outcome").asText()).isIn("NEED_TO_KNOW", "ELIGIBLE"));
    }

    /** What she can get stands first, then what fits best and lacks least. */
    @Test
    void whatIsNearestComesFirst() {
        List<String> outcomes = found(widow()).get("nodes").findValuesAsText("outcome");
        assertThat(outcomes.getFirst()).isEqualTo("ELIGIBLE");
        assertThat(outcomes).isSortedAccordingTo(Comparator.comparing(
                List.of("ELIGIBLE", "NEED_TO_KNOW", "NOT_ELIGIBLE")::indexOf));
        List<Integer> lacking = new ArrayList<>();
        found(widow(), "outcomes", List.of("NEED_TO_KNOW")).get("nodes").forEach(scheme -> {
            List<String> states = scheme.get("reasons").findValuesAsText("met");
            lacking.add(Collections.frequency(states, "NOT_KNOWN") - Collections.frequency(states, "MET"));
        });
        assertThat(lacking).hasSizeGreaterThan(3).isSorted();
    }

    @Test
    void onlyTheOutcomesAskedForComeAndInPages() {
        JsonNode eligible = found(widow(), "outcomes", List.of("ELIGIBLE"));
        assertThat(eligible.get("nodes")).isNotEmpty().allSatisfy(scheme ->
                assertThat(scheme.get("outcome").asText()).isEqualTo("ELIGIBLE"));
        JsonNode first = found(widow(), "first", 2);
        assertThat(first.get("nodes")).hasSize(2);
        JsonNode second = found(widow(), "first", 2, "after", first.at("/pageInfo/endCursor").asText());
        assertThat(first.get("nodes").findValuesAsText("scheme"))
                .doesNotContainAnyElementsOf(second.get("nodes").findValuesAsText("scheme"));
        List<String> both = new ArrayList<>(first.get("nodes").findValuesAsText("scheme"));
        both.addAll(second.get("nodes").findValuesAsText("scheme"));
        assertThat(found(widow(), "first", 4).get("nodes").findValuesAsText("scheme")).isEqualTo(both);
    }

    @Test
    void everyQuestionCanBeAnsweredAsItIsAsked() {
        List<JsonNode> questions = questions(UTTARAKHAND);
        assertThat(questions).extracting(node -> node.get("path").asText())
                .contains("age", "police.smartphone", "socialWelfare.grownSon")
                .doesNotHaveDuplicates();
        Map<String, Object> facts = new LinkedHashMap<>();
        for (JsonNode question : questions) {
            assertThat(question.at("/question/en").asText()).isNotBlank();
            assertThat(question.at("/question/hi").asText()).isNotBlank();
            assertThat(question.get("schemes").asInt()).isPositive();
            put(facts, question.get("path").asText(), answerTo(question));
        }
        assertThat(found(facts).findValuesAsText("outcome"))
                .as("with every question answered nothing is left to ask")
                .isNotEmpty()
                .doesNotContain("NEED_TO_KNOW");
    }

    private static Object answerTo(JsonNode question) {
        return switch (FactKind.valueOf(question.get("kind").asText())) {
            case YES_NO -> "YES";
            case CHOICE -> question.at("/choices/0/code").asText();
            case CHOICES -> List.of(question.at("/choices/0/code").asText());
            case NUMBER -> question.get("atMost").asLong();
            case DECIMAL, MONEY -> question.get("atLeast").decimalValue();
            case DATE -> today().toString();
        };
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> facts, String path, Object answer) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            facts.put(path, answer);
        } else {
            ((Map<String, Object>) facts.computeIfAbsent(path.substring(0, dot), none -> new LinkedHashMap<>()))
                    .put(path.substring(dot + 1), answer);
        }
    }

    @Test
    void aQuestionShowsItsChoicesAndBounds() {
        JsonNode sex = question("sex");
        assertThat(sex.get("kind").asText()).isEqualTo("CHOICE");
        assertThat(sex.get("choices").findValuesAsText("code")).containsExactly("FEMALE", "MALE", "TRANSGENDER");
        assertThat(sex.at("/choices/0/label/hi").asText()).isEqualTo("महिला");
        assertThat(sex.get("atLeast").isNull()).isTrue();
        JsonNode age = question("age");
        assertThat(age.get("kind").asText()).isEqualTo("NUMBER");
        assertThat(age.get("atLeast").asInt()).isZero();
        assertThat(age.get("atMost").asInt()).isEqualTo(120);
        assertThat(age.get("schemes").asInt()).isGreaterThan(5);
        assertThat(question("monthlyIncome").get("kind").asText()).isEqualTo("MONEY");
        assertThat(question("police.smartphone").get("kind").asText()).isEqualTo("YES_NO");
    }

    private static JsonNode question(String path) {
        return questions(UTTARAKHAND).stream()
                .filter(question -> question.get("path").asText().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theQuestionsAreKeptForAMinuteAndTheAnswersByNobody() {
        HttpResponse<String> questions = get("eligibility-questions?state=5");
        assertThat(questions.headers().firstValue("cache-control")).hasValue("public, max-age=60, must-revalidate");
        String tag = questions.headers().firstValue("etag").orElseThrow();
        assertThat(get("eligibility-questions?state=5", "If-None-Match", tag).statusCode()).isEqualTo(304);
        HttpResponse<String> answer = ask(widow());
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("etag")).isEmpty();
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eligibility", "eligibility?state=5&facts=%7B%22age%22%3A30%7D"})
    void whatSheTellsStandsInNoAddress(String path) {
        for (HttpResponse<String> refused : List.of(
                get(path), get(path, "cookie", Api.signedInAs("osc.dehradun").cookie()))) {
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(refused.headers().firstValue("allow")).hasValue("POST");
            assertThat(refused.headers().firstValue("cache-control")).hasValue("no-store");
            JsonNode error = Api.read(refused.body()).at("/errors/0/extensions");
            assertThat(error.get("code").asText()).isEqualTo("POST_ONLY");
            assertThat(error.get("messageHi").asText()).contains("POST");
        }
    }

    @Test
    void everyWrongFactIsNamedInBothLanguages() {
        JsonNode error = error(ask(Map.of(
                "age", 130,
                "sex", "WOMAN",
                "livingChildren", "two",
                "monthlyIncome", -1,
                "noSuchFact", 1,
                "police", Map.of("smartphone", "PERHAPS", "hat", 1),
                "health", "YES")));
        assertThat(error.get("code").asText()).isEqualTo("INVALID_ANSWERS");
        assertThat(error.get("messageHi").asText()).isNotBlank();
        Map<String, String> rules = new LinkedHashMap<>();
        error.at("/arguments/faults").forEach(fault -> {
            rules.put(fault.get("field").asText(), fault.get("rule").asText());
            assertThat(fault.get("messageEn").asText()).isNotBlank();
            assertThat(fault.get("messageHi").asText()).isNotBlank();
        });
        assertThat(rules).containsOnly(
                Map.entry("age", "TOO_LARGE"),
                Map.entry("sex", "NOT_A_CHOICE"),
                Map.entry("livingChildren", "WRONG_TYPE"),
                Map.entry("monthlyIncome", "TOO_SMALL"),
                Map.entry("noSuchFact", "UNKNOWN_FIELD"),
                Map.entry("police.smartphone", "NOT_A_CHOICE"),
                Map.entry("police.hat", "UNKNOWN_FIELD"),
                Map.entry("health", "WRONG_TYPE"));
    }

    private static JsonNode error(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        return Api.read(answer.body()).at("/errors/0/extensions");
    }

    @Test
    void whatIsNoQuestionAtAllIsRefused() {
        assertThat(error(ask(List.of())).at("/arguments/field").asText()).isEqualTo("facts");
        assertThat(error(ask("FEMALE")).at("/arguments/field").asText()).isEqualTo("facts");
        assertThat(error(ask(Map.of(), "state", 999)).at("/arguments/field").asText()).isEqualTo("state");
        assertThat(error(get("eligibility-questions?state=999")).at("/arguments/field").asText()).isEqualTo("state");
        assertThat(error(ask(Map.of(), "first", 101)).at("/arguments/field").asText()).isEqualTo("first");
        assertThat(error(ask(Map.of(), "outcomes", List.of("MAYBE"))).get("code").asText()).isEqualTo("BAD_USER_INPUT");
        assertThat(error(Api.notSignedIn().post("/catalogue/eligibility", Map.of("state", UTTARAKHAND)))
                        .get("code")
                        .asText())
                .isEqualTo("BAD_USER_INPUT");
        assertThat(ask(Map.of("noSuchFact", "x".repeat(20_000))).statusCode()).isEqualTo(413);
    }

    @Test
    void aDepartmentThatDoesNotWorkInTheStateTakesItsSchemesAndQuestionsAway() {
        assertThat(questions(UTTAR_PRADESH)).extracting(node -> node.get("path").asText())
                .doesNotContain("socialWelfare.grownSon");
        Departments.disable(UTTARAKHAND, "social-welfare", today(), "A test of eligibility");
        assertThat(found(widow()).findValuesAsText("department"))
                .isNotEmpty()
                .doesNotContain("social-welfare");
        assertThat(questions(UTTARAKHAND)).extracting(node -> node.get("path").asText())
                .contains("age")
                .doesNotContain("socialWelfare.grownSon");
        Departments.enable(UTTARAKHAND, "social-welfare", today(), "It is back");
        assertThat(scheme(found(widow()), WIDOW_PENSION).get("outcome").asText()).isEqualTo("ELIGIBLE");
    }

    @Test
    void whoIsSignedInAsksInGraphql() {
        JsonNode answer = Api.signedInAs("osc.dehradun").run(
                "query($facts: JSON!) { eligibility(state: 5, facts: $facts, outcomes: [ELIGIBLE], first: 100) {"
                        + " nodes { scheme outcome } } }",
                "facts", widow());
        assertThat(answer.findValuesAsText("scheme")).contains(WIDOW_PENSION);
    }

    @Test
    void nothingOfTheFactsIsKeptAndNothingIsAskedOfTheDatabase(TestReporter reporter) throws SQLException {
        Map<String, Object> facts = widow();
        facts.put("monthlyIncome", INCOME);
        Statements ran = Statements.of(() -> () -> {
            found(facts);
            ask(Map.of(PLANTED, PLANTED, "sex", PLANTED, "age", List.of(PLANTED)));
        });
        reporter.publishEntry("two questions about eligibility", ran.toString());
        assertThat(ran.total()).isZero();
        Api.notSignedIn().raw("/catalogue/eligibility", "{\"facts\": {\"" + PLANTED);
        get("eligibility?facts=" + PLANTED);
        Search kept = Search.of(PLANTED, String.valueOf(INCOME));
        assertThat(kept.inDatabase()).isEqualTo(Set.of());
        assertThat(kept.inFiles(TestDatabase.folder().resolve("data"))).isEmpty();
        assertThat(kept.inFiles(logs())).isEmpty();
        assertThat(Search.of("CWWKE0001I").inFiles(logs())).as("the search looks where logs are").isNotEmpty();
    }

    private static Path logs() {
        return TestDatabase.folder()
                .resolve("server/servers/samanvay-tests-" + System.getProperty("samanvay.it.http.port") + "/logs");
    }
}
