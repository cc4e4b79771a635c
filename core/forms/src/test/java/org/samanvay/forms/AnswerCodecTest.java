package org.samanvay.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samanvay.forms.ShelterFixture.MODEL;
import static org.samanvay.forms.ShelterFixture.check;
import static org.samanvay.forms.ShelterFixture.everything;
import static org.samanvay.forms.ShelterFixture.least;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.forms.fixture.Shelter;

class AnswerCodecTest {
    private static final AnswerCodec CODEC = AnswerCodec.of(MODEL);

    @Test
    void storesWithoutLoss() {
        for (Answers answers :
                new Answers[] {check(least()).answers(), check(everything()).answers()}) {
            assertThat(CODEC.fromJson(CODEC.toJson(answers))).isEqualTo(answers);
        }
    }

    @Test
    void storesInTheFormsOrderAndExactly() {
        assertThat(new String(CODEC.toJson(check(everything()).answers()), StandardCharsets.UTF_8))
                .startsWith("{\"number\":\"12/2026\",\"needs\":\"दवा\\n"
                        + "और कपड़े\",\"age\":31,\"temperature\":37.5,\"money\":250,");
    }

    @Test
    void becomesARecordAndComesBack() {
        for (Answers answers :
                new Answers[] {check(least()).answers(), check(everything()).answers()}) {
            Shelter shelter = CODEC.toRecord(answers, Shelter.class);

            assertThat(CODEC.fromRecord(shelter)).isEqualTo(answers);
        }
    }

    @Test
    void refusesBytesOfAnotherFormWithoutQuotingThem() {
        for (String stored :
                new String[] {"{\"secret\":1}", "{\"age\":\"secret\"}", "{\"bornOn\":\"secret\"}", "secret", "[]"}) {
            assertThatThrownBy(() -> CODEC.fromJson(stored.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("these are no answers of refuge.shelter-stay version 2")
                    .hasNoCause();
        }
    }

    @Test
    void findsPersonsPlacesAndPostsWithTheirPaths() {
        Answers answers = check(everything()).answers();

        assertThat(CODEC.personIds(answers)).containsExactly("person-1", "person-2", "person-3");
        assertThat(CODEC.references(answers))
                .contains(
                        new AnswerCodec.Found("district", Target.PLACE, "45"),
                        new AnswerCodec.Found("broughtBy", Target.POST, "post-9"),
                        new AnswerCodec.Found("children[1].child", Target.PERSON, "person-3"));
    }

    @Test
    void doesNotPrintAnswers() {
        assertThat(check(everything()).answers()).hasToString("Answers[19 fields]");
    }
}
