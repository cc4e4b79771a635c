package org.samanvay.coordination.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataKeyTest {
    private static final Place HERE = new Place("form_entry_version", "sealed_answers", new UUID(0, 1), 2);
    private static final DataKey KEY = key(1);

    static Stream<Place> elsewhere() {
        return Stream.of(
                new Place("incident", "sealed_answers", new UUID(0, 1), 2),
                new Place("form_entry_version", "sealed_note", new UUID(0, 1), 2),
                new Place("form_entry_version", "sealed_answers", new UUID(0, 2), 2),
                new Place("form_entry_version", "sealed_answers", new UUID(0, 1), 1));
    }

    @Test
    void opensWhereItWasSealed() {
        assertThat(KEY.openText(HERE, KEY.seal(HERE, "उत्तर"))).isEqualTo("उत्तर");
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void opensNowhereElse(Place other) {
        byte[] sealed = KEY.seal(HERE, "answer");
        assertThatThrownBy(() -> KEY.open(other, sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("answer ");
    }

    @Test
    void opensWithThePersonsOwnKeyOnly() {
        byte[] sealed = KEY.seal(HERE, "answer");
        assertThatThrownBy(() -> key(2).open(HERE, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensNothingThatWasTamperedWith() {
        byte[] sealed = KEY.seal(HERE, "answer");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> KEY.open(HERE, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sealsTheSameEachTimeAnew() {
        assertThat(KEY.seal(HERE, "answer")).isNotEqualTo(KEY.seal(HERE, "answer"));
    }

    private static DataKey key(int content) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) content);
        try {
            return new DataKey(bytes);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
