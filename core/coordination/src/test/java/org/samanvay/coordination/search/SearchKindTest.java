package org.samanvay.coordination.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.coordination.problem.Problem;

class SearchKindTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "5555501234", "55555 01234", "+91 55555-01234", "0 5555501234", "0091 (55555) 01234", "५५५५५ ०१२३४", "५५५५५01234"
    })
    void findsAPhoneHoweverItWasTyped(String typed) {
        assertThat(SearchKind.PHONE.normalized(typed)).isEqualTo("5555501234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", " 1 1 2 ", "११२"})
    void keepsAShortNumber(String typed) {
        assertThat(SearchKind.PHONE.normalized(typed)).isEqualTo("112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIR/12/2026", "fir 12 2026", "FIR-12-2026", "Fir.12.2026", "FIR–12–२०२६", "FIR\u00a012/2026"})
    void findsANumberHoweverItWasTyped(String typed) {
        assertThat(SearchKind.EXTERNAL_NUMBER.normalized(typed)).isEqualTo("FIR122026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK/DDN/2026/7KX3P2-C", " uk/ddn/2026/7kx3p2-c ", "UK/DDN/२०२६/7KX3P2-C"})
    void findsACodeHoweverItWasTyped(String typed) {
        assertThat(SearchKind.CODE.normalized(typed)).isEqualTo("UK/DDN/2026/7KX3P2-C");
    }

    @ParameterizedTest
    @EnumSource
    void refusesMoreThanHundredCharactersWithoutRepeatingThem(SearchKind kind) {
        assertThatThrownBy(() -> kind.normalized("5".repeat(101)))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.text().en()).doesNotContain("5"));
    }

    @Test
    void findsNothingInWhatHasNoDigit() {
        assertThat(SearchKind.PHONE.normalized("घर")).isEmpty();
    }
}
