package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;

import java.sql.SQLException;

/** What the clerk of the station in Salvan prepared, and how its time runs out. */
public record SamplePrepared(String id) {
    /** The FIR's reference in a case of the station. */
    public static SamplePrepared in(SampleCase opened) {
        return new SamplePrepared(Api.signedInAs("moharrir.salvan")
                .run(
                        "mutation($case: ID!, $answers: JSON!, $key: String!) { prepareForm(caseFile: $case, form:"
                                + " \"police.first-information-report\", answers: $answers, idempotencyKey: $key) { id } }",
                        "case", opened.id(), "answers", Samples.firReference(), "key", key())
                .at("/prepareForm/id")
                .asText());
    }

    /** As if six days had passed. */
    public void nearlyForgotten() throws SQLException {
        TestDatabase.run("UPDATE prepared_item SET lapses_at = UTC_TIMESTAMP(6) + INTERVAL 1 DAY WHERE id = '" + id + "'");
    }

    /** As if the post had been told days ago, and the last day were over. */
    public void forgotten() throws SQLException {
        TestDatabase.run("UPDATE prepared_item SET lapse_told_at = UTC_TIMESTAMP(6) - INTERVAL 2 DAY, lapses_at = UTC_TIMESTAMP(6)"
                + " - INTERVAL 1 MINUTE WHERE id = '" + id + "'");
        await().atMost(30, SECONDS)
                .until(() -> TestDatabase.one("SELECT status FROM prepared_item WHERE id = '" + id + "'").equals("LAPSED"));
    }
}
