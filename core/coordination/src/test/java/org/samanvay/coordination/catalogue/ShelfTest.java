package org.samanvay.coordination.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.coordination.catalogue.Shelf.Entry;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Text;
import org.samanvay.spi.Validity;

class ShelfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Set<String> ALL = Set.of("aid", "care");

    private final Shelf<String> shelf = new Shelf<>(Stream.of(
            entry("care.old-age", Validity.always(), Text.of("Old-age pension", "वृद्धावस्था पेंशन")),
            entry("aid.kit", Validity.always(), Text.of("Kit for mothers", "माताओं हेतु किट"), Text.of("Also for widows with a pension", "पेंशन पाने वाली विधवा को भी")),
            entry("aid.widow", Validity.always(), Text.of("Widow pension", "विधवा पेंशन")),
            entry("care.past", Validity.until(TODAY.minusDays(1)), Text.of("Past pension", "पूर्व पेंशन")),
            entry("care.last-day", Validity.until(TODAY), Text.of("Loan", "ऋण")),
            entry("care.coming", Validity.from(TODAY.plusDays(9)), Text.of("School bag", "विद्यालय बस्ता"))));

    private static Entry<String> entry(String code, Validity validity, Text name, Text... words) {
        return new Entry<>(code, code.substring(0, code.indexOf('.')), validity, name, List.of(words), code);
    }

    private List<String> find(Set<String> departments, String search) {
        return shelf.page(departments, TODAY, SoughtWords.of(search), new Page(100, Optional.empty())).nodes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pension", "पेंशन", "penshan", "पेन्शन", "Pensions", "पेंशनें", "  PENSION!  ", "pensi"})
    void everySpellingFindsTheSameNamesFirst(String search) {
        assertThat(find(ALL, search)).containsExactly("aid.widow", "care.old-age", "aid.kit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"widow pension", "विधवा पेंशन", "vidhwa penshan", "pension for widows", "विधवा की पेंशन"})
    void everyWordMustBeThereButForSmallOnes(String search) {
        assertThat(find(ALL, search)).containsExactly("aid.widow", "aid.kit");
    }

    @Test
    void whatIsSoughtNowhereIsNotFound() {
        assertThat(find(ALL, "aeroplane")).isEmpty();
        assertThat(find(ALL, "pension aeroplane")).isEmpty();
    }

    @Test
    void aDepartmentThatIsNotAskedForShowsNothing() {
        assertThat(find(Set.of("care"), "pension")).containsExactly("care.old-age");
        assertThat(find(Set.of(), "")).isEmpty();
    }

    @Test
    void withoutWordsAllStandByCodeUntilTheirLastDay() {
        assertThat(find(ALL, " "))
                .containsExactly("aid.kit", "aid.widow", "care.coming", "care.last-day", "care.old-age");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pension", "penshan"})
    void pagesFollowEachOtherWithoutGapOrRepetition(String search) {
        List<String> read = new ArrayList<>();
        Optional<String> after = Optional.empty();
        boolean more = true;
        while (more) {
            Slice<String> page = shelf.page(
                    ALL, TODAY, SoughtWords.of(search), Page.of(1, after.orElse(null)));
            read.addAll(page.nodes());
            after = page.cursors().stream().findFirst();
            more = page.pageInfo().hasNextPage();
        }
        assertThat(read).isEqualTo(find(ALL, search));
    }

    @Test
    void tooManyWordsLettersOrNoneAtAllAreRefused() {
        for (String search : List.of("b c d e f g h i j", "x".repeat(101), "?!", "क".repeat(101))) {
            assertThatThrownBy(() -> SoughtWords.of(search))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.arguments()).containsEntry("field", "search"));
        }
        assertThat(SoughtWords.of("the").words()).hasSize(1);
    }
}
