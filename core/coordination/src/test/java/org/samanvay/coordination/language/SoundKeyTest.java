package org.samanvay.coordination.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "pension, पेंशन, penshan, पेन्शन, PENSION",
        "police, पुलिस, pulis",
        "helpline, हेल्पलाइन",
        "hospital, हॉस्पिटल",
        "loan, लोन",
        "scheme, स्कीम",
        "yojana, योजना, yojna",
        "vidhwa, विधवा, vidhva",
        "mahila, महिला, mahilaa",
        "shiksha, शिक्षा, siksha",
        "bachcha, बच्चा, baccha, बच्चों, bacha",
        "kanya, कन्या",
        "sahayata, सहायता, sahayta",
        "chhatravritti, छात्रवृत्ति, chatravritti",
        "kanoon, क़ानून, कानून, kanun",
        "sampark, संपर्क, सम्पर्क",
        "gyan, ज्ञान",
        "vidyalaya, विद्यालय, vidyalay",
        "awas, आवास, avas",
        "garbhvati, गर्भवती",
        "anganwadi, आँगनवाड़ी, आंगनवाड़ी"
    })
    void oneWordHasOneKeyInEitherScript(String words) {
        assertThat(Stream.of(words.split(", ")).collect(Collectors.groupingBy(SoundKey::of)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"police, place", "पेंशन, पोषण", "widow, window", "नारी, नर्स", "birth, death"})
    void otherWordsHaveOthers(String one, String other) {
        assertThat(SoundKey.of(one)).isNotEqualTo(SoundKey.of(other));
    }

    @Test
    void whatHasNoSoundHasNoKey() {
        assertThat(SoundKey.of("")).isEmpty();
        assertThat(SoundKey.of("-")).isEmpty();
        assertThat(SoundKey.of("१०९८")).isEqualTo(SoundKey.of("1098")).isEqualTo("1098");
    }
}
