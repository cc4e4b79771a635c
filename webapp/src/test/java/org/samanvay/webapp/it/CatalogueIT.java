package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Departments.UTTARAKHAND;
import static org.samanvay.webapp.it.Departments.UTTAR_PRADESH;
import static org.samanvay.webapp.it.Departments.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What departments give in a state, for whoever asks; and nothing else. */
@OnLiberty
class CatalogueIT {
    private static final List<String> PARTS = List.of("schemes", "services", "rights", "helplines");

    @AfterEach
    void asItWas() {
        Departments.restore(UTTARAKHAND, "example", true);
        Departments.restore(UTTAR_PRADESH, "social-welfare", false);
    }

    private static HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Api.ADDRESS + "/catalogue/" + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return Api.send(request.build());
    }

    private static HttpResponse<String> post(String part, Map<String, ?> body) {
        return Api.notSignedIn().post("/catalogue/" + part, body);
    }

    private static List<JsonNode> all(String part, int state) {
        List<JsonNode> nodes = new ArrayList<>();
        JsonNode page = Api.read(get(part + "?first=50&state=" + state).body()).at("/data/" + part);
        page.get("nodes").forEach(nodes::add);
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            page = Api.read(get(part + "?first=50&state=" + state + "&after="
                                    + page.at("/pageInfo/endCursor").asText())
                            .body())
                    .at("/data/" + part);
            page.get("nodes").forEach(nodes::add);
        }
        return nodes;
    }

    private static List<String> codes(String part, int state) {
        return all(part, state).stream().map(node -> node.get("code").asText()).toList();
    }

    private static Set<String> found(String part, String search) {
        HttpResponse<String> answer = post(part, Map.of("state", UTTARAKHAND, "search", search, "first", 100));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Set<String> codes = new TreeSet<>();
        Api.read(answer.body()).at("/data/" + part + "/nodes").forEach(node -> codes.add(node.get("code").asText()));
        return codes;
    }

    private static JsonNode error(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        return Api.read(answer.body()).at("/errors/0/extensions");
    }

    @Test
    void aStrangerReadsEverySchemeWithItsLawAndHowSureItIs() {
        List<JsonNode> schemes = all("schemes", UTTARAKHAND);
        assertThat(schemes).hasSizeGreaterThan(20).allSatisfy(scheme -> {
            assertThat(scheme.at("/name/en").asText()).isNotBlank();
            assertThat(scheme.at("/name/hi").asText()).isNotBlank();
            assertThat(scheme.at("/law/act").asText()).isNotBlank();
            assertThat(scheme.get("benefits")).isNotEmpty();
            assertThat(scheme.at("/verification/checkedBy").isInt()).isTrue();
            assertThat(scheme.get("marks").isArray()).isTrue();
        });
        assertThat(all("services", UTTARAKHAND)).hasSizeGreaterThan(20);
        assertThat(all("rights", UTTARAKHAND)).isNotEmpty().allSatisfy(right -> {
            assertThat(right.at("/words/hi").asText()).isNotBlank();
            assertThat(right.at("/law/act").asText()).isNotBlank();
        });
        assertThat(all("helplines", UTTARAKHAND)).extracting(line -> line.get("address").asText()).contains("1098");
    }

    @Test
    void pensionIsFoundHoweverItIsWritten() {
        Set<String> english = found("schemes", "pension");
        assertThat(english).anyMatch(code -> code.startsWith("social-welfare."));
        assertThat(found("schemes", "पेंशन")).isEqualTo(english);
        assertThat(found("schemes", "penshan")).isEqualTo(english);
        assertThat(found("schemes", "विधवा पेंशन")).isNotEmpty().isEqualTo(found("schemes", "vidhwa penshan"));
    }

    /** Each in Latin letters and in Devanagari; the words stand in texts of one language or of the other. */
    @ParameterizedTest
    @CsvSource({
        "services, shelter, आश्रय",
        "services, counselling, परामर्श",
        "schemes, yojana, योजना",
        "rights, shiksha, शिक्षा",
        "rights, police, पुलिस",
        "helplines, child helpline, चाइल्ड हेल्पलाइन"
    })
    void eitherLanguageAndEitherScriptFinds(String part, String latin, String devanagari) {
        assertThat(found(part, latin)).as(latin).isNotEmpty();
        assertThat(found(part, devanagari)).as(devanagari).isNotEmpty();
    }

    @Test
    void aDepartmentThatDoesNotWorkInTheStateIsAbsentFromIt() {
        assertThat(codes("services", UTTARAKHAND)).contains("example.lend-place");
        String before = get("services?state=5").headers().firstValue("etag").orElseThrow();
        Departments.disable(UTTARAKHAND, "example", today(), "The library moves");
        for (String part : PARTS) {
            assertThat(codes(part, UTTARAKHAND)).noneMatch(code -> code.startsWith("example."));
        }
        assertThat(found("services", "library")).noneMatch(code -> code.startsWith("example."));
        assertThat(get("services?state=5", "If-None-Match", before).statusCode()).isEqualTo(200);
        JsonNode refused = error(get("services?state=5&department=example"));
        assertThat(refused.get("code").asText()).isEqualTo("DEPARTMENT_NOT_ENABLED");
        assertThat(refused.at("/arguments/since").asText()).isEqualTo(today().toString());
        Departments.enable(UTTARAKHAND, "example", today(), "The library is back");
        assertThat(codes("services", UTTARAKHAND)).contains("example.lend-place");
        assertThat(get("services?state=5", "If-None-Match", before).statusCode()).isEqualTo(304);
    }

    @Test
    void anotherStateShowsItsOwnDepartmentsOnly() {
        assertThat(codes("schemes", UTTAR_PRADESH)).noneMatch(code -> code.startsWith("social-welfare."));
        Departments.enable(UTTAR_PRADESH, "social-welfare", today(), "A test of the catalogue");
        assertThat(codes("schemes", UTTAR_PRADESH))
                .isNotEmpty()
                .allMatch(code -> code.startsWith("social-welfare."));
    }

    private static JsonNode states(String query) {
        HttpResponse<String> answer = get("states" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.read(answer.body()).at("/data/catalogueStates");
    }

    private static List<String> departmentsOf(int state) {
        for (JsonNode node : states("?first=100").get("nodes")) {
            if (node.get("code").asInt() == state) {
                return node.get("departments").findValuesAsText("id");
            }
        }
        throw new AssertionError("no state " + state);
    }

    @Test
    void aStrangerSeesInWhichStatesWhichDepartmentsWork() {
        JsonNode all = states("?first=100").get("nodes");
        assertThat(all).hasSizeGreaterThanOrEqualTo(36).allSatisfy(state -> {
            assertThat(state.at("/name/en").asText()).isNotBlank();
            assertThat(state.at("/name/hi").asText()).isNotBlank();
            assertThat(state.get("departments"))
                    .allSatisfy(each -> assertThat(each.at("/name/hi").asText()).isNotBlank());
        });
        assertThat(departmentsOf(UTTARAKHAND)).contains("example", "police", "social-welfare").isSorted();
        assertThat(departmentsOf(UTTAR_PRADESH)).doesNotContain("social-welfare");
        Departments.enable(UTTAR_PRADESH, "social-welfare", today(), "A test of the catalogue");
        Departments.disable(UTTARAKHAND, "example", today(), "The library moves");
        assertThat(departmentsOf(UTTAR_PRADESH)).contains("social-welfare");
        assertThat(departmentsOf(UTTARAKHAND)).doesNotContain("example").contains("police");
    }

    @Test
    void theStatesComeInPagesAndAreKeptForAMinute() {
        JsonNode first = states("?first=1");
        JsonNode second = states("?first=1&after=" + first.at("/pageInfo/endCursor").asText());
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(second.at("/nodes/0/code").asInt()).isGreaterThan(first.at("/nodes/0/code").asInt());
        HttpResponse<String> page = get("states");
        assertThat(page.headers().firstValue("cache-control")).hasValue("public, max-age=60, must-revalidate");
        String tag = page.headers().firstValue("etag").orElseThrow();
        assertThat(get("states", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(error(get("states?state=5")).at("/arguments/field").asText()).isEqualTo("state");
        assertThat(error(get("states?after=eA")).at("/arguments/field").asText()).isEqualTo("after");
    }

    @Test
    void pagesFollowEachOther() {
        List<String> codes = codes("schemes", UTTARAKHAND);
        assertThat(codes).doesNotHaveDuplicates().isSorted();
        JsonNode first = Api.read(get("schemes?state=5&first=1").body()).at("/data/schemes");
        assertThat(first.get("nodes")).hasSize(1);
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(Api.read(get("schemes?state=5").body()).at("/data/schemes/nodes")).hasSize(20);
    }

    @Test
    void aPageIsKeptForAMinuteAndThenOnlyAskedWhetherItChanged() {
        HttpResponse<String> page = get("rights?state=5");
        assertThat(page.headers().firstValue("cache-control")).hasValue("public, max-age=60, must-revalidate");
        String tag = page.headers().firstValue("etag").orElseThrow();
        HttpResponse<String> again = get("rights?state=5", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("rights?state=5&first=1").headers().firstValue("etag")).isNotEqualTo(page.headers().firstValue("etag"));
        assertThat(post("rights", Map.of("state", 5)).headers().firstValue("cache-control"))
                .as("what somebody searched for is kept by nobody")
                .hasValue("no-store");
    }

    @Test
    void theAnswerIsTheSameWhoeverAsks() {
        String stranger = get("schemes?state=5").body();
        for (String officer : List.of("sho.salvan", "platform.admin")) {
            assertThat(get("schemes?state=5", "cookie", Api.signedInAs(officer).cookie()).body()).isEqualTo(stranger);
        }
        assertThat(Api.signedInAs("osc.dehradun")
                        .run("{ schemes(state: 5, search: \"penshan\", first: 100) { nodes { code } } }")
                        .findValuesAsText("code"))
                .containsExactlyInAnyOrderElementsOf(found("schemes", "pension"));
    }

    @Test
    void nothingThatIsNotPublicIsThere() {
        Set<String> names = new HashSet<>();
        for (String part : PARTS) {
            all(part, UTTARAKHAND).forEach(node -> collect(node, names));
        }
        assertThat(names)
                .as("neither what officers tell each other nor who they are")
                .doesNotContain("needs", "post", "holder", "condition", "id", "form", "duties");
        assertThat(all("helplines", UTTARAKHAND))
                .as("a number that nobody has dialled")
                .noneMatch(line -> line.get("marks").toString().contains("UNVERIFIED"))
                .noneMatch(line -> line.get("address").asText().equals("15100"));
        assertThat(all("rights", UTTARAKHAND).stream()
                        .flatMap(right -> right.findValues("call").stream())
                        .flatMap(call -> call.findValuesAsText("address").stream()))
                .isNotEmpty()
                .doesNotContain("15100");
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> collect(child, names));
    }

    @Test
    void aStrangersOwnQuestionIsNotEvenRead() {
        HttpResponse<String> answer = post(
                "rights",
                Map.of("state", 5, "first", 1, "query", "{ me { displayName } }", "documentId", "x", "operationName", "y"));
        assertThat(answer.body()).startsWith("{\"data\":{\"rights\"").doesNotContain("errors");
        assertThat(post("cases", Map.of("state", 5)).statusCode()).isEqualTo(401);
        assertThat(post("../graphql", Map.of("query", "{ schemes(state: 5) { nodes { code } } }")).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "state=999, state",
        "state=five, state",
        "state=5&first=x, first",
        "state=5&first=0, first",
        "state=5&first=101, first",
        "state=5&after=%C3%A4, after",
        "state=5&department=nobody, department",
        "state=5&search=pension, search",
        "state=5&holder=x, holder"
    })
    void anAddressThatDoesNotFitNamesWhatIsWrong(String query, String field) {
        assertThat(error(get("schemes?" + query)).at("/arguments/field").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schemes", "schemes?state=5&state=9", "schemes?state=%FF"})
    void anAddressThatCannotBeReadIsRefused(String path) {
        assertThat(error(get(path)).get("messageHi").asText()).isNotBlank();
    }

    /** Behind the proxy, which says who asks; the last address is the one that it saw. */
    @Test
    void anAddressThatAsksAllTheTimeIsToldToWaitAndNobodyElseIs() {
        String page = "rights?state=5&first=1";
        HttpResponse<String> last = get(page, "X-Forwarded-For", "203.0.113.7");
        for (int more = 0; more < 600 && last.statusCode() == 200; more++) {
            last = get(page, "X-Forwarded-For", "198.51.100." + more % 250 + ", 203.0.113.7");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.headers().firstValue("retry-after").orElseThrow())).isBetween(1, 60);
        assertThat(last.headers().firstValue("cache-control")).hasValue("no-store");
        JsonNode error = Api.read(last.body()).at("/errors/0/extensions");
        assertThat(error.get("code").asText()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(error.get("messageHi").asText()).isNotBlank();
        assertThat(get(page, "X-Forwarded-For", "203.0.113.7, 203.0.113.8").statusCode()).isEqualTo(200);
        assertThat(get(page).statusCode()).as("from the machine itself").isEqualTo(200);
    }

    @Test
    void aSearchHasItsLimits() {
        for (String search : List.of("x".repeat(101), "b c d e f g h i j", "?")) {
            assertThat(error(post("schemes", Map.of("state", 5, "search", search)))
                            .at("/arguments/field")
                            .asText())
                    .isEqualTo("search");
        }
        assertThat(post("schemes", Map.of("state", 5, "search", "x".repeat(5_000))).statusCode()).isEqualTo(413);
        assertThat(error(post("schemes", Map.of("state", "five"))).get("code").asText()).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void nothingIsAskedOfTheDatabase(TestReporter reporter) {
        Statements ran = Statements.of(() -> () -> {
            get("schemes?state=5&first=100");
            get("states?first=100");
            found("rights", "police");
        });
        reporter.publishEntry("three questions to the catalogue", ran.toString());
        assertThat(ran.total()).isZero();
    }
}
