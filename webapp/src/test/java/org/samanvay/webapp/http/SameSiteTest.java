package org.samanvay.webapp.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSiteTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            POST | same-origin | https://samanvay.example | samanvay.example      | true
            POST | none        | -                        | samanvay.example      | true
            POST | -           | -                        | samanvay.example      | true
            POST | -           | http://localhost:9080    | localhost:9080        | true
            POST | same-origin | https://public.example   | inner:9080            | true
            POST | same-site   | https://other.example    | samanvay.example      | false
            POST | cross-site  | -                        | samanvay.example      | false
            POST | -           | https://other.example    | samanvay.example      | false
            POST | -           | http://localhost:9999    | localhost:9080        | false
            POST | -           | null                     | samanvay.example      | false
            POST | same-origin | https://other.example    | samanvay.example      | false
            PUT  | cross-site  | https://other.example    | samanvay.example      | false
            GET  | cross-site  | https://other.example    | samanvay.example      | true
            """)
    void judgesByWhatTheBrowserSays(String method, String site, String origin, String host, boolean permitted) {
        Optional<String> outer = Optional.of("https://public.example");
        assertThat(SameSite.permits(method, site, origin, host, outer)).isEqualTo(permitted);
    }
}
