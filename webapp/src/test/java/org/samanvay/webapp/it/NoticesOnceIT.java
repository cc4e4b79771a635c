package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.it.MailServer.Mail;

/**
 * Referrals, duties and decisions become late at one moment, two nodes look at all of it, and one of them is killed in between:
 * each reminder and each escalation is one notice, each notice one message to each officer who asked for it, and each message
 * arrives, at least once and always with the same Message-ID.
 */
@OnLiberty
class NoticesOnceIT {
    private static final int REFERRALS = 12;
    private static final int DUTIES = 6;
    private static final int DECISIONS = 6;
    private static final int REFUSALS = 4;

    private final Api station = Api.signedInAs("sho.salvan");
    private final Map<Api, String> addresses = new LinkedHashMap<>();
    private final Map<Api, String> postings = new LinkedHashMap<>();

    @BeforeEach
    void officersWhoAreToldByMail() {
        MailServer.start();
        List.of("osc.dehradun", "dpo.dehradun", "welfare.state", "sho.salvan", "police.dehradun", "labour.dehradun")
                .forEach(name -> {
                    Api officer = Api.signedInAs(name);
                    String address = name + "-" + key().substring(0, 8) + "@uk.gov.in";
                    String posting = NoticeSettings.firstPosting(officer);
                    NoticeSettings.set(officer, NoticeSettings.mailTo(posting, address));
                    addresses.put(officer, address);
                    postings.put(officer, posting);
                });
    }

    @AfterEach
    void noMore() {
        postings.forEach((officer, posting) -> NoticeSettings.remove(officer, posting, "EMAIL"));
    }

