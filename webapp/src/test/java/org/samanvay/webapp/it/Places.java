package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented places of Uttarakhand, below its real districts; each test makes its own. */
final class Places {
    static final int DEHRADUN = 49;
    static final int UTTARAKHAND = 5;

    private static final String IMPORT = "mutation($level: PlaceLevel!, $csv: String!, $key: String!) {"
            + " importPlaces(level: $level, csv: $csv, state: 5, dryRun: false, idempotencyKey: $key) { id written"
            + " errors { line code } } }";
    private static final AtomicInteger CODES = new AtomicInteger(700_000);

    private Places() {}

    static int tehsil() {
        int code = CODES.incrementAndGet();
        add("SUB_DISTRICT", "code,name_en,name_hi,district_code\n" + code + ",Namtal,नामताल," + DEHRADUN + "\n");
        return code;
    }

    static int village(int tehsil) {
        int code = CODES.incrementAndGet();
        add("VILLAGE", "code,name_en,name_hi,subdistrict_code\n" + code + ",Namgaon,नामगाँव," + tehsil + "\n");
        return code;
    }

    /** @return the run, by which it can be taken back */
    static String add(String level, String csv) {
        JsonNode result = Api.signedInAs("state.admin")
                .run(IMPORT, "level", level, "csv", csv, "key", key())
                .get("importPlaces");
        assertThat(result.get("errors")).isEmpty();
        return result.get("id").asText();
    }

    static Map<String, Object> named(String level, int code) {
        return Map.of("level", level, "code", code);
    }
}
