package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.FormReader;

class RandomAnswersTest {
    private static final FormModel MODEL =
            FormReader.read("kit", KitDepartment.EVERYTHING, List.of(KitDepartment.PAINTS)).model();

    @Test
    void givesTheSameAnswersForTheSameSeed() {
        assertThat(RandomAnswers.of(MODEL).answers(3))
                .isEqualTo(RandomAnswers.of(MODEL).answers(3));
        assertThat(RandomAnswers.of(MODEL).answers(3))
                .isNotEqualTo(RandomAnswers.of(MODEL).answers(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(FIR|GD)/[0-9]{1,4}/20\\d{2}", "[A-Z]{2}-?[^a-z,]+", "x*y?z.", "(ab|c[de]){2,3}", "\\w\\s\\."})
    void writesTextThatMatchesAPattern(String pattern) {
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            assertThat(MatchingText.of(pattern, 1, 40, random)).matches(pattern);
        }
    }

    @Test
    void saysWhenAPatternIsBeyondIt() {
        assertThatThrownBy(() -> MatchingText.of("(?=a)b", 1, 9, new Random(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write it more simply");
    }
}
