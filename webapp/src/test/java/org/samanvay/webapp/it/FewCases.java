package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the statistics of this month tell of a department's cases: of few of them nothing. */
final class FewCases {
    private static final String VALUES = "query($from: Date!, $after: String) { indicatorValues(indicator: \"cases-opened\","
            + " state: 5, from: $from, months: 1, by: [DISTRICT, DEPARTMENT], first: 100, after: $after) { nodes { district"
            + " department value amount withheld } pageInfo { hasNextPage endCursor } } }";

    private FewCases() {}

    /** @param leading department that leads the story's case in Dehradun */
    static void areToldToNobody(String leading) {
        List<JsonNode> rows = rows(Api.signedInAs("welfare.state"));
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            if (row.get("withheld").asBoolean()) {
                assertThat(row.get("value").isNull() && row.get("amount").isNull()).isTrue();
            } else {
                assertThat(row.get("amount").asInt()).matches(amount -> amount == 0 || amount >= 5);
            }
        });
        assertThat(rows).as("some are few").anyMatch(row -> row.get("withheld").asBoolean());
        assertThat(rows)
                .filteredOn(row -> row.get("district").asInt() == 49 && row.get("department").asText().equals(leading))
                .as("this story's own: five at least, or none of it")
                .allMatch(row -> row.get("withheld").asBoolean() || row.get("amount").asInt() >= 5);
    }

    private static List<JsonNode> rows(Api officer) {
        List<JsonNode> rows = new ArrayList<>();
        @Nullable String after = null;
        do {
            JsonNode page = officer.run(VALUES, "from", Postings.today().withDayOfMonth(1).toString(), "after", after)
                    .get("indicatorValues");
            page.get("nodes").forEach(rows::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        return rows;
    }
}
