package org.samanvay.coordination.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.problem.Problem;

class IdsTest {
    @Test
    void growInTheOrderInWhichTheyAreMade() {
        UUID earlier = Ids.next();
        UUID later = Ids.next();
        assertThat(later.toString()).isGreaterThan(earlier.toString());
        assertThat(later.version()).isEqualTo(7);
    }

    @Test
    void readWhatTheyWrote() {
        UUID id = Ids.next();
        assertThat(Ids.parse("post", id.toString())).isEqualTo(id);
    }

    @Test
    void refuseOtherTextsAndNameTheField() {
        for (String text : new String[] {"", "1-1-1-1-1", "not-an-identifier-of-any-known-kind"}) {
            assertThatThrownBy(() -> Ids.parse("post", text))
                    .isInstanceOfSatisfying(Problem.class, refusal -> assertThat(refusal.arguments())
                            .containsEntry("field", "post"));
        }
    }
}
