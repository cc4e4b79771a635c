package org.samanvay.coordination.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicCodeTest {
    private static final String SPOKEN = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /** Of every length in use; fixed ones, because a random sample would fail on some days only. */
    static Stream<String> codes() {
        return Stream.of("222222", "7KX3P2", "ZZZZZZ", "2Z2Z2Z", "ABCDEFG", "9999999", "WXYZ234", "23456789")
                .map(PublicCode::withCheck);
    }

    @Test
    void isIntactAsItWasMade() {
        String code = PublicCode.random(8);
        assertThat(code).matches("[2-9A-HJ-NP-Z]{8}-[2-9A-HJ-NP-Z]");
        assertThat(PublicCode.isIntact(code)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void showsEverySingleWrongCharacter(String code) {
        for (int i = 0; i < code.length() - 2; i++) {
            for (char other : SPOKEN.toCharArray()) {
                String slip = code.substring(0, i) + other + code.substring(i + 1);
                assertThat(PublicCode.isIntact(slip)).as(slip).isEqualTo(slip.equals(code));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void showsAWrongCheckCharacter(String code) {
        for (char other : (SPOKEN + "01ILO").toCharArray()) {
            String slip = code.substring(0, code.length() - 1) + other;
            assertThat(PublicCode.isIntact(slip)).as(slip).isEqualTo(slip.equals(code));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void showsTwoCharactersThatChangedPlaces(String code) {
        String plain = code.replace("-", "");
        for (int i = 0; i < plain.length() - 1; i++) {
            for (int j = i + 1; j < plain.length(); j++) {
                StringBuilder slip = new StringBuilder(plain);
                slip.setCharAt(i, plain.charAt(j));
                slip.setCharAt(j, plain.charAt(i));
                slip.insert(plain.length() - 1, '-');
                assertThat(PublicCode.isIntact(slip.toString())).as("%s", slip).isEqualTo(slip.toString().equals(code));
            }
        }
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThat(PublicCode.isIntact("")).isFalse();
        assertThat(PublicCode.isIntact("-A")).isFalse();
        assertThat(PublicCode.isIntact("क-A")).isFalse();
        assertThat(PublicCode.isIntact("7KX3P2")).isFalse();
    }
}
