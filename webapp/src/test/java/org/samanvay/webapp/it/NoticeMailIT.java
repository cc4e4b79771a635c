package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.it.MailServer.Mail;
import org.samanvay.webapp.it.Postings.Seated;

/** What a post is told goes by e-mail to who holds it and asked for it: by code and office, and to nobody else. */
@OnLiberty
class NoticeMailIT {
    private static final String CENTRE = "UK-WOMEN-CHILD-WELFARE-HRD-OSC-ADMIN";
    private static final Api STATION = Api.signedInAs("sho.salvan");

    private static Seated centre;
    private static String address;

    @BeforeAll
    static void anOfficerWhoIsToldByMail() {
        MailServer.start();
        centre = Postings.seated(Acts.post(CENTRE), "ADDITIONAL_CHARGE", LocalDate.of(2026, 1, 5));
        address = freshAddress();
        NoticeSettings.set(centre.session(), NoticeSettings.mailTo(centre.posting(), address));
    }

    @AfterAll
    static void sheLeaves() {
        MailServer.start();
        Postings.relieve(centre);
    }

    private static String freshAddress() {
        return "office-" + key().substring(0, 8) + "@uk.gov.in";
    }

    private static SampleCase opened() {
        return SampleCase.openedBy(STATION, key(), SampleCase.named("Devika Misal"));
    }

    private static String refer(SampleCase opened) {
        return Acts.refer(
                STATION, opened.id(), Acts.onDuty(opened.person(), Acts.post(CENTRE), "women-child-welfare.counselling"));
    }

    private static List<Mail> of(SampleCase opened) {
        return MailServer.to(address).stream().filter(mail -> mail.text().contains(opened.number())).toList();
    }

    private static Mail arrived(SampleCase opened) {
        await().atMost(20, SECONDS).until(() -> !of(opened).isEmpty());
        return of(opened).getFirst();
    }

    private static String messageOf(String referral, String status) {
        return TestDatabase.one("SELECT m.id FROM notice_message m JOIN notice_item i ON i.message = m.id JOIN outbox x ON x.id ="
                + " i.notice WHERE x.subject = '" + referral + "' AND m.status = '" + status + "' AND m.posting = '"
                + centre.posting() + "'");
    }

    @Test
    void whoIsAskedIsToldByCodeAndOfficeInBothLanguagesAndNothingElse() {
        SampleCase opened = opened();
        opened.tell("He beat her at home");
        String referral = refer(opened);
        Mail mail = arrived(opened);
        assertThat(mail.from()).isEqualTo("samanvay@example.gov.in");
        assertThat(mail.id()).isEqualTo("<notice." + messageOf(referral, "SENT") + "@example.gov.in>");
        assertThat(mail.subject()).isEqualTo("समन्वय: एक रेफरल आपकी प्रतीक्षा में है। / A referral waits for you.");
        assertThat(mail.text())
                .contains("प्रकरण " + opened.number() + ": एक रेफरल", "Case " + opened.number() + ": A referral waits for you.")
                .doesNotContain("Devika", "beat", "ounselling", "Salvan", "sho.salvan");
        assertThat(of(opened)).hasSize(1);
    }

