package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A circular and an information request, as an office sends them. */
public final class SampleExchange {
    static final String ISSUE = "mutation($circular: NewCircularInput!, $key: String!) { issueCircular(circular: $circular,"
            + " idempotencyKey: $key) { id } }";
    static final String ASK = "mutation($request: NewInformationRequestInput!, $key: String!) { requestInformation("
            + "request: $request, idempotencyKey: $key) { id } }";

    private SampleExchange() {}

    /** To nobody yet. */
    static Map<String, Object> circular() {
        return new LinkedHashMap<>(Map.of(
                "reference", "No. 12/2026",
                "subject", "Monthly review",
                "text", "All nodal officers take note of the order.",
                "acknowledgeBy", Instant.now().plusSeconds(86_400).toString()));
    }

    /** About a school of Dehradun, on the order of the District Magistrate. */
    static Map<String, Object> informationRequest(List<String> departments) {
        return new LinkedHashMap<>(Map.of(
                "establishment", establishment("education.schools"),
                "departments", departments,
                "question", "Which notices are pending, and is a committee constituted?",
                "order", Map.of("authority", "District Magistrate", "number", "44/2026", "date", "2026-11-20"),
                "answerBy", Instant.now().plusSeconds(7 * 86_400).toString(),
                "validUntil", LocalDate.now().plusDays(60).toString()));
    }

    static String establishment(String register) {
        return TestDatabase.one(
                "SELECT id FROM establishment WHERE register = '" + register + "' AND district = 49 AND NOT withdrawn LIMIT 1");
    }

    /** @return the circular */
    public static String issuedTo(Api issuer, String post) {
        Map<String, Object> circular = circular();
        circular.put("posts", List.of(Acts.post(post)));
        return issuer.run(ISSUE, "circular", circular, "key", key()).at("/issueCircular/id").asText();
    }

    /** @return the request */
    public static String asked(Api asker, List<String> departments) {
        return asker.run(ASK, "request", informationRequest(departments), "key", key())
                .at("/requestInformation/id")
                .asText();
    }

    /** Where the screen of a station's monthly return is; the station is there since September. */
    public static String owedReturn(String station) throws SQLException {
        OwedReturns.postsMadeOn("2026-09-01", station);
        return "/returns/police.women-and-children-month/2026-10-01/" + Acts.post(station);
    }
}
