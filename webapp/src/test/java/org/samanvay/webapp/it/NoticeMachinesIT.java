package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.it.Machine.Received;
import org.samanvay.webapp.it.Postings.Seated;

/** Notices to machines: signed webhooks, SMS of one fixed text, and what is given up lies before the administrator. */
@OnLiberty
class NoticeMachinesIT {
    private static final String CENTRE = "UK-WOMEN-CHILD-WELFARE-HRD-OSC-ADMIN";
    private static final String UNDELIVERED = "query($state: Int!) { undeliveredNotices(state: $state, first: 100) { nodes { id"
            + " channel fault postCode office { en } notices since } } }";
    private static final String RETRY =
            "mutation($message: ID!, $key: String!) { retryNotice(message: $message, idempotencyKey: $key) }";
    private static final Api STATION = Api.signedInAs("sho.salvan");
    private static final Api ADMINISTRATOR = Api.signedInAs("state.admin");

    private static Machine machine;
    private static Seated centre;

    @BeforeAll
    static void aMachine() {
        machine = new Machine();
        centre = Postings.seated(Acts.post(CENTRE), "ADDITIONAL_CHARGE", LocalDate.of(2026, 1, 5));
    }

    @AfterAll
    static void end() {
        Postings.relieve(centre);
        machine.close();
    }

    private static Map<String, Object> setting(String channel, String address) {
        Map<String, Object> setting = new LinkedHashMap<>(NoticeSettings.mailTo(centre.posting(), address));
        setting.put("channel", channel);
        return setting;
    }

    private static String refer(SampleCase opened) {
        return Acts.refer(
                STATION, opened.id(), Acts.onDuty(opened.person(), Acts.post(CENTRE), "women-child-welfare.counselling"));
    }

    private static String messageOf(String referral, String channel) {
        return TestDatabase.one("SELECT m.id FROM notice_message m JOIN notice_item i ON i.message = m.id JOIN outbox x ON x.id ="
                + " i.notice WHERE x.subject = '" + referral + "' AND m.channel = '" + channel + "'");
    }

    private static boolean stands(String referral, String channel, String condition) {
        return TestDatabase.one("SELECT COUNT(*) FROM notice_message m JOIN notice_item i ON i.message = m.id JOIN outbox x ON"
                        + " x.id = i.notice WHERE x.subject = '" + referral + "' AND m.channel = '" + channel + "' AND "
                        + condition)
                .equals("1");
    }

