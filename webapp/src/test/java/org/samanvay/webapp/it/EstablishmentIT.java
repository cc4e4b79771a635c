package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The register of a department: its posts keep it, officers of the state read it, nobody else knows of it. */
@OnLiberty
class EstablishmentIT {
    private static final String REGISTER = "example.partner-library";
    private static final String SEEN = " { id version register code name { en hi } hindiKnown district placeLevel placeCode"
            + " partOf phone status statusName { hi } since reference source from until withdrawn"
            + " history { nodes { version status post { hi } name { en } reference } } }";
    private static final String ADD = "mutation($register: String!, $code: String!, $details:"
            + " EstablishmentDetailsInput!, $key: String!) { addEstablishment(register: $register, code: $code, details:"
            + " $details, idempotencyKey: $key)" + SEEN + " }";
    private static final String CHANGE = "mutation($id: ID!, $version: Int!, $details: EstablishmentDetailsInput!, $key:"
            + " String!) { changeEstablishment(id: $id, version: $version, details: $details, idempotencyKey: $key)" + SEEN
            + " }";
    private static final String STATUS = "mutation($id: ID!, $version: Int!, $status: String!, $since: Date!, $key:"
            + " String!) { setEstablishmentStatus(id: $id, version: $version, status: $status, since: $since, reference:"
            + " \"Register B, 17\", idempotencyKey: $key)" + SEEN + " }";
    private static final String ONE = "query($id: ID!) { establishment(id: $id)" + SEEN + " }";
    private static final String LIST = "query($filter: EstablishmentFilterInput!, $first: Int, $after: String) {"
            + " establishments(filter: $filter, first: $first, after: $after) { nodes { id code name { hi } status } pageInfo"
            + " { hasNextPage endCursor } } }";
    private static final String IMPORT = "mutation($csv: String!, $dryRun: Boolean!, $key: String!) {"
            + " importEstablishments(register: \"" + REGISTER + "\", csv: $csv, dryRun: $dryRun, idempotencyKey: $key) { id"
            + " written created changed unchanged errorCount errors { line column code message { hi } } } }";
    private static final String UNDO = "mutation($id: ID!, $key: String!) { undoImport(id: $id, dryRun: false,"
            + " idempotencyKey: $key) { written removed restored errors { code } } }";

    private final Api keeper = Api.signedInAs("library.dehradun");
    private final Api police = Api.signedInAs("sho.salvan");

    @Test
    void anEntryIsReadByEveryOfficerOfTheState() {
        JsonNode added = added(freshCode(), Map.of("phone", "0135 000000"));
        assertThat(added.get("status").asText()).isEqualTo("not-known");
        assertThat(police.run(ONE, "id", added.get("id").asText()).get("establishment")).isEqualTo(added);
        assertThat(added.at("/history/nodes")).hasSize(1);
    }

    @Test
    void aStatusIsRecordedWithDayAndPaperAndTheOldOneStaysInTheHistory() {
        JsonNode added = added(freshCode(), Map.of());
        String key = key();
        JsonNode open = added;
        for (int repeat = 0; repeat < 2; repeat++) {
            open = keeper.run(
                            STATUS, "id", added.get("id").asText(), "version", 1, "status", "open", "since", "2026-01-05",
                            "key", key)
                    .get("setEstablishmentStatus");
        }
        assertThat(open.get("statusName").get("hi").asText()).isEqualTo("खुला");
        assertThat(open.get("reference").asText()).isEqualTo("Register B, 17");
        assertThat(open.at("/history/nodes").findValuesAsText("status")).containsExactly("open", "not-known");
        assertThat(keeper.refusal(
                        STATUS, "id", added.get("id").asText(), "version", 1, "status", "closed", "since", "2026-01-06",
                        "key", key()))
                .isEqualTo("VERSION_CONFLICT");
        assertThat(keeper.refusal(
                        STATUS, "id", added.get("id").asText(), "version", 2, "status", "burnt", "since", "2026-01-06",
                        "key", key()))
                .isEqualTo("UNKNOWN_STATUS");
    }

