package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Time passes: alarms and delays are told once by however many nodes there are, a clock that jumps changes nothing that was
 * told, and a rule that two persons have compared is breached where it only advised before.
 */
@OnLiberty
class DutyTimeIT {
    private static final int A_DAY = 24 * 60;
    private static final String MOVE = "mutation($minutes: Int!) { moveClock(minutesAhead: $minutes) }";

    private static Node ahead;
    private static Api administrator;
    private static Api station;

    @BeforeAll
    static void aNodeWhoseClockCanBeMoved() {
        ahead = Node.start("ahead", Map.of("SAMANVAY_CLOCK", "movable", "SAMANVAY_EXPIRY_SECONDS", "86400", "SAMANVAY_FINDING_SECONDS", "86400"));
        administrator = Api.signedInAs("platform.admin").withItsOwnToken();
        station = Api.signedInAs("sho.salvan").withItsOwnToken();
    }

    @AfterAll
    static void endIt() {
        ahead.close();
    }

    private static void move(int minutes) {
        administrator.at(ahead).run(MOVE, "minutes", minutes);
    }

    @Test
    void delayIsToldOnceByTwoNodesAndAJumpBackTellsNothingAgain() {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(1), "CHILD_SEXUAL_OFFENCE"));
        JsonNode duty = Duties.one(station, opened.id(), "POCSO-19-6-CWC");
        String id = duty.get("id").asText();
        assertThat(duty.get("late").asBoolean()).isFalse();
        try {
            move(2 * A_DAY);
            assertThat(Duties.one(station.at(ahead), opened.id(), "POCSO-19-6-CWC").get("late").asBoolean())
                    .as("late by reading, whoever has looked")
                    .isTrue();
            await().atMost(60, SECONDS).until(() -> told(id, "DUTY_OVERDUE").equals("1"));
            move(4 * A_DAY);
            await().pollDelay(12, SECONDS).atMost(20, SECONDS).until(() -> told(id, "DUTY_OVERDUE").equals("1"));
        } finally {
            move(0);
        }
        await().pollDelay(12, SECONDS).atMost(20, SECONDS).until(() -> told(id, "DUTY_OVERDUE").equals("1"));
        assertThat(told(id, "DUTY_ALARM")).as("what is late has no alarm any more").isEqualTo("0");
        assertThat(told(id, "DUTY_BREACHED")).as("nobody has compared the rule").isEqualTo("0");
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM outbox WHERE subject = '" + id + "' AND kind = 'DUTY_OVERDUE'"))
                .isEqualTo("1");
        assertThat(Duties.one(station, opened.id(), "POCSO-19-6-CWC").get("late").asBoolean()).isFalse();
    }

    @Test
    void onlyARuleThatTwoPersonsHaveComparedIsBreachedAndGoesUpTheLine() {
        Api other = Api.signedInAs("state.admin");
        assertThat(checked(administrator)).isEqualTo("{\"checkedBy\":1,\"settled\":false}");
        assertThat(administrator.refusal(Duties.CHECK, "department", "police", "duty", "JJ-10", "key", key()))
                .as("one person is one person").isEqualTo("CHECKED_BEFORE");
        assertThat(station.refusal(Duties.CHECK, "department", "police", "duty", "JJ-10", "key", key())).isEqualTo("NOT_ALLOWED");
        assertThat(other.refusal(Duties.CHECK, "department", "police", "duty", "NONE", "key", key())).isEqualTo("UNKNOWN_DUTY");
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        Map<String, Object> production = Duties.production(opened.person(), hoursAgo(30));
        production.put("ground", "IN_CONFLICT");
        production.put("before", "BOARD");
        Acts.submit(station, opened.id(), Duties.PRODUCTION, production);
        assertThat(Duties.one(station, opened.id(), "JJ-10").get("breached").asBoolean()).isFalse();
        assertThat(checked(other)).isEqualTo("{\"checkedBy\":2,\"settled\":true}");
        JsonNode breached = Duties.one(station, opened.id(), "JJ-10");
        assertThat(breached.get("breached").asBoolean()).isTrue();
        assertThat(breached.at("/content/settled").asBoolean()).isTrue();
        SampleCase next = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        production.put("person", next.person());
        Acts.submit(station, next.id(), Duties.PRODUCTION, production);
        String id = Duties.one(station, next.id(), "JJ-10").get("id").asText();
        await().atMost(60, SECONDS).until(() -> told(id, "DUTY_BREACHED").equals("1"));
        assertThat(TestDatabase.one("SELECT p.code FROM outbox o JOIN post p ON p.id = o.to_post WHERE o.subject = '" + id
                        + "' AND o.kind = 'DUTY_BREACHED'"))
                .isEqualTo("UK-POLICE-DDN-NODAL");
    }

    private static String checked(Api officer) {
        return officer.run(Duties.CHECK, "department", "police", "duty", "JJ-10", "key", key())
                .get("recordLawCheck")
                .toString();
    }

    @Test
    void theClockOfOtherDeploymentsIsMovedByNobodyAndHereByTheAdministratorOnly() {
        assertThat(administrator.refusal(MOVE, "minutes", 5)).isEqualTo("NOT_ALLOWED");
        assertThat(station.at(ahead).refusal(MOVE, "minutes", 5)).isEqualTo("NOT_ALLOWED");
        assertThat(Api.signedInAs("state.admin").at(ahead).refusal(MOVE, "minutes", 5)).isEqualTo("NOT_ALLOWED");
        assertThat(administrator.at(ahead).refusal(MOVE, "minutes", Integer.MAX_VALUE)).isEqualTo("INVALID_ARGUMENT");
    }

    private static String told(String duty, String kind) {
        return TestDatabase.one(
                "SELECT COUNT(*) FROM timeline WHERE subject = '" + duty + "' AND kind = '" + kind + "'");
    }
}
