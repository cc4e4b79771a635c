package org.samanvay.coordination.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VacancyTest {
    private static final LocalDate CREATED = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void beginsWithThePostThatNobodyEverHeld() {
        assertThat(Vacancy.since(CREATED, null, TODAY)).isEqualTo(CREATED);
    }

    @Test
    void beginsWhereTheLastPostingEnded() {
        LocalDate ended = LocalDate.of(2026, 2, 10);
        assertThat(Vacancy.since(CREATED, ended, TODAY)).isEqualTo(ended);
    }

    @Test
    void beginsTodayWhenTheHolderLeftTheServiceBeforeTheEndOfThePosting() {
        assertThat(Vacancy.since(CREATED, LocalDate.of(2026, 6, 30), TODAY)).isEqualTo(TODAY);
    }
}
