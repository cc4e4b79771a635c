package org.samanvay.coordination.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.notice.MailSettings.Encryption;

class MailSettingsTest {
    private static final Map<String, String> ELSEWHERE =
            Map.of("SAMANVAY_SMTP_HOST", "relay.example.gov.in", "SAMANVAY_SMTP_FROM", "samanvay@example.gov.in");

    @Test
    void withoutAServerThereIsNoMail() {
        assertThat(MailSettings.of(new Settings(Map.of("SAMANVAY_SMTP_FROM", "samanvay@example.gov.in")))).isEmpty();
    }

    @Test
    void theWayToAServerElsewhereIsEncrypted() {
        assertThat(read(ELSEWHERE).encryption()).isEqualTo(Encryption.STARTTLS);
        assertThatThrownBy(() -> read(with("SAMANVAY_SMTP_ENCRYPTION", "none"))).hasMessageContaining("another machine");
    }

    @Test
    void aSenderIsNeeded() {
        assertThatThrownBy(() -> read(with("SAMANVAY_SMTP_FROM", "samanvay"))).hasMessageContaining("SAMANVAY_SMTP_FROM");
    }

    @Test
    void mailGoesToTheNamedDomainsAndThoseBelowThem() {
        MailSettings settings = read(with("SAMANVAY_SMTP_DOMAINS", "gov.in, NIC.in"));
        assertThat(settings.mayGoTo("uk.gov.in")).isTrue();
        assertThat(settings.mayGoTo("nic.in")).isTrue();
        assertThat(settings.mayGoTo("example.com")).isFalse();
        assertThat(settings.mayGoTo("notgov.in")).isFalse();
    }

    @Test
    void thePasswordIsInNoText() {
        assertThat(read(with("SAMANVAY_SMTP_PASSWORD", "secret")).toString()).doesNotContain("secret");
    }

    private static MailSettings read(Map<String, String> environment) {
        return MailSettings.of(new Settings(environment)).orElseThrow();
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> environment = new HashMap<>(ELSEWHERE);
        environment.put(name, value);
        return environment;
    }
}
