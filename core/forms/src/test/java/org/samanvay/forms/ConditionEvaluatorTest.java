package org.samanvay.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.anyRow;
import static org.samanvay.spi.Condition.atLeast;
import static org.samanvay.spi.Condition.atMost;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.fixture.Shelter.Thing;
import org.samanvay.spi.Condition;
import org.samanvay.spi.YesNo;

class ConditionEvaluatorTest {
    private static final Map<String, Object> ANSWERS = Map.of(
            "injured",
            "YES",
            "room",
            "4",
            "age",
            31,
            "money",
            new BigDecimal("250.5"),
            "given",
            List.of("FOOD"),
            "stay",
            Map.of("nights", 6),
            "children",
            List.of(Map.of("age", 4), Map.of()));

    @Test
    void comparesWhatIsAnswered() {
        assertThat(evaluate(is("injured", YesNo.YES))).isEqualTo(Truth.TRUE);
        assertThat(evaluate(is("injured", YesNo.NO))).isEqualTo(Truth.FALSE);
        assertThat(evaluate(is("room", "4"))).isEqualTo(Truth.TRUE);
        assertThat(evaluate(is("age", 31))).isEqualTo(Truth.TRUE);
        assertThat(evaluate(includes("given", Thing.FOOD))).isEqualTo(Truth.TRUE);
        assertThat(evaluate(includes("given", Thing.CLOTHES))).isEqualTo(Truth.FALSE);
        assertThat(evaluate(atLeast("stay.nights", 6))).isEqualTo(Truth.TRUE);
        assertThat(evaluate(atMost("stay.nights", 5))).isEqualTo(Truth.FALSE);
        assertThat(evaluate(atLeast("money", 251))).isEqualTo(Truth.FALSE);
    }

    @Test
    void knowsNothingOfWhatIsNotAnswered() {
        Condition unknown = is("gone", YesNo.YES);

        assertThat(evaluate(unknown)).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluate(not(unknown))).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluate(answered("gone"))).isEqualTo(Truth.FALSE);
        assertThat(evaluate(not(answered("gone")))).isEqualTo(Truth.TRUE);
        assertThat(evaluate(all(unknown, is("room", "5")))).isEqualTo(Truth.FALSE);
        assertThat(evaluate(all(unknown, is("room", "4")))).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluate(any(unknown, is("room", "4")))).isEqualTo(Truth.TRUE);
        assertThat(evaluate(any(unknown, is("room", "5")))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void readsTheRowsOfAList() {
        assertThat(evaluate(anyRow("children", atMost("age", 5)))).isEqualTo(Truth.TRUE);
        assertThat(evaluate(anyRow("children", atLeast("age", 5)))).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluate(anyRow("sisters", atLeast("age", 5)))).isEqualTo(Truth.FALSE);
    }

    @Test
    void endsWhereAPathLeadsNowhere() {
        assertThat(evaluate(is("room.number.deep", "4"))).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluate(anyRow("room", is("x", "y")))).isEqualTo(Truth.FALSE);
        assertThat(evaluate(is("", "4"))).isEqualTo(Truth.UNKNOWN);
    }

    private static Truth evaluate(Condition condition) {
        return ConditionEvaluator.evaluate(condition, ANSWERS);
    }
}
