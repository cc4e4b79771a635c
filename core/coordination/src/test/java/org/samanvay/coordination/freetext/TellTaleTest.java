package org.samanvay.coordination.freetext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellTaleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "call 9812345670 tomorrow",
                "+91 98123 45670",
                "098123-45670",
                "उसका फ़ोन ९८१२३४५६७० है",
                "98 12 34 56 70",
                "card 2345 6789 0123"
            })
    void aPersonsPhoneOrIdentityNumberIsSeenHoweverItIsWritten(String text) {
        assertThat(TellTale.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finish by 15-12-2026",
                "office 0135-2712345",
                "order 142/2026 of 20.11.2026",
                "7 decisions, 14 districts, 140 seats",
                "UK/DDN/2026/000123",
                "दिनांक १५.१२.२०२६ तक"
            })
    void datesOrdersAndOfficePhonesMayStand(String text) {
        assertThat(TellTale.isIn(text)).isFalse();
    }

    @Test
    void whatHasThreeDigitsMayBeTheNumberOfACase() {
        assertThat(TellTale.numbers("See FIR 0012/2026 at Salvan, in 14 days.")).containsExactly("0012/2026");
        assertThat(TellTale.numbers("Nothing here")).isEmpty();
    }
}
