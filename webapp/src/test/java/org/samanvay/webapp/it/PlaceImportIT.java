package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Districts, tehsils and villages of other states from files in the Directory's layout; all of them invented. */
@OnLiberty
class PlaceImportIT {
    private static final String IMPORT = "mutation($level: PlaceLevel!, $csv: String!, $columns: [PlaceColumnInput],"
            + " $state: Int, $dryRun: Boolean!, $key: String!) { importPlaces(level: $level, csv: $csv, columns:"
            + " $columns, state: $state, dryRun: $dryRun, idempotencyKey: $key) { id written created changed unchanged"
            + " skipped errorCount errors { line column code message { en hi } } } }";
    private static final String UNDO = "mutation($id: ID!, $dryRun: Boolean!, $key: String!) { undoImport(id: $id,"
            + " dryRun: $dryRun, idempotencyKey: $key) { written removed restored errorCount errors { line code"
            + " message { hi } } } }";
    private static final String PROGRESS =
            "query($key: String!) { importProgress(idempotencyKey: $key) { rowsDone rowsInAll } }";
    private static final String DISTRICTS = "State Code,State Name,District Code,District Name,Census 2011 Code\n";
    private static final int ASSAM = 18;
    private static final AtomicInteger CODES = new AtomicInteger(80_000);

    private final Api platform = Api.signedInAs("platform.admin");
    private final Api state = Api.signedInAs("state.admin");

    @Test
    void aDistrictOfAnotherStateIsThereWithItsCode() {
        int code = fresh();
        JsonNode result = imported("DISTRICT", DISTRICTS + "18,ASSAM,0" + code + ",NAMPUR,0\n");
        assertThat(result.get("created").asInt()).isEqualTo(1);
        JsonNode place = platform.run(
                        "query($code: Int!) { place(level: DISTRICT, code: $code) { code state name { en hi }"
                                + " hindiKnown census2011Code } }",
                        "code", code)
                .get("place");
        assertThat(place.get("state").asInt()).isEqualTo(ASSAM);
        assertThat(place.at("/name/hi").asText()).isEqualTo("NAMPUR");
        assertThat(place.get("hindiKnown").asBoolean()).isFalse();
        assertThat(place.get("census2011Code").isNull()).isTrue();
    }

    @Test
    void aDryRunWritesNothing() throws SQLException {
        int code = fresh();
        JsonNode result = run(platform, "DISTRICT", DISTRICTS + "18,ASSAM," + code + ",NAMPUR,0\n", null, true);
        assertThat(result.get("created").asInt()).isEqualTo(1);
        assertThat(result.get("written").asBoolean()).isFalse();
        assertThat(result.get("id").isNull()).isTrue();
        assertThat(TestDatabase.column("SELECT 1 FROM district WHERE lgd_code = " + code)).isEmpty();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String file = DISTRICTS + "18,ASSAM," + fresh() + ",NAMPUR,0\n";
        imported("DISTRICT", file);
        JsonNode second = imported("DISTRICT", file);
        assertThat(second.get("unchanged").asInt()).isEqualTo(1);
        assertThat(second.get("created").asInt() + second.get("changed").asInt()).isZero();
    }

    @Test
    void aFileWithAFaultWritesNothingAndNamesLineAndColumn() throws SQLException {
        int code = fresh();
        JsonNode result = run(
                platform,
                "DISTRICT",
                DISTRICTS + "18,ASSAM," + code + ",NAMPUR,0\n99,NOWHERE,1x,NAM,0\n",
                null,
                false);
        assertThat(result.get("written").asBoolean()).isFalse();
        JsonNode error = result.at("/errors/0");
        assertThat(error.get("line").asInt()).isEqualTo(3);
        assertThat(error.get("column").asText()).isEqualTo("District Code");
        assertThat(error.get("code").asText()).isEqualTo("CELL_MALFORMED");
        assertThat(error.at("/message/hi").asText()).isNotBlank();
        assertThat(TestDatabase.column("SELECT 1 FROM district WHERE lgd_code = " + code)).isEmpty();
    }