    @Test
    void whatIsKnownOfAnEntryIsSaidAnewAsAVersion() {
        JsonNode added = added(freshCode(), Map.of());
        Map<String, Object> details = details(Map.of("nameEn", "Renamed library", "nameHi", "नया पुस्तकालय"));
        JsonNode changed = keeper.run(
                        CHANGE, "id", added.get("id").asText(), "version", 1, "details", details, "key", key())
                .get("changeEstablishment");
        assertThat(changed.get("version").asInt()).isEqualTo(2);
        assertThat(changed.at("/history/nodes/1/name/en").asText()).isEqualTo("Namuna library");
    }

    @Test
    void onlyAPostThatKeepsTheRegisterWritesAndOnlyInItsDistrict() {
        for (Api other : List.of(police, Api.signedInAs("osc.dehradun"), Api.signedInAs("state.admin"))) {
            assertThat(other.refusal(
                            ADD, "register", REGISTER, "code", freshCode(), "details", details(Map.of()), "key", key()))
                    .isEqualTo("NOT_THE_KEEPER");
        }
        assertThat(refused(details(Map.of("district", 50)))).isEqualTo("NOT_THE_KEEPER district");
        JsonNode added = added(freshCode(), Map.of());
        assertThat(police.refusal(
                        STATUS, "id", added.get("id").asText(), "version", 1, "status", "open", "since", "2026-01-05",
                        "key", key()))
                .isEqualTo("NOT_THE_KEEPER");
    }

