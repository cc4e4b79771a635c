package org.samanvay.coordination.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void cutsWhereNoLetterVowelSignOrDigitStands() {
        assertThat(Words.of("Widow's pension: ₹1,500/- (विधवा पेंशन)।"))
                .containsExactly("widow", "s", "pension", "1", "500", "विधवा", "पेंशन");
        assertThat(Words.of(" -- ")).isEmpty();
        assertThat(Words.of("")).isEmpty();
    }

    @Test
    void oneWordHasOneSpelling() {
        assertThat(Words.of("हिन्दी पेन्शन सम्पर्क पाँच")).isEqualTo(Words.of("हिंदी पेंशन संपर्क पांच"));
        assertThat(Words.of("क़ानून")).isEqualTo(Words.of("क\u093Cानून")).isEqualTo(Words.of("कानून"));
        assertThat(Words.of("क्\u200Dष ONE १०")).isEqualTo(Words.of("क्ष one 10"));
    }
}