    @Test
    void villagesLieInTheirTehsilAndAreListedPageByPage() {
        int district = fresh();
        int tehsil = fresh();
        imported("DISTRICT", DISTRICTS + "18,ASSAM," + district + ",NAMPUR,0\n");
        imported("SUB_DISTRICT", "district_lgd,subdistrict_lgd,subdistrict_name\n" + district + "," + tehsil + ",Upar\n");
        String villages = IntStream.range(0, 30)
                .mapToObj(i -> fresh() + ",Namgaon " + i + ",नामगाँव " + i + "," + tehsil)
                .collect(Collectors.joining("\n", "code,name_en,name_hi,subdistrict_code\n", "\n"));
        assertThat(imported("VILLAGE", villages).get("created").asInt()).isEqualTo(30);

        String list = "query($tehsil: Int!, $after: String, $name: String) { places(filter: {state: 18, level:"
                + " VILLAGE, subDistrict: $tehsil, name: $name}, first: 25, after: $after) { nodes { district"
                + " subDistrict name { hi } } pageInfo { hasNextPage endCursor } } }";
        JsonNode first = platform.run(list, "tehsil", tehsil).get("places");
        assertThat(first.get("nodes")).hasSize(25);
        JsonNode rest = platform.run(list, "tehsil", tehsil, "after", first.at("/pageInfo/endCursor").asText())
                .get("places");
        assertThat(rest.get("nodes")).hasSize(5);
        assertThat(rest.at("/nodes/0/district").asInt()).isEqualTo(district);
        assertThat(platform.run(list, "tehsil", tehsil, "name", "नामगाँव 7").at("/places/nodes")).hasSize(1);
        assertThat(platform.run(list, "tehsil", tehsil, "name", "%").at("/places/nodes")).isEmpty();
    }

    @Test
    void aFileWithHeadingsOfItsOwnIsReadByTheColumnsThatTheCallerNames() {
        String file = "Kram,Zila,Prant\n" + fresh() + ",Nampur,18\n";
        List<Map<String, String>> columns = List.of(
                Map.of("field", "CODE", "heading", "Kram"),
                Map.of("field", "NAME_EN", "heading", "Zila"),
                Map.of("field", "STATE", "heading", "Prant"));
        JsonNode result = platform.run(
                        IMPORT, "level", "DISTRICT", "csv", file, "columns", columns, "dryRun", true, "key", key())
                .get("importPlaces");
        assertThat(result.get("errors")).isEmpty();
        assertThat(result.get("created").asInt()).isEqualTo(1);
    }

    @Test
    void aFileForAllOfIndiaCanBeReadForOneState() {
        String file = DISTRICTS + "18,ASSAM," + fresh() + ",NAMPUR,0\n5,UTTARAKHAND,49,Dehradun,0\n";
        JsonNode result = run(state, "DISTRICT", file, 5, true);
        assertThat(result.get("skipped").asInt()).isEqualTo(1);
        assertThat(result.get("unchanged").asInt()).isEqualTo(1);
        assertThat(result.get("errorCount").asInt()).isZero();
    }

