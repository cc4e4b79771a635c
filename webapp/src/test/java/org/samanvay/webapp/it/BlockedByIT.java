package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Beside what is late stands at which post it waits and since when; never what nobody else may know of. */
@OnLiberty
class BlockedByIT {
    private static final String SEEN = " { id blockedBy { since referral post { code vacant } answering { code } } }";
    private static final String ONE = "query($id: ID!) { referral(id: $id)" + SEEN + " }";
    private static final String IN_CASE = "query($id: ID!) { case(id: $id) { referrals { nodes" + SEEN + " } } }";
    private static final String INBOX = "query($first: Int!) { referralInbox(statuses: [SENT], first: $first) { nodes" + SEEN
            + " } }";

    private static final Api STATION = Api.signedInAs("sho.salvan");
    private static final Api CENTRE = Api.signedInAs("osc.dehradun");
    private static final Api HEALTH = Api.signedInAs("health.dehradun");

    private final SampleCase opened = SampleCase.openedBy(STATION);

    @Test
    void inTimeNothingIsBlocked() {
        String referral = opened.referTo(CENTRE, "shelter");
        assertThat(blocked(STATION, referral).isNull()).isTrue();
    }

    @Test
    void whatNobodyAcknowledgedInTimeWaitsAtWhoWasAskedSinceThen() throws SQLException {
        String referral = opened.referTo(CENTRE, "shelter");
        late(referral);
        for (Api either : new Api[] {STATION, CENTRE}) {
            JsonNode blocked = blocked(either, referral);
            assertThat(blocked.at("/post/code").asText()).contains("OSC");
            assertThat(blocked.get("since").asText()).startsWith("2026-11-01");
            assertThat(blocked.get("referral").isNull()).isTrue();
            assertThat(blocked.get("answering").isNull()).isTrue();
        }
    }

    @Test
    void whereTheReceiverAskedAnotherInTurnThatOneIsNamed() throws SQLException {
        String referral = opened.referTo(CENTRE, "shelter");
        Acts.step(CENTRE, "acceptReferral", referral, "");
        String onward = refer("health.medico-legal-examination");
        late(referral);
        JsonNode blocked = blocked(STATION, referral);
        assertThat(blocked.get("referral").asText()).isEqualTo(onward);
        assertThat(blocked.at("/post/code").asText()).contains("HEALTH");
        Acts.step(HEALTH, "acceptReferral", onward, "");
        Acts.step(HEALTH, "completeReferral", onward, ", outcome: SERVICE_GIVEN");
        assertThat(blocked(STATION, referral).at("/post/code").asText()).contains("OSC");
    }

    /** To everybody else it waits at the centre: that it asked the hospital is known to these two. */
    @Test
    void whatWasAskedInConfidenceIsNoAnswerToOthers() throws SQLException {
        String referral = opened.referTo(CENTRE, "shelter");
        Acts.step(CENTRE, "acceptReferral", referral, "");
        String onward = refer("health.mental-health-care");
        late(referral);
        assertThat(blocked(CENTRE, referral).get("referral").asText()).isEqualTo(onward);
        JsonNode seen = blocked(STATION, referral);
        assertThat(seen.get("referral").isNull()).isTrue();
        assertThat(seen.at("/post/code").asText()).contains("OSC");
        assertThat(STATION.text(IN_CASE, "id", opened.id())).doesNotContain(onward);
    }

    @Test
    void whereNobodySitsTheOneWhoAnswersStandsBesideIt() throws SQLException {
        String vacant = TestDatabase.one("SELECT p.id FROM post p JOIN office o ON o.id = p.office JOIN post u ON u.id ="
                + " p.reports_to WHERE o.department = 'women-child-welfare' AND o.district = 49 AND NOT EXISTS (SELECT 1 FROM"
                + " posting g WHERE g.post = p.id) AND EXISTS (SELECT 1 FROM posting g WHERE g.post = u.id AND g.held_until IS"
                + " NULL) ORDER BY p.code LIMIT 1");
        String referral = Acts.refer(
                STATION, opened.id(), Acts.onDuty(opened.person(), vacant, "women-child-welfare.counselling"));
        late(referral);
        JsonNode blocked = blocked(STATION, referral);
        assertThat(blocked.at("/post/vacant").asBoolean()).isTrue();
        assertThat(blocked.at("/answering/code").asText()).isNotEqualTo(blocked.at("/post/code").asText());
    }

    @Test
    void theStatementsDoNotGrowWithWhatIsLate(TestReporter reporter) throws SQLException {
        for (int i = 0; i < 5; i++) {
            late(opened.referTo(CENTRE, "shelter"));
        }
        Statements one = Statements.of(() -> () -> CENTRE.run(INBOX, "first", 1));
        Statements five = Statements.of(() -> () -> CENTRE.run(INBOX, "first", 5));
        reporter.publishEntry("inbox with what blocks it", five.toString());
        assertThat(five).isEqualTo(one);
    }

    private static JsonNode blocked(Api officer, String referral) {
        return officer.run(ONE, "id", referral).at("/referral/blockedBy");
    }

    private String refer(String service) {
        return Acts.refer(CENTRE, opened.id(), Acts.onDuty(opened.person(), Samples.firstPostOf(HEALTH), service));
    }

    /** Its times have passed, but for the last one, at which it would expire by itself. */
    private static void late(String referral) throws SQLException {
        TestDatabase.run("UPDATE referral SET acknowledge_by = '2026-11-01 06:00:00', act_by = CASE WHEN status IN ('SENT',"
                + " 'RECEIVED') THEN act_by ELSE '2026-11-01 06:00:00' END WHERE id = '" + referral + "'");
    }
}
