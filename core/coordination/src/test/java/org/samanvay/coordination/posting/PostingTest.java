package org.samanvay.coordination.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.post.Charge;
import org.samanvay.coordination.problem.Problem;

class PostingTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private final Posting posting = new Posting(
            new UUID(0, 1),
            new UUID(0, 2),
            new Term(new UUID(0, 3), Charge.REGULAR, FROM, null),
            new AppointmentOrder("1/2026", FROM));

    @Test
    void mayEndOnItsFirstDayAndNotBefore() {
        assertThatThrownBy(() -> posting.end(FROM.minusDays(1), TODAY)).isInstanceOf(Problem.class);
        assertThatCode(() -> posting.end(FROM, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void mayEndOtherwiseWhileTheEndIsStillToCome() {
        posting.end(TODAY.plusDays(10), TODAY);
        assertThatCode(() -> posting.end(TODAY, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void isHistoryOnceItHasEnded() {
        posting.end(TODAY, TODAY);
        assertThatThrownBy(() -> posting.end(TODAY.plusDays(1), TODAY))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.code()).isEqualTo(PostingProblem.POSTING_ENDED));
    }
}
