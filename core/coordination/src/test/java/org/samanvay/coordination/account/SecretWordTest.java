package org.samanvay.coordination.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretWordTest {
    @Test
    void hashesWithPlainSha256() {
        assertThat(HexFormat.of().formatHex(SecretWord.hash("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void carries256BitsInCharactersThatNeedNoQuoting() {
        assertThat(SecretWord.forSession()).matches("[A-Za-z0-9_-]{43}");
        assertThat(SecretWord.forToken()).matches("samanvay_[A-Za-z0-9_-]{43}");
    }

    @Test
    void givesFirstPasswordsThatTheRulesAccept() {
        String password = SecretWord.firstPassword();
        assertThat(password).matches("[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}");
        PasswordRules.require("officer.dehradun", password);
    }

    @Test
    void neverRepeats() {
        assertThat(Stream.generate(SecretWord::forSession).limit(1000).collect(Collectors.toSet())).hasSize(1000);
    }

    @Test
    void doesNotLookUpWhatCannotBeOurs() {
        assertThat(SecretWord.isPlausible("")).isFalse();
        assertThat(SecretWord.isPlausible("with space")).isFalse();
        assertThat(SecretWord.isPlausible("x".repeat(101))).isFalse();
        assertThat(SecretWord.isPlausible(SecretWord.forToken())).isTrue();
    }
}
