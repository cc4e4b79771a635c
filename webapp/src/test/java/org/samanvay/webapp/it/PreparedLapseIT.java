package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the clerk prepared and the officer forgot does not lie for ever: it lapses, told before, and its words are gone. */
@OnLiberty
class PreparedLapseIT {
    private static final int A_DAY = 24 * 60;
    private static final String REPORT = "police.first-information-report";
    private static final String ENDED = "{ preparedItems(statuses: [LAPSED], first: 100) { nodes { id status own content endedBy } } }";

    private static Node ahead;
    private static Api administrator;

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api clerk = Api.signedInAs("moharrir.salvan");

    /** It looks for nothing else: what other tests left is not to expire. */
    @BeforeAll
    static void aNodeWhoseClockCanBeMoved() {
        ahead = Node.start("lapsing", Map.of(
                "SAMANVAY_CLOCK", "movable",
                "SAMANVAY_PREPARED_SECONDS", "1",
                "SAMANVAY_EXPIRY_SECONDS", "86400",
                "SAMANVAY_DUTY_SECONDS", "86400",
                "SAMANVAY_INDICATOR_SECONDS", "86400",
                "SAMANVAY_FINDING_SECONDS", "86400"));
        administrator = Api.signedInAs("platform.admin").withItsOwnToken();
    }

    @AfterAll
    static void endIt() {
        ahead.close();
    }

    private static void move(int minutes) {
        administrator.at(ahead).run("mutation($minutes: Int!) { moveClock(minutesAhead: $minutes) }", "minutes", minutes);
    }

    private String prepared() {
        return clerk.run(
                        "mutation($case: ID!, $form: String!, $answers: JSON!, $key: String!) { prepareForm(caseFile: $case,"
                                + " form: $form, answers: $answers, idempotencyKey: $key) { id } }",
                        "case", SampleCase.openedBy(station).id(), "form", REPORT, "answers", Samples.firReference(), "key", key())
                .at("/prepareForm/id")
                .asText();
    }

    private static String of(String item, String what) {
        return TestDatabase.one("SELECT " + what + " FROM prepared_item WHERE id = '" + item + "'");
    }

    private static int told(String kind) {
        return Integer.parseInt(TestDatabase.one("SELECT COUNT(*) FROM outbox o JOIN post p ON p.id = o.to_post WHERE o.kind = '"
                + kind + "' AND p.code = 'UK-POLICE-DDN-SALVAN-SHO'"));
    }

    private static JsonNode ended(Api officer, String item) {
        for (JsonNode each : officer.run(ENDED).at("/preparedItems/nodes")) {
            if (each.get("id").asText().equals(item)) {
                return each;
            }
        }
        throw new AssertionError("it is not among what lapsed");
    }

    @Test
    void thePostIsToldBeforeAndThenItsWordsAreGone() {
        String item = prepared();
        int warned = told("PREPARED_LAPSES_SOON");
        int lapsed = told("PREPARED_LAPSED");
        try {
            move(4 * A_DAY);
            assertThat(of(item, "lapse_told_at IS NULL")).isEqualTo("1");
            move(5 * A_DAY + 1);
            await().atMost(30, SECONDS).until(() -> of(item, "lapse_told_at IS NOT NULL").equals("1"));
            assertThat(told("PREPARED_LAPSES_SOON")).isGreaterThan(warned);
            assertThat(of(item, "CONCAT(status, ' ', sealed_content IS NOT NULL)")).isEqualTo("PREPARED 1");
            move(7 * A_DAY + 1);
            await().atMost(30, SECONDS).until(() -> of(item, "status").equals("LAPSED"));
        } finally {
            move(0);
        }
        assertThat(of(item, "sealed_content IS NULL")).isEqualTo("1");
        assertThat(told("PREPARED_LAPSED")).isGreaterThan(lapsed);
        assertThat(ended(clerk, item).toString()).contains("\"own\":true,\"content\":null,\"endedBy\":null");
        assertThat(ended(station, item).toString()).contains("\"own\":false,\"content\":null,\"endedBy\":null");
        assertThat(station.firstError(
                                "mutation($items: [PreparedVersionInput!]!, $key: String!) { confirmPrepared(items: $items,"
                                        + " idempotencyKey: $key) { id } }",
                                "items", List.of(Map.of("item", item, "version", 2)),
                                "key", key())
                        .at("/extensions/arguments/failures/0/code")
                        .asText())
                .isEqualTo("WRONG_STATUS");
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM audit WHERE action = 'ITEM_LAPSED' AND subject = '" + item
                        + "' AND account IS NULL"))
                .isEqualTo("1");
    }

    @Test
    void howeverLongTheServerStoodStillNothingLapsesUntold() {
        String item = prepared();
        try {
            move(20 * A_DAY);
            await().atMost(30, SECONDS).until(() -> of(item, "lapse_told_at IS NOT NULL").equals("1"));
            assertThat(of(item, "lapses_at >= lapse_told_at + INTERVAL 1 DAY")).isEqualTo("1");
            await().pollDelay(4, SECONDS).until(() -> of(item, "status").equals("PREPARED"));
            move(21 * A_DAY + 1);
            await().atMost(30, SECONDS).until(() -> of(item, "status").equals("LAPSED"));
        } finally {
            move(0);
        }
    }
}
