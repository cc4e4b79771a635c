package org.samanvay.coordination.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;

class PageTest {
    @Test
    void endsWithACursorThatLeadsToTheNextPage() {
        Slice<String> first = Page.of(2, null).slice(List.of("अ", "ब", "स"), Function.identity());
        assertThat(first.nodes()).containsExactly("अ", "ब");
        assertThat(first.pageInfo().hasNextPage()).isTrue();
        assertThat(Page.of(2, first.pageInfo().endCursor()).after()).hasValue("ब");
    }

    @Test
    void knowsThatItIsTheLast() {
        Slice<String> last = Page.of(3, null).slice(List.of("a", "b", "c"), Function.identity());
        assertThat(last.pageInfo().hasNextPage()).isFalse();
        assertThat(last.cursors()).hasSize(3).last().isEqualTo(last.pageInfo().endCursor());
    }

    @Test
    void isEmptyWithoutACursor() {
        assertThat(Page.of(null, null)
                        .slice(List.<String>of(), Function.identity())
                        .pageInfo())
                .isEqualTo(new PageInfo(false, null));
    }

    @Test
    void refusesSizesOutsideOneToHundred() {
        for (int size : new int[] {0, -1, 101}) {
            assertThatThrownBy(() -> Page.of(size, null))
                    .isInstanceOfSatisfying(
                            Problem.class, refusal -> assertThat(refusal.code()).isEqualTo(CommonProblem.INVALID_PAGE));
        }
    }

    @Test
    void refusesACursorThatIsNotOurs() {
        assertThatThrownBy(() -> Page.of(2, "?!")).isInstanceOf(Problem.class);
    }

    @Test
    void refusesACursorOfAnotherListWhereRowsAreNumbered() {
        Slice<String> foreign = Page.of(1, null).slice(List.of("अ", "ब"), Function.identity());
        assertThatThrownBy(() -> Page.of(1, foreign.pageInfo().endCursor()).afterNumber())
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.code()).isEqualTo(CommonProblem.INVALID_PAGE));
    }

    @Test
    void readsOneMoreThanItShows() {
        assertThat(Page.of(100, null).limit()).isEqualTo(101);
        assertThat(Page.of(null, null).limit()).isEqualTo(21);
    }
}