    private static String signed(String key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aMachineIsToldByCodesAndKnowsByTheSignatureThatItIsUs() throws Exception {
        NoticeSettings.set(centre.session(), setting("WEBHOOK", Machine.address("/signed")));
        String settings = "{ noticeSettings { seats { settings { channel signingKey } } } }";
        String signingKey =
                centre.session().run(settings).at("/noticeSettings/seats/0/settings/0/signingKey").asText();
        assertThat(signingKey).matches("[0-9a-f]{64}");
        SampleCase opened = SampleCase.openedBy(STATION, key(), SampleCase.named("Devika Misal"));
        String referral = refer(opened);
        await().atMost(20, SECONDS).until(() -> !machine.at("/signed").isEmpty());
        Received told = machine.at("/signed").getFirst();
        assertThat(told.signature()).isEqualTo(signed(signingKey, told.timestamp() + "." + told.body()));
        assertThat(told.json().get("id").asText()).isEqualTo(messageOf(referral, "WEBHOOK"));
        JsonNode notice = told.json().at("/notices/0");
        assertThat(notice.fieldNames()).toIterable().containsExactly("id", "at", "kind", "post", "case");
        assertThat(notice.get("kind").asText()).isEqualTo("REFERRAL_SENT");
        assertThat(notice.get("post").asText()).isEqualTo(CENTRE);
        assertThat(notice.get("case").asText()).isEqualTo(opened.number());
        assertThat(told.body()).doesNotContain("Devika", "counselling");

        NoticeSettings.set(centre.session(), setting("WEBHOOK", Machine.address("/signed")));
        assertThat(centre.session().run(settings).at("/noticeSettings/seats/0/settings/0/signingKey").asText())
                .as("saved again, another key")
                .isNotEqualTo(signingKey);
        NoticeSettings.remove(centre.session(), centre.posting(), "WEBHOOK");
        assertThat(centre.session()
                        .refusal(
                                NoticeSettings.SET, "setting", setting("WEBHOOK", "http://169.254.169.254/latest"), "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void anSmsSaysHowManyNoticesWaitAndNothingElse() {
        NoticeSettings.set(centre.session(), setting("SMS", "+91 98765 43210"));
        SampleCase opened = SampleCase.openedBy(STATION);
        String referral = refer(opened);
        await().atMost(20, SECONDS).until(() -> stands(referral, "SMS", "m.status = 'SENT'"));
        String message = messageOf(referral, "SMS");
        List<Received> sent = machine.at("/sms").stream()
                .filter(each -> each.json().get("id").asText().equals(message))
                .toList();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().authorization()).isEqualTo("Bearer token-of-the-tests");
        assertThat(sent.getFirst().json().toString())
                .isEqualTo("{\"id\":\"" + message + "\",\"to\":\"+919876543210\",\"sender\":\"SMNVAY\",\"template\":"
                        + "\"1007000000000000001\",\"count\":1,\"text\":\"समन्वय: 1 नई सूचना। साइन इन करें। Samanvay: 1 new"
                        + " notice(s). Sign in.\"}");
        NoticeSettings.remove(centre.session(), centre.posting(), "SMS");
        assertThat(centre.session().refusal(NoticeSettings.SET, "setting", setting("SMS", "100"), "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void whatIsGivenUpAfterEightTriesLiesBeforeTheAdministratorWhoHasItTriedAnew() throws SQLException {
        NoticeSettings.set(centre.session(), setting("WEBHOOK", Machine.address("/refusing")));
        machine.answer(500);
        String referral;
        try {
            referral = refer(SampleCase.openedBy(STATION));
            await().atMost(20, SECONDS)
                    .until(() -> stands(referral, "WEBHOOK", "m.fault = 'REFUSED' AND m.tries = 1 AND m.lease IS NULL"));
            String message = messageOf(referral, "WEBHOOK");
            assertThat(Integer.parseInt(TestDatabase.one("SELECT TIMESTAMPDIFF(SECOND, made_at, next_at) FROM notice_message"
                            + " WHERE id = '" + message + "'")))
                    .as("a minute later")
                    .isBetween(55, 90);
            TestDatabase.run("UPDATE notice_message SET tries = 7, next_at = '2026-01-01' WHERE id = '" + message + "'");
            await().atMost(20, SECONDS).until(() -> stands(referral, "WEBHOOK", "m.status = 'DEAD'"));
            assertListed(message);
        } finally {
            machine.answer(204);
        }
        String message = messageOf(referral, "WEBHOOK");
        int before = machine.at("/refusing").size();
        ADMINISTRATOR.run(RETRY, "message", message, "key", key());
        await().atMost(20, SECONDS).until(() -> stands(referral, "WEBHOOK", "m.status = 'SENT'"));
        assertThat(machine.at("/refusing")).hasSize(before + 1);
        assertThat(ADMINISTRATOR.run(UNDELIVERED, "state", 5).toString()).doesNotContain(message);
        ADMINISTRATOR.run(RETRY, "message", message, "key", key());
        assertThat(stands(referral, "WEBHOOK", "m.status = 'SENT'")).as("what was sent is not sent again").isTrue();
        NoticeSettings.remove(centre.session(), centre.posting(), "WEBHOOK");
    }

    private static void assertListed(String message) {
        JsonNode rows = ADMINISTRATOR.run(UNDELIVERED, "state", 5).at("/undeliveredNotices/nodes");
        JsonNode row = rows.findParents("id").stream()
                .filter(each -> each.get("id").asText().equals(message))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("postCode").asText()).isEqualTo(CENTRE);
        assertThat(row.get("fault").asText()).isEqualTo("REFUSED");
        assertThat(row.get("notices").asInt()).isEqualTo(1);
        assertThat(Api.signedInAs("platform.admin").run(UNDELIVERED, "state", 5).toString()).contains(message);
        assertThat(ADMINISTRATOR.refusal(UNDELIVERED, "state", 9)).isEqualTo("NOT_ALLOWED");
        assertThat(centre.session().refusal(UNDELIVERED, "state", 5)).isEqualTo("NOT_ALLOWED");
        assertThat(centre.session().refusal(RETRY, "message", message, "key", key())).isEqualTo("NOT_FOUND");
    }
}
