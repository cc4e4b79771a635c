package org.samanvay.coordination.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.coordination.problem.Problem;

class WebhookAddressTest {
    private static final List<String> HOSTS = List.of("office.uk.gov.in", "127.0.0.1");

    @ParameterizedTest
    @ValueSource(strings = {"https://office.uk.gov.in/notices", "https://OFFICE.uk.gov.in:8443/n?unit=1"})
    void leadsToAHostThatTheOperatorAllows(String address) {
        assertThat(WebhookAddress.checked(" " + address + " ", HOSTS, false)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://office.uk.gov.in/",
                "https://office.uk.gov.in.example.com/",
                "https://other.uk.gov.in/",
                "https://user:word@office.uk.gov.in/",
                "https://office.uk.gov.in/#part",
                "ftp://office.uk.gov.in/",
                "file:///etc/passwd",
                "office.uk.gov.in",
                "https:/office.uk.gov.in",
                "https://169.254.169.254/",
                "https://office uk.gov.in/",
                ""
            })
    void leadsNowhereElse(String address) {
        assertThatThrownBy(() -> WebhookAddress.checked(address, HOSTS, false)).isInstanceOf(Problem.class);
    }

    @Test
    void isInClearInADemonstrationOnly() {
        assertThat(WebhookAddress.checked("http://127.0.0.1:8080/n", HOSTS, true)).isEqualTo("http://127.0.0.1:8080/n");
        assertThatThrownBy(() -> WebhookAddress.checked("http://127.0.0.1:8080/n", HOSTS, false))
                .isInstanceOf(Problem.class);
    }
}
