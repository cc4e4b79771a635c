package org.samanvay.coordination.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicCodeTest {
    private static final String CODE = PublicCode.random(8);

    @Test
    void isIntactAsItWasMade() {
        assertThat(CODE).matches("[2-9A-HJ-NP-Z]{8}-[0-9A-Z]");
        assertThat(PublicCode.isIntact(CODE)).isTrue();
    }

    @Test
    void showsEverySingleWrongCharacter() {
        for (int i = 0; i < 8; i++) {
            for (char other : "23456789ABCDEFGHJKMNPQRSTUVWXYZ".toCharArray()) {
                String slip = CODE.substring(0, i) + other + CODE.substring(i + 1);
                assertThat(PublicCode.isIntact(slip)).isEqualTo(slip.equals(CODE));
            }
        }
    }

    @Test
    void showsTwoCharactersThatChangedPlaces() {
        for (int i = 0; i < 7; i++) {
            String slip = CODE.substring(0, i) + CODE.charAt(i + 1) + CODE.charAt(i) + CODE.substring(i + 2);
            assertThat(PublicCode.isIntact(slip)).isEqualTo(slip.equals(CODE));
        }
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThat(PublicCode.isIntact("")).isFalse();
        assertThat(PublicCode.isIntact("-A")).isFalse();
        assertThat(PublicCode.isIntact("क-A")).isFalse();
    }
}