    @Test
    void anotherStateKnowsNothingOfIt() {
        JsonNode added = added(freshCode(), Map.of());
        Api elsewhere = officerOf(10);
        assertThat(elsewhere.run(ONE, "id", added.get("id").asText()).get("establishment").isNull())
                .isTrue();
        assertThat(elsewhere.refusal(LIST, "filter", Map.of("state", 5))).isEqualTo("NOT_ALLOWED");
        assertThat(elsewhere.refusal(
                        STATUS, "id", added.get("id").asText(), "version", 1, "status", "open", "since", "2026-01-05",
                        "key", key()))
                .isEqualTo("NOT_FOUND");
        assertThat(Api.notSignedIn().refusal(ONE, "id", added.get("id").asText())).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void aRegisterOfADepartmentThatDoesNotWorkInTheStateIsNotThere() {
        Api platform = Api.signedInAs("platform.admin");
        assertThat(platform.refusal(LIST, "filter", Map.of("state", 10, "register", REGISTER)))
                .isEqualTo("DEPARTMENT_NOT_ENABLED");
        assertThat(platform.run(LIST, "filter", Map.of("state", 10)).at("/establishments/nodes"))
                .isEmpty();
        assertThat(platform.refusal(LIST, "filter", Map.of("state", 5, "register", "example.nothing")))
                .isEqualTo("UNKNOWN_REGISTER");
    }

    @Test
    void entriesAreFoundByCodeDistrictStatusWholeAndAPartOfTheNameInEitherLanguage() {
        String mark = freshCode();
        JsonNode whole = added(mark + "-A", Map.of("nameEn", "Estate " + mark, "nameHi", "नमूना आस्थान"));
        JsonNode part = added(
                mark + "-B",
                Map.of("nameEn", "Unit of " + mark, "nameHi", "इकाई", "partOf", whole.get("id").asText()));
        assertThat(codes(Map.of("name", mark))).containsExactly(mark + "-A", mark + "-B");
        assertThat(codes(Map.of("name", "मूना आस्थान", "code", mark + "-A"))).containsExactly(mark + "-A");
        assertThat(codes(Map.of("partOf", whole.get("id").asText()))).containsExactly(mark + "-B");
        assertThat(codes(Map.of("name", mark, "status", "open"))).isEmpty();
        assertThat(codes(Map.of("name", mark, "district", 50))).isEmpty();
        assertThat(codes(Map.of("name", "%" + mark))).isEmpty();
        assertThat(part.get("partOf").asText()).isEqualTo(whole.get("id").asText());
    }

    @Test
    void theDemonstrationsRegisterHasEntries() {
        assertThat(codes(Map.of("name", "सहयोगी"))).contains("DEMO-1", "DEMO-2");
    }

    @Test
    void nothingLiesInItself() {
        JsonNode added = added(freshCode(), Map.of());
        Map<String, Object> inItself = details(Map.of("partOf", added.get("id").asText()));
        assertThat(keeper.refusal(
                        CHANGE, "id", added.get("id").asText(), "version", 1, "details", inItself, "key", key()))
                .isEqualTo("UNKNOWN_ESTABLISHMENT");
    }

    @Test
    void badInputIsRefusedAtItsField() {
        assertThat(refused(details(Map.of("nameEn", " ")))).isEqualTo("INVALID_ARGUMENT name.en");
        assertThat(refused(details(Map.of("nameHi", "Latin letters")))).isEqualTo("INVALID_ARGUMENT name.hi");
        assertThat(refused(details(Map.of("phone", "call me")))).isEqualTo("INVALID_ARGUMENT phone");
        assertThat(refused(details(Map.of("district", 1)))).isEqualTo("UNKNOWN_PLACE district");
        assertThat(refused(details(Map.of("partOf", UUID.randomUUID().toString()))))
                .isEqualTo("UNKNOWN_ESTABLISHMENT partOf");
        assertThat(refused(details(Map.of("placeLevel", "VILLAGE", "placeCode", 1))))
                .isEqualTo("UNKNOWN_PLACE placeCode");
        assertThat(refused(details(Map.of("placeCode", 1)))).isEqualTo("INVALID_ARGUMENT placeCode");
        assertThat(keeper.refusal(
                        ADD, "register", REGISTER, "code", "small letters", "details", details(Map.of()), "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
        String code = freshCode();
        added(code, Map.of());
        assertThat(keeper.refusal(ADD, "register", REGISTER, "code", code, "details", details(Map.of()), "key", key()))
                .isEqualTo("CODE_TAKEN");
    }

    @Test
    void aFileIsImportedTriedRepeatedAndTakenBack() {
        String mark = freshCode();
        String file = "code,name_en,district,status,since,source\n" + mark + "-1,Namuna one,49,open,2026-01-05,Invented\n"
                + mark + "-2,Namuna two,49,,,Invented\n";
        assertThat(imported(file, true).get("created").asInt()).isEqualTo(2);
        assertThat(codes(Map.of("name", "Namuna", "code", mark + "-1"))).isEmpty();
        JsonNode first = imported(file, false);
        assertThat(first.get("created").asInt()).isEqualTo(2);
        assertThat(imported(file, false).get("unchanged").asInt()).isEqualTo(2);
        String id = id(mark + "-1");

        JsonNode undone = keeper.run(UNDO, "id", first.get("id").asText(), "key", key()).get("undoImport");
        assertThat(undone.get("removed").asInt()).isEqualTo(2);
        assertThat(codes(Map.of("code", mark + "-1"))).isEmpty();
        JsonNode withdrawn = police.run(ONE, "id", id).get("establishment");
        assertThat(withdrawn.get("withdrawn").asBoolean()).isTrue();
        assertThat(withdrawn.at("/history/nodes/0/post").isNull()).isTrue();

        assertThat(imported(file, false).get("created").asInt()).isEqualTo(2);
        assertThat(id(mark + "-1")).isEqualTo(id);
    }

    @Test
    void aFileWithAFaultWritesNothing() {
        String code = freshCode();
        JsonNode result = imported(
                "code,name_en,district,status,source\n" + code + ",Namuna,49,open,Invented\nB-1,Namuna,50,burnt,\n", false);
        assertThat(result.get("written").asBoolean()).isFalse();
        assertThat(result.get("errors").findValuesAsText("code")).containsExactly("CELL_EMPTY");
        JsonNode more = imported("code,name_en,district,status,source\nB-1,Namuna,50,burnt,Invented\n", false);
        assertThat(more.get("errors").findValuesAsText("code"))
                .containsExactlyInAnyOrder("UNKNOWN_STATUS", "NOT_THE_KEEPER");
        assertThat(codes(Map.of("code", code))).isEmpty();
    }

    @Test
    void whoDoesNotKeepTheRegisterNeitherImportsNorTakesBack() {
        String file = "code,name_en,district,source\n" + freshCode() + ",Namuna,49,Invented\n";
        JsonNode run = imported(file, false);
        assertThat(police.refusal(IMPORT, "csv", file, "dryRun", true, "key", key())).isEqualTo("NOT_THE_KEEPER");
        assertThat(police.refusal(UNDO, "id", run.get("id").asText(), "key", key())).isEqualTo("NOT_FOUND");
        assertThat(Api.signedInAs("state.admin")
                        .run(UNDO, "id", run.get("id").asText(), "key", key())
                        .at("/undoImport/written")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theListDoesNotGrowNorDoesAnImportByItsRows(TestReporter reporter) {
        String mark = freshCode();
        imported(file(mark, 40), false);
        String list = "query($filter: EstablishmentFilterInput!, $first: Int) { establishments(filter: $filter, first:"
                + " $first) { nodes { name { hi } statusName { hi } history(first: 2) { nodes { version } } } } }";
        Map<String, Object> filter = Map.of("state", 5, "name", mark);
        Statements few = Statements.of(() -> () -> police.run(list, "filter", filter, "first", 5));
        Statements many = Statements.of(() -> () -> police.run(list, "filter", filter, "first", 40));
        reporter.publishEntry("establishments", many.toString());
        assertThat(many).isEqualTo(few);
        // One of them asks where the caller brings somebody: registers that hide their places answer a name by that.
        assertThat(many.total()).isLessThanOrEqualTo(5);

        Statements added = Statements.of(() -> () -> added(freshCode(), Map.of()));
        reporter.publishEntry("addEstablishment", added.toString());
        assertThat(added.total()).isLessThanOrEqualTo(10);

        Statements one = Statements.of(() -> importing(1));
        Statements thousand = Statements.of(() -> importing(1_000));
        reporter.publishEntry("importEstablishments, 1 row", one.toString());
        reporter.publishEntry("importEstablishments, 1,000 rows", thousand.toString());
        // Three for the further packets of rows, and ten that tell how far it has come; two to spare.
        assertThat(thousand.total()).isLessThanOrEqualTo(one.total() + 15);
    }

    private Runnable importing(int rows) {
        String file = file(freshCode(), rows);
        return () -> assertThat(imported(file, false).get("created").asInt()).isEqualTo(rows);
    }

    private static String file(String mark, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "%s-%d,Namuna %s,49,Invented".formatted(mark, i, mark))
                .collect(Collectors.joining("\n", "code,name_en,district,source\n", "\n"));
    }

    private static String freshCode() {
        return "T" + UUID.randomUUID().toString().substring(24).toUpperCase();
    }

    private static Map<String, Object> details(Map<String, Object> more) {
        Map<String, Object> details = new HashMap<>(
                Map.of("nameEn", "Namuna library", "nameHi", "नमूना पुस्तकालय", "district", 49, "source", "Invented"));
        details.putAll(more);
        return details;
    }

    private JsonNode added(String code, Map<String, Object> more) {
        return keeper.run(ADD, "register", REGISTER, "code", code, "details", details(more), "key", key())
                .get("addEstablishment");
    }

    private String refused(Map<String, Object> details) {
        JsonNode error =
                keeper.firstError(ADD, "register", REGISTER, "code", freshCode(), "details", details, "key", key());
        assertThat(error.at("/extensions/messageHi").asText()).isNotBlank();
        return error.at("/extensions/code").asText() + " "
                + error.at("/extensions/arguments/field").asText();
    }

    private JsonNode imported(String csv, boolean dryRun) {
        return keeper.run(IMPORT, "csv", csv, "dryRun", dryRun, "key", key()).get("importEstablishments");
    }

    private List<String> codes(Map<String, Object> filter) {
        List<String> codes = new ArrayList<>();
        found(filter).forEach(node -> codes.add(node.get("code").asText()));
        return codes;
    }

    private String id(String code) {
        return found(Map.of("code", code)).get(0).get("id").asText();
    }

    private JsonNode found(Map<String, Object> filter) {
        Map<String, Object> whole = new HashMap<>(filter);
        whole.put("state", 5);
        whole.put("register", REGISTER);
        return police.run(LIST, "filter", whole, "first", 100).at("/establishments/nodes");
    }

    private static Api officerOf(int state) {
        String name = Accounts.freshName();
        JsonNode made = Api.signedInAs("platform.admin")
                .run(Accounts.CREATE, "name", name, "role", "OFFICER", "state", state, "key", key())
                .get("createAccount");
        Accounts.Made account = new Accounts.Made(
                name,
                made.at("/account/id").asText(),
                made.at("/account/version").asInt(),
                made.get("firstPassword").asText());
        String chosen = "chosen by the officer of the test";
        Api.inSession(account.session())
                .run(Accounts.CHANGE, "old", account.password(), "new", chosen, "key", key());
        return Api.inSession(
                new Accounts.Made(name, account.id(), account.version() + 1, chosen).session());
    }
}