    @Test
    void eachReminderAndEscalationIsToldOnceThoughOneOfTwoNodesIsKilled() throws SQLException {
        try (Node other = Node.start("reminding")) {
            List<String> referrals = referrals();
            List<String> duties = duties();
            List<String> decisions = decisions();
            List<String> refusals = refusals();
            makeLate(referrals, duties, decisions, refusals);
            String late = in(join(referrals, duties, decisions, refusals));
            int expected = 5 * REFERRALS + DUTIES + 2 * DECISIONS + 4 * REFUSALS;
            String told = "SELECT COUNT(*) FROM outbox WHERE to_post IS NOT NULL AND kind IN ('REFERRAL_REMINDED',"
                    + " 'REFERRAL_ESCALATED', 'REFERRAL_FOR_MEETING', 'DUTY_OVERDUE', 'DECISION_OVERDUE', 'GRIEVANCE_REMINDED',"
                    + " 'GRIEVANCE_ESCALATED', 'GRIEVANCE_FOR_MEETING') AND subject IN " + late;
            await().atMost(60, SECONDS)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> Integer.parseInt(TestDatabase.one(told)) > 5);
            other.kill();
            await().atMost(120, SECONDS).until(() -> TestDatabase.one(told).equals(String.valueOf(expected)));
            assertThat(TestDatabase.rows("SELECT kind, subject, to_post, COUNT(*) FROM outbox WHERE subject IN " + late
                            + " AND kind IN ('DUTY_OVERDUE', 'DECISION_OVERDUE') GROUP BY kind, subject, to_post HAVING COUNT(*)"
                            + " > 1"))
                    .isEmpty();
            assertThat(TestDatabase.column("SELECT DISTINCT CONCAT(reminders, ' ', escalations) FROM referral WHERE id IN "
                            + in(referrals)))
                    .containsExactly("2 2");
            assertThat(TestDatabase.column("SELECT DISTINCT CONCAT(reminders, ' ', escalations) FROM grievance WHERE id IN "
                            + in(refusals)))
                    .containsExactly("2 1");
            assertEachIsOneMessage(late);
            assertEachMessageArrives(late);
        }
    }

    /** What the killed node had begun is left until its lease ends; here that is now. */
    private void assertEachMessageArrives(String late) throws SQLException {
        TestDatabase.run("UPDATE notice_message SET next_at = made_at WHERE status = 'WAITING' AND lease IS NOT NULL");
        String messages = "SELECT DISTINCT m.id, m.status FROM notice_message m JOIN notice_item i ON i.message = m.id"
                + " JOIN outbox x ON x.id = i.notice WHERE x.subject IN " + late + " AND m.posting IN "
                + in(List.copyOf(postings.values()));
        await().atMost(60, SECONDS)
                .until(() -> TestDatabase.rows(messages).stream().allMatch(row -> row.get(1).equals("SENT")));
        Map<String, Long> copies = addresses.values().stream()
                .flatMap(address -> MailServer.to(address).stream())
                .collect(Collectors.groupingBy(Mail::id, Collectors.counting()));
        List<String> sent = TestDatabase.rows(messages).stream()
                .map(row -> "<notice." + row.get(0) + "@example.gov.in>")
                .toList();
        assertThat(copies.keySet()).containsAll(sent);
        assertThat(copies.values().stream().filter(count -> count > 1).count())
                .as("twice arrives only what was under way at the kill, or when the leases were ended")
                .isLessThanOrEqualTo(10);
    }

    /**
     * Of each notice one message to each officer of its post who asked for it; as many as there are notices to such posts.
     * Nobody holds the unit to which these duties belong: its notices go to the post above.
     */
    private void assertEachIsOneMessage(String late) {
        String seats = in(List.copyOf(postings.values()));
        String due = TestDatabase.one("SELECT COUNT(*) FROM outbox x JOIN post p ON p.id = x.to_post WHERE x.subject IN " + late
                + " AND (p.code = 'UK-POLICE-DDN-SJPU' OR p.id IN (SELECT g.post FROM posting g WHERE g.id IN " + seats + "))");
        await().atMost(60, SECONDS)
                .until(() -> TestDatabase.one("SELECT COUNT(*) FROM notice_item i JOIN notice_message m ON m.id = i.message"
                                + " JOIN outbox x ON x.id = i.notice WHERE x.subject IN " + late + " AND m.posting IN " + seats)
                        .equals(due));
        assertThat(TestDatabase.rows("SELECT i.notice, m.posting FROM notice_item i JOIN notice_message m ON m.id = i.message"
                        + " GROUP BY i.notice, m.posting, m.channel HAVING COUNT(*) > 1"))
                .isEmpty();
    }

    private List<String> referrals() {
        SampleCase opened = SampleCase.openedBy(station);
        String centre = Samples.firstPostOf(Api.signedInAs("osc.dehradun"));
        List<String> referrals = new ArrayList<>();
        for (int i = 0; i < REFERRALS; i++) {
            referrals.add(Acts.refer(
                    station, opened.id(), Acts.onDuty(opened.person(), centre, "women-child-welfare.shelter")));
        }
        return referrals;
    }

    private List<String> duties() {
        List<String> duties = new ArrayList<>();
        for (int i = 0; i < DUTIES; i++) {
            SampleCase opened = SampleCase.openedBy(station);
            Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(1), "CHILD_SEXUAL_OFFENCE"));
            duties.add(Duties.one(station, opened.id(), "POCSO-19-6-CWC").get("id").asText());
        }
        return duties;
    }

    private List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        for (int i = 0; i < REFUSALS; i++) {
            SampleCase opened = SampleCase.openedBy(station);
            Map<String, Object> record = new LinkedHashMap<>(Duties.information(hoursAgo(1), "RAPE"));
            record.put("decision", "NO_OFFENCE");
            record.put("decisionProvision", "BNSS s.173");
            Acts.submit(station, opened.id(), Duties.INFORMATION, record);
            refusals.add(TestDatabase.one("SELECT id FROM grievance WHERE case_file = '" + opened.id() + "'"));
        }
        return refusals;
    }

    private List<String> decisions() {
        Api chair = Api.signedInAs("dpo.dehradun");
        String meeting = SampleMeeting.heldBy(chair, 49, "UK-LABOUR-DDN-NODAL");
        List<String> decisions = new ArrayList<>();
        for (int i = 0; i < DECISIONS; i++) {
            JsonNode made = chair.run(
                    "mutation($id: ID!, $decision: NewDecisionInput!, $key: String!) { makeDecision(meeting: $id, decision:"
                            + " $decision, idempotencyKey: $key) { id } }",
                    "id", meeting,
                    "decision",
                            Map.of(
                                    "owner", Acts.post("UK-LABOUR-DDN-NODAL"),
                                    "text", "Inspect the units without a committee",
                                    "dueOn", Postings.today().plusDays(7).toString()),
                    "key", key());
            decisions.add(made.at("/makeDecision/id").asText());
        }
        return decisions;
    }

    private static void makeLate(List<String> referrals, List<String> duties, List<String> decisions, List<String> refusals)
            throws SQLException {
        TestDatabase.run("UPDATE grievance SET due_at = '2026-01-08', look_at = '2026-01-01' WHERE id IN " + in(refusals));
        TestDatabase.run("UPDATE duty SET due_at = '2026-01-01', alarm_at = '2026-01-01' WHERE id IN " + in(duties));
        TestDatabase.run("UPDATE decision SET due_on = '2026-01-01' WHERE id IN " + in(decisions));
        TestDatabase.run("UPDATE referral SET sent_at = sent_at - INTERVAL 10 DAY, acknowledge_by = sent_at + INTERVAL 1 HOUR,"
                + " act_by = sent_at + INTERVAL 90 DAY, look_at = sent_at WHERE id IN " + in(referrals));
    }

    @SafeVarargs
    private static List<String> join(List<String>... lists) {
        return List.of(lists).stream().flatMap(List::stream).toList();
    }

    private static String in(List<String> ids) {
        return "('" + String.join("', '", ids) + "')";
    }
}
