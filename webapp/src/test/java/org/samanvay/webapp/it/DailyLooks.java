package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;

/** The day's look for findings, made again at once instead of tomorrow. */
public final class DailyLooks {
    private DailyLooks() {}

    public static void again() throws SQLException {
        TestDatabase.run("DELETE FROM finding_look");
        await().pollInterval(Duration.ofMillis(200))
                .atMost(60, SECONDS)
                .until(() -> !TestDatabase.one("SELECT COUNT(*) FROM finding_look").equals("0"));
    }
}
