package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The file of all districts of India (Local Government Directory, December 2022, GODL-India; Hindi names added), as it
 * stands: tried, carried out, repeated and taken back.
 */
@OnLiberty
class AllDistrictsIT {
    private static final int DISTRICTS = 763;
    private static final String IMPORT = "mutation($csv: String!, $dryRun: Boolean!, $key: String!) { importPlaces(level:"
            + " DISTRICT, csv: $csv, dryRun: $dryRun, idempotencyKey: $key) { id written created changed unchanged skipped"
            + " errorCount errors { line column code message { en hi } } } }";
    private static final String FILE = file();

    private final Api platform = Api.signedInAs("platform.admin");

    @Test
    void theWholeCountryIsTriedImportedRepeatedAndTakenBack(TestReporter reporter) {
        String before = stored();
        JsonNode tried = run(FILE, true);
        assertThat(tried.get("errors")).isEmpty();
        assertThat(rows(tried)).isEqualTo(DISTRICTS);
        assertThat(tried.get("created").asInt()).isGreaterThan(DISTRICTS - 20);
        assertThat(tried.get("written").asBoolean()).isFalse();
        assertThat(stored()).isEqualTo(before);

        Instant start = Instant.now();
        JsonNode imported = run(FILE, false);
        reporter.publishEntry("importPlaces, all districts of India", Duration.between(start, Instant.now()).toString());
        assertThat(imported.get("written").asBoolean()).isTrue();
        assertThat(imported.get("created")).isEqualTo(tried.get("created"));
        assertThat(TestDatabase.one("SELECT CONCAT(name_hi, ' ', state) FROM district WHERE lgd_code = 1"))
                .isEqualTo("अनन्तनाग 1");
        assertThat(platform.run("{ places(filter: {state: 9, level: DISTRICT}, first: 100) { nodes { code hindiKnown } } }")
                        .at("/places/nodes"))
                .hasSize(75);

        JsonNode again = run(FILE, false);
        assertThat(again.get("unchanged").asInt()).isEqualTo(DISTRICTS);

        JsonNode undone = platform.run(
                        "mutation($id: ID!, $key: String!) { undoImport(id: $id, dryRun: false, idempotencyKey: $key) {"
                                + " written removed restored errors { line code } } }",
                        "id",
                        imported.get("id").asText(),
                        "key",
                        key())
                .get("undoImport");
        assertThat(undone.get("errors")).isEmpty();
        assertThat(undone.get("removed")).isEqualTo(imported.get("created"));
        assertThat(undone.get("restored")).isEqualTo(imported.get("changed"));
        assertThat(stored()).isEqualTo(before);
    }

    /** No code is a zero: the Census wrote zeros where it had none. */
    @Test
    void whereTheCensusHadNoCodeNoneIsKept() {
        JsonNode imported = run(FILE, false);
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM district WHERE census2011_code REGEXP '^0+$'"))
                .isEqualTo("0");
        platform.run(
                "mutation($id: ID!, $key: String!) { undoImport(id: $id, dryRun: false, idempotencyKey: $key) { written } }",
                "id",
                imported.get("id").asText(),
                "key",
                key());
    }

    @Test
    void aFaultInEveryRowIsToldInBothLanguagesAndWritesNothing() {
        String before = stored();
        String latin = FILE.lines()
                .map(line -> line.startsWith("lgd_code") ? line : line.replaceAll("[\\u0900-\\u097f]+", "Latin"))
                .collect(Collectors.joining("\n", "", "\n"));
        JsonNode refused = run(latin, false);
        assertThat(refused.get("written").asBoolean()).isFalse();
        assertThat(refused.get("errorCount").asInt()).isEqualTo(DISTRICTS);
        assertThat(refused.get("errors")).hasSize(200).allSatisfy(error -> {
            assertThat(error.get("code").asText()).isEqualTo("CELL_MALFORMED");
            assertThat(error.get("column").asText()).isEqualTo("name_hi");
            assertThat(error.at("/message/hi").asText()).contains("देवनागरी");
            assertThat(error.at("/message/en").asText()).contains("Devanagari");
        });
        assertThat(refused.at("/errors/0/line").asInt()).isEqualTo(2);
        assertThat(stored()).isEqualTo(before);
    }

    private static int rows(JsonNode result) {
        return result.get("created").asInt()
                + result.get("changed").asInt()
                + result.get("unchanged").asInt();
    }

    private static String stored() {
        return TestDatabase.one("SELECT CONCAT(COUNT(*), ' ', SUM(CRC32(CONCAT_WS('|', lgd_code, state, short_code, name_en,"
                + " name_hi, hindi_known, census2011_code)))) FROM district");
    }

    private JsonNode run(String csv, boolean dryRun) {
        return platform.run(IMPORT, "csv", csv, "dryRun", dryRun, "key", key()).get("importPlaces");
    }

    private static String file() {
        try (InputStream file = AllDistrictsIT.class.getResourceAsStream("/places/districts-of-india.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
