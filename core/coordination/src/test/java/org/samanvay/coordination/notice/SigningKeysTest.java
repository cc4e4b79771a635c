package org.samanvay.coordination.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SigningKeysTest {
    /** RFC 4231, test case 2. */
    @Test
    void signsAsEverybodyElseDoes() {
        assertThat(SigningKeys.sign("Jefe", "what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
