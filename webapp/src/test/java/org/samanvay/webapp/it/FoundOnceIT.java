package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Two nodes look for findings and after joint periods, one of them is killed in between: each is found, and told, once. */
@OnLiberty
class FoundOnceIT {
    private static final int UNITS = 6;
    private static final int REFERRALS = 4;

    private final Api estate = Api.signedInAs("sidcul.dehradun");
    private final Api station = Api.signedInAs("sho.salvan");

    @AfterAll
    static void asItWas() {
        OtherState.rest();
    }

    @Test
    void eachFindingIsMadeAndEachReminderGivenOnceThoughOneOfTwoNodesIsKilled() throws SQLException {
        OtherState other = OtherState.atWork();
        List<String> units = units();
        List<String> referrals = jointly(other);
        try (Node second = Node.start("finding-once")) {
            referrals.forEach(id -> InterstateActs.passed(id, 40));
            DailyLooks.again();
            second.kill();
        }
        DailyLooks.again();
        DailyLooks.again();
        assertThat(counted("SELECT establishment, COUNT(*) FROM finding WHERE establishment IN " + in(units)
                        + " AND rule = 'sidcul.internal-committee-missing' GROUP BY establishment"))
                .hasSize(UNITS)
                .allMatch(row -> row.getLast().equals("1"));
        assertThat(counted("SELECT x.subject, x.to_post, COUNT(*) FROM outbox x JOIN finding f ON f.id = x.subject WHERE"
                        + " x.kind = 'FINDING_MADE' AND f.establishment IN " + in(units) + " GROUP BY x.subject, x.to_post"))
                .allMatch(row -> row.getLast().equals("1"));
        String told = "SELECT COUNT(*) FROM outbox WHERE subject IN " + in(referrals) + " AND to_post IS NOT NULL AND kind IN"
                + " ('JOINT_PERIOD_ENDING', 'JOINT_PERIOD_OVER', 'INTERSTATE_ENDING', 'INTERSTATE_OVER', 'OTHER_STATE_LATE_BELOW')";
        await().atMost(60, SECONDS)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Integer.parseInt(TestDatabase.one(told)) >= 5 * REFERRALS);
        assertThat(counted("SELECT subject, kind, to_post, COUNT(*) FROM outbox WHERE subject IN " + in(referrals)
                        + " AND to_post IS NOT NULL AND kind <> 'OTHER_STATE_ASKS' GROUP BY subject, kind, to_post"))
                .allMatch(row -> row.getLast().equals("1"));
        assertThat(TestDatabase.one(told)).isEqualTo(String.valueOf(5 * REFERRALS));
    }

    private List<String> units() {
        List<String> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            String unit = SampleComplaint.workplace(estate, "sidcul.units", "Ekbar Works " + i);
            SampleComplaint.becomes(estate, unit, 1, "committee-missing", "2026-09-01");
            units.add(unit);
        }
        return units;
    }

    private List<String> jointly(OtherState other) {
        List<String> referrals = new ArrayList<>();
        for (int i = 0; i < REFERRALS; i++) {
            SampleCase opened = SampleCase.openedBy(station);
            opened.firReference();
            String id = InterstateActs.sentTo(other.centre().post(), opened);
            InterstateActs.accept(other.centre().officer(), id, OtherState.ownCase(other.centre()));
            referrals.add(id);
        }
        return referrals;
    }

    private static List<List<String>> counted(String sql) {
        return TestDatabase.rows(sql);
    }

    private static String in(List<String> ids) {
        return ids.stream().collect(Collectors.joining("', '", "('", "')"));
    }
}
