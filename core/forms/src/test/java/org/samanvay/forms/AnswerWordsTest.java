package org.samanvay.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.forms.AnswerWords.Line;
import org.samanvay.spi.Text;

class AnswerWordsTest {
    private static final AnswerWords.Names CODES = new AnswerWords.Names() {
        @Override
        public Text person(String id) {
            return Text.of("Person " + id, "व्यक्ति " + id);
        }

        @Override
        public Text place(String code) {
            return Text.of("Place " + code, "स्थान " + code);
        }

        @Override
        public Text post(String id) {
            return Text.of("Post " + id, "पद " + id);
        }

        @Override
        public Text establishment(String id) {
            return Text.of("Establishment " + id, "स्थापना " + id);
        }
    };

    private static List<Line> lines(Map<String, Object> raw) {
        return AnswerWords.of(ShelterFixture.MODEL, ShelterFixture.check(raw).answers(), CODES);
    }

    private static String value(Map<String, Object> raw, String field) {
        return lines(raw).stream()
                .filter(line -> line.field().name().equals(field))
                .flatMap(line -> line.value().stream())
                .map(text -> text.en() + " | " + text.hi())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "number = 12/2026 | 12/2026",
                "age = 31 | 31",
                "temperature = 37.5 | 37.5",
                "money = ₹ 250 | ₹ 250",
                "bornOn = 28-02-1995 | 28-02-1995",
                "cameAt = 22-11-2026, 22:15 hrs | 22-11-2026, 22:15 बजे",
                "injured = Yes | हाँ",
                "way = On foot | पैदल",
                "given = Food; Clothes | भोजन; वस्त्र",
                "phone = +911352712345 | +911352712345",
                "woman = Person person-1 | व्यक्ति person-1",
                "district = Place 45 | स्थान 45",
                "broughtBy = Post post-9 | पद post-9",
                "slip = Kotwali: GD, 7 | Kotwali: GD, 7"
            })
    void tellsEachKindOfAnswerInBothLanguages(String field, String words) {
        assertThat(value(ShelterFixture.everything(), field)).isEqualTo(words);
    }

    @Test
    void keepsTheOrderOfTheFormAndNumbersRows() {
        assertThat(lines(ShelterFixture.everything()))
                .extracting(line -> line.depth() + " " + line.label().en())
                .containsSubsequence(
                        "0 Register number", "0 Stay", "1 Room", "1 Nights", "1 Why so long", "0 Children 1", "1 Child",
                        "0 Children 2", "1 School", "0 Milk needed");
    }

    @Test
    void hasNoLineForWhatWasNotAskedOrNotAnswered() {
        assertThat(lines(ShelterFixture.least()))
                .extracting(line -> line.field().name())
                .doesNotContain("injury", "children", "child", "reason", "money");
    }

    @ParameterizedTest
    @CsvSource({"999, '₹ 999'", "1000, '₹ 1,000'", "75000.5, '₹ 75,000.50'", "100000, '₹ 1,00,000'"})
    void groupsRupeesAsIndiaDoes(BigDecimal amount, String words) {
        Map<String, Object> raw = ShelterFixture.with(ShelterFixture.least(), "money", amount);
        assertThat(value(raw, "money")).startsWith(words + " |");
    }

    @Test
    void aLineDoesNotTellItsValueByAccident() {
        assertThat(lines(ShelterFixture.everything()).toString()).doesNotContain("Bruise", "Kotwali");
    }
}