    @Test
    void onlyAdministratorsImportAndEachInItsOwnState() {
        String file = DISTRICTS + "18,ASSAM," + fresh() + ",NAMPUR,0\n";
        for (Api caller : List.of(state, Api.signedInAs("sho.salvan"))) {
            for (Integer forState : new @Nullable Integer[] {null, ASSAM}) {
                assertThat(caller.refusal(IMPORT, variables("DISTRICT", file, forState, false)))
                        .isEqualTo("NOT_ALLOWED");
            }
        }
        assertThat(Api.notSignedIn().refusal(IMPORT, variables("DISTRICT", file, null, true)))
                .isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void anImportIsTakenBackAsAWhole() throws SQLException {
        int kept = fresh();
        int made = fresh();
        imported("DISTRICT", DISTRICTS + "18,ASSAM," + kept + ",NAMPUR,0\n");
        JsonNode second = imported(
                "DISTRICT", DISTRICTS + "18,ASSAM," + kept + ",NAMPUR NEW,77\n18,ASSAM," + made + ",GHATPUR,0\n");
        JsonNode would = undo(platform, second, true);
        assertThat(would.get("written").asBoolean()).isFalse();
        assertThat(nameOf(kept)).isEqualTo("NAMPUR NEW");

        String key = key();
        for (int repeat = 0; repeat < 2; repeat++) {
            JsonNode undone = platform.run(UNDO, "id", second.get("id").asText(), "dryRun", false, "key", key)
                    .get("undoImport");
            assertThat(undone.get("removed").asInt()).isEqualTo(1);
            assertThat(undone.get("restored").asInt()).isEqualTo(1);
            assertThat(undone.get("written").asBoolean()).isTrue();
        }
        assertThat(nameOf(kept)).isEqualTo("NAMPUR");
        assertThat(TestDatabase.column("SELECT 1 FROM district WHERE lgd_code = " + made)).isEmpty();
        assertThat(platform.refusal(UNDO, "id", second.get("id").asText(), "dryRun", false, "key", key()))
                .isEqualTo("WRONG_STATUS");
    }

    @Test
    void anImportWhosePlacesAreInUseStaysAndTellsTheRow() {
        int district = fresh();
        JsonNode first = imported(
                "DISTRICT", DISTRICTS + "18,ASSAM," + fresh() + ",FREE,0\n18,ASSAM," + district + ",NAMPUR,0\n");
        imported("BLOCK", "district_lgd,block_lgd,block_name\n" + district + "," + fresh() + ",Namkhand\n");
        JsonNode held = undo(platform, first, false);
        assertThat(held.get("written").asBoolean()).isFalse();
        assertThat(held.get("errorCount").asInt()).isEqualTo(1);
        assertThat(held.at("/errors/0/line").asInt()).isEqualTo(3);
        assertThat(held.at("/errors/0/code").asText()).isEqualTo("IN_USE");
        assertThat(nameOf(district)).isEqualTo("NAMPUR");
    }

    @Test
    void anImportWhosePlacesWereChangedLaterStays() {
        int district = fresh();
        JsonNode first = imported("DISTRICT", DISTRICTS + "18,ASSAM," + district + ",NAMPUR,0\n");
        imported("DISTRICT", DISTRICTS + "18,ASSAM," + district + ",NAMPUR NEW,0\n");
        assertThat(undo(platform, first, false).at("/errors/0/code").asText()).isEqualTo("CHANGED_SINCE");
    }

    /** That a case is known in a district is not told to who administers places. */
    @Test
    void aDistrictWithACaseHoldsWithoutTellingOfTheCase() throws SQLException {
        int district = fresh();
        JsonNode first = imported("DISTRICT", DISTRICTS + "18,ASSAM," + district + ",NAMPUR,0\n");
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        TestDatabase.run("UPDATE case_file SET district = " + district + " WHERE id = '" + opened.id() + "'");
        JsonNode held = undo(platform, first, false);
        TestDatabase.run("UPDATE case_file SET district = 49 WHERE id = '" + opened.id() + "'");
        assertThat(held.at("/errors/0/message/hi").asText()).contains("अभिलेख").doesNotContain("प्रकरण");
    }

    /** Another feature's table may point to a place that the check does not know of. */
    @Test
    void whatTheCheckDoesNotKnowHoldsAPlaceJustTheSame() throws SQLException {
        int district = fresh();
        JsonNode first = imported("DISTRICT", DISTRICTS + "18,ASSAM," + district + ",NAMPUR,0\n");
        TestDatabase.run("CREATE TABLE hanging (district INT REFERENCES district (lgd_code))");
        TestDatabase.run("INSERT INTO hanging VALUES (" + district + ")");
        JsonNode held = undo(platform, first, false);
        TestDatabase.run("DROP TABLE hanging");
        assertThat(held.at("/errors/0/code").asText()).isEqualTo("IN_USE");
        assertThat(nameOf(district)).isEqualTo("NAMPUR");
    }

    @Test
    void whoDoesNotAdministerSeesNoImportAndTakesNoneBack() {
        JsonNode first = imported("DISTRICT", DISTRICTS + "18,ASSAM," + fresh() + ",NAMPUR,0\n");
        String list = "query($state: Int) { imports(state: $state) { nodes { id kind by created undoneAt } } }";
        for (Api caller : List.of(state, Api.signedInAs("sho.salvan"))) {
            assertThat(caller.refusal(list)).isEqualTo("NOT_ALLOWED");
            assertThat(caller.refusal(list, "state", ASSAM)).isEqualTo("NOT_ALLOWED");
            assertThat(caller.refusal(UNDO, "id", first.get("id").asText(), "dryRun", true, "key", key()))
                    .isEqualTo("NOT_FOUND");
        }
        assertThat(platform.refusal(UNDO, "id", UUID.randomUUID().toString(), "dryRun", true, "key", key()))
                .isEqualTo("NOT_FOUND");
        JsonNode newest = platform.run(list).at("/imports/nodes/0");
        assertThat(newest.get("id").asText()).isEqualTo(first.get("id").asText());
        assertThat(newest.get("kind").asText()).isEqualTo("PLACES/DISTRICT");
    }

    @Test
    void anImportOfPostsIsListedForItsStateAndCannotBeTakenBack() {
        String posts = state.run("{ imports(state: 5, first: 100) { nodes { kind undoable } } }").toString();
        assertThat(posts).contains("{\"kind\":\"POSTS\",\"undoable\":false}").doesNotContain("{\"kind\":\"POSTS\",\"undoable\":true}");
        String run = TestDatabase.one("SELECT id FROM bulk_import WHERE kind = 'POSTS' ORDER BY id LIMIT 1");
        assertThat(platform.refusal(UNDO, "id", run, "dryRun", false, "key", key()))
                .isEqualTo("CANNOT_BE_UNDONE");
    }

    /** The last statement of the import waits for a lock that the test holds, so that it is seen in its midst. */
    @Test
    void howFarItHasComeIsReadWhileItRuns() throws Exception {
        String key = key();
        int district = fresh();
        String file = IntStream.range(0, 450)
                .mapToObj(i -> "18," + (i == 0 ? district : fresh()) + ",Namkhand " + i)
                .collect(Collectors.joining("\n", "state_code,local_body_code,local_body_name\n", "\n"));
        Map<String, Object> arguments =
                Map.of("level", "URBAN_BODY", "csv", file, "state", ASSAM, "dryRun", false, "key", key);
        JsonNode result;
        try (ExecutorService aside = Executors.newSingleThreadExecutor()) {
            Future<JsonNode> running;
            try (Connection holding = TestDatabase.connect()) {
                holding.setAutoCommit(false);
                try (Statement lock = holding.createStatement()) {
                    lock.executeQuery("SELECT id FROM bulk_import FOR UPDATE");
                }
                running = aside.submit(() -> platform.run(IMPORT, arguments).get("importPlaces"));
                JsonNode seen = await().atMost(30, SECONDS)
                        .until(() -> progress(platform, key), now -> now.path("rowsDone").asInt() == 450);
                assertThat(seen.get("rowsDone").asInt()).isEqualTo(450);
                assertThat(seen.get("rowsInAll").asInt()).isEqualTo(450);
                assertThat(running.isDone()).isFalse();
                assertThat(TestDatabase.column("SELECT 1 FROM place WHERE lgd_code = " + district))
                        .as("nothing of it is there before all of it is")
                        .isEmpty();
                assertThat(progress(state, key).isNull()).as("another's import").isTrue();
                holding.rollback();
            }
            result = running.get();
        }
        assertThat(result.get("created").asInt()).isEqualTo(450);
        assertThat(progress(platform, key()).isNull()).as("a key that nobody used").isTrue();
        assertThat(Api.notSignedIn().refusal(PROGRESS, "key", key)).isEqualTo("NOT_SIGNED_IN");
    }

    private static JsonNode progress(Api caller, String key) {
        return caller.run(PROGRESS, "key", key).get("importProgress");
    }

    /** The statements grow by a few per thousand rows, not by one per row. */
    @Test
    void aThousandRowsTakeFewStatements(TestReporter reporter) {
        Statements one = Statements.of(() -> importing(1));
        Statements thousand = Statements.of(() -> importing(1_200));
        reporter.publishEntry("importPlaces, 1 row", one.toString());
        reporter.publishEntry("importPlaces, 1,200 rows", thousand.toString());
        assertThat(one.total()).isLessThanOrEqualTo(12);
        assertThat(thousand.total()).isLessThanOrEqualTo(one.total() + 12);

        Runnable timed = importing(5_000);
        Instant start = Instant.now();
        timed.run();
        Duration took = Duration.between(start, Instant.now());
        reporter.publishEntry("importPlaces, 5,000 rows", took.toString());
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }

    private Runnable importing(int rows) {
        String file = IntStream.range(0, rows)
                .mapToObj(i -> "18," + CODES.incrementAndGet() + ",Namkhand " + i)
                .collect(Collectors.joining("\n", "state_code,local_body_code,local_body_name\n", "\n"));
        return () -> imported("URBAN_BODY", file);
    }

    private static int fresh() {
        return CODES.incrementAndGet();
    }

    private static String nameOf(int district) {
        return TestDatabase.one("SELECT name_en FROM district WHERE lgd_code = " + district);
    }

    private static JsonNode undo(Api caller, JsonNode run, boolean dryRun) {
        return caller.run(UNDO, "id", run.get("id").asText(), "dryRun", dryRun, "key", key())
                .get("undoImport");
    }

    private JsonNode imported(String level, String csv) {
        JsonNode result = run(platform, level, csv, null, false);
        assertThat(result.get("errors")).isEmpty();
        assertThat(result.get("written").asBoolean()).isTrue();
        return result;
    }

    private static JsonNode run(Api caller, String level, String csv, @Nullable Integer forState, boolean dryRun) {
        return caller.run(IMPORT, variables(level, csv, forState, dryRun)).get("importPlaces");
    }

    private static @Nullable Object[] variables(String level, String csv, @Nullable Integer forState, boolean dryRun) {
        return new @Nullable Object[] {
            "level", level, "csv", csv, "state", forState, "dryRun", dryRun,
            "key", key()
        };
    }
}