    /** Its own post's office is shut out, or it was relieved, or it never asked: nothing goes out. */
    @Test
    void whoMayNotKnowIsNotTold() {
        Seated silent = Postings.seated(Acts.post(CENTRE), "ADDITIONAL_CHARGE", LocalDate.of(2026, 1, 5));
        Seated leaving = Postings.seated(Acts.post(CENTRE), "ADDITIONAL_CHARGE", LocalDate.of(2026, 1, 5));
        String former = freshAddress();
        NoticeSettings.set(leaving.session(), NoticeSettings.mailTo(leaving.posting(), former));
        Postings.relieve(leaving);
        assertThat(leaving.session()
                        .refusal(NoticeSettings.SET, "setting", NoticeSettings.mailTo(leaving.posting(), former), "key", key()))
                .isEqualTo("NOT_FOUND");
        SampleCase opened = opened();
        refer(opened);
        arrived(opened);
        assertThat(MailServer.to(former)).isEmpty();
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM notice_message WHERE posting IN ('" + silent.posting() + "', '"
                        + leaving.posting() + "')"))
                .isEqualTo("0");
        Postings.relieve(silent);
    }

    @Test
    void aRelievedOfficerIsNotSentWhatWasHeldBack() throws SQLException {
        Seated leaving = Postings.seated(Acts.post(CENTRE), "ADDITIONAL_CHARGE", LocalDate.of(2026, 1, 5));
        String former = freshAddress();
        Map<String, Object> daily = NoticeSettings.mailTo(leaving.posting(), former);
        daily.put("pace", "DAILY");
        NoticeSettings.set(leaving.session(), daily);
        SampleCase first = opened();
        refer(first);
        SampleCase second = opened();
        refer(second);
        arrived(second);
        String held = TestDatabase.one("SELECT id FROM notice_message WHERE posting = '" + leaving.posting() + "'");
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM notice_item WHERE message = '" + held + "'"))
                .as("a day in one message")
                .isEqualTo("2");
        Postings.relieve(leaving);
        TestDatabase.run("UPDATE notice_message SET next_at = '2026-01-01' WHERE id = '" + held + "'");
        await().atMost(20, SECONDS)
                .until(() -> TestDatabase.one("SELECT status FROM notice_message WHERE id = '" + held + "'").equals("DROPPED"));
        assertThat(MailServer.to(former)).isEmpty();
    }

    @Test
    void whatTheMailServerDidNotTakeIsSentAgainAsTheSameMessage() throws SQLException {
        MailServer.stop();
        SampleCase opened = opened();
        String referral = refer(opened);
        await().atMost(20, SECONDS).until(() -> TestDatabase.one("SELECT COUNT(*) FROM notice_message m JOIN notice_item i ON"
                        + " i.message = m.id JOIN outbox x ON x.id = i.notice WHERE x.subject = '" + referral
                        + "' AND m.fault = 'UNREACHABLE' AND m.tries = 1 AND m.lease IS NULL")
                .equals("1"));
        String message = messageOf(referral, "WAITING");
        MailServer.start();
        TestDatabase.run("UPDATE notice_message SET next_at = '2026-01-01' WHERE id = '" + message + "'");
        assertThat(arrived(opened).id()).isEqualTo("<notice." + message + "@example.gov.in>");
        assertThat(of(opened)).hasSize(1);
    }

    @Test
    void anAddressIsOneOfTheOfficeAndThePostingOnesOwn() {
        Api officer = centre.session();
        List.of("nobody", "two@uk.gov.in, three@uk.gov.in", "Devika <her@uk.gov.in>", "her@example.com")
                .forEach(wrong -> assertThat(officer.refusal(
                                NoticeSettings.SET, "setting", NoticeSettings.mailTo(centre.posting(), wrong), "key", key()))
                        .as(wrong)
                        .isEqualTo("INVALID_ARGUMENT"));
        Map<String, Object> noHour = NoticeSettings.mailTo(centre.posting(), address);
        noHour.put("quietUntil", 24);
        assertThat(officer.refusal(NoticeSettings.SET, "setting", noHour, "key", key())).isEqualTo("INVALID_ARGUMENT");
        Map<String, Object> others = NoticeSettings.mailTo(centre.posting(), freshAddress());
        assertThat(STATION.refusal(NoticeSettings.SET, "setting", others, "key", key())).isEqualTo("NOT_FOUND");
        assertThat(STATION.refusal(
                        NoticeSettings.REMOVE, "posting", centre.posting(), "channel", "EMAIL", "key", key()))
                .isEqualTo("NOT_FOUND");
        assertThat(Api.notSignedIn().refusal(NoticeSettings.SETTINGS)).isEqualTo("NOT_SIGNED_IN");
        JsonNode seat = officer.run(NoticeSettings.SETTINGS).at("/noticeSettings/seats/0");
        assertThat(seat.at("/settings/0/address").asText()).isEqualTo(address);
        assertThat(STATION.text(NoticeSettings.SETTINGS)).doesNotContain(address);
    }
}
