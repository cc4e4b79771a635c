package org.samanvay.coordination.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody learns of fewer than five cases, however the figures that are shown are put together. */
class WithholdingTest {
    static Stream<Long> seeds() {
        return new SplittableRandom(20261128).longs(300).boxed();
    }

    /**
     * Tries to reckon what is withheld, knowing the rule: every other table that shows the same figures is looked for. One
     * in which each amount differs by one at most is found where there is any: two tables that show the same differ by
     * amounts that go round in circles, and once round one of them is enough.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWithheldCannotBeReckoned(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] amounts = amounts(random, 2 + random.nextInt(2), 2 + random.nextInt(2), random.nextInt(2, 12));
        MonthTable table = table(amounts);
        boolean[][] withheld = Withholding.of(table);
        boolean[][] told = new Attack(table, withheld).told();
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                assertThat(withheld[row][column] && told[row][column])
                        .as("seed %d, row %d, column %d", seed, row, column)
                        .isFalse();
                assertThat(!withheld[row][column] && isSmall(table.at(row, column)))
                        .as("seed %d, shown: row %d, column %d", seed, row, column)
                        .isFalse();
            }
        }
    }

    /** In a table of the size of a state, by solving row after row and column after column as far as that goes. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noRowOrColumnOfAStateLeavesOneAloneOrFewTogether(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MonthTable table = table(amounts(random, 13, 11, random.nextInt(2, 40)));
        boolean[][] withheld = Withholding.of(table);
        for (int row = 0; row <= table.rows(); row++) {
            assertThat(alone(table, withheld, row, -1)).as("seed %d, row %d", seed, row).isFalse();
        }
        for (int column = 0; column <= table.columns(); column++) {
            assertThat(alone(table, withheld, -1, column)).as("seed %d, column %d", seed, column).isFalse();
        }
    }

    @Test
    void largeFiguresAreAllShown() {
        assertThat(Withholding.of(table(new int[][] {{5, 60, 0}, {70, 8, 9}}))).isDeepEqualTo(new boolean[3][4]);
    }

    @Test
    void aSingleCaseIsWithheldAndSoIsEverySumThatItMakesUpAlone() {
        boolean[][] withheld = Withholding.of(table(new int[][] {{0, 1, 0}, {0, 0, 0}}));
        assertThat(withheld[0]).containsExactly(false, true, false, true);
        assertThat(withheld[1]).as("that there is nothing is shown").containsExactly(false, false, false, false);
        assertThat(withheld[2]).containsExactly(false, true, false, true);
    }

    @Test
    void aLargeFigureIsWithheldBesideASmallOneRatherThanTheSum() {
        boolean[][] withheld = Withholding.of(table(new int[][] {{2, 40, 90}, {30, 50, 60}}));
        assertThat(withheld[0]).containsExactly(true, true, false, false);
        assertThat(withheld[1]).containsExactly(true, true, false, false);
        assertThat(withheld[2]).containsExactly(false, false, false, false);
    }

    @Test
    void manyActsInFewCasesAreFewCases() {
        MonthTable table = new MonthTable(List.of(List.of(new Cell(90, 90, 3), new Cell(50, 50, 20))));
        assertThat(Withholding.of(table)[0][0]).isTrue();
    }

    /** Three acts each of two departments may be those of one case; beside the sum that is shown they would tell so. */
    @Test
    void departmentsWhoseCasesMayBeTheSameAreFewTogether() {
        MonthTable table = new MonthTable(List.of(
                List.of(new Cell(3, 3, 1), new Cell(3, 3, 1), new Cell(9, 9, 9), new Cell(40, 40, 40)),
                List.of(new Cell(50, 50, 50), new Cell(50, 50, 50), new Cell(50, 50, 50), new Cell(50, 50, 50))));
        assertThat(Withholding.of(table)[0]).containsExactly(true, true, true, false, false);
    }

    private static boolean isSmall(Cell cell) {
        return cell.amount() > 0 && cell.cases() < Withholding.FEWEST;
    }

    /** @param upTo amounts below this; half of them nothing at all, as in a small state */
    private static int[][] amounts(SplittableRandom random, int rows, int columns, int upTo) {
        int[][] amounts = new int[rows][columns];
        for (int[] row : amounts) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextBoolean() ? random.nextInt(upTo) : 0;
            }
        }
        return amounts;
    }

    private static MonthTable table(int[][] amounts) {
        List<List<Cell>> inner = new ArrayList<>();
        for (int[] row : amounts) {
            inner.add(Arrays.stream(row).mapToObj(amount -> new Cell(amount, amount, amount)).toList());
        }
        return new MonthTable(inner);
    }

    /** Whether what is withheld in a row or column is a single one, or small together beside a sum that is shown. */
    private static boolean alone(MonthTable table, boolean[][] withheld, int row, int column) {
        int length = row < 0 ? table.rows() : table.columns();
        int hidden = 0;
        int together = 0;
        for (int at = 0; at <= length; at++) {
            int here = row < 0 ? at : row;
            int there = row < 0 ? column : at;
            if (withheld[here][there]) {
                hidden++;
                together += at < length ? table.at(here, there).amount() : 0;
            }
        }
        boolean sumShown = !(row < 0 ? withheld[length][column] : withheld[row][length]);
        return hidden == 1 || hidden > 0 && sumShown && together < Withholding.FEWEST;
    }

    /** Goes through all tables near the true one that show the same. */
    private static final class Attack {
        private final MonthTable table;
        private final boolean[][] withheld;
        private final int[][] tried;
        private final boolean[][] told;

        Attack(MonthTable table, boolean[][] withheld) {
            this.table = table;
            this.withheld = withheld;
            this.tried = new int[table.rows()][table.columns()];
            this.told = new boolean[table.rows()][table.columns()];
            for (boolean[] row : told) {
                Arrays.fill(row, true);
            }
        }

        boolean[][] told() {
            go(0);
            return told;
        }

        private void go(int spot) {
            if (spot == table.rows() * table.columns()) {
                if (showsTheSame()) {
                    note();
                }
                return;
            }
            int row = spot / table.columns();
            int column = spot % table.columns();
            int amount = table.at(row, column).amount();
            int spread = withheld[row][column] ? 1 : 0;
            // It is known that nothing is never withheld.
            for (int value = Math.max(amount - spread, Math.min(amount, 1)); value <= amount + spread; value++) {
                tried[row][column] = value;
                go(spot + 1);
            }
        }

        private boolean showsTheSame() {
            int all = 0;
            for (int row = 0; row < table.rows(); row++) {
                int sum = 0;
                for (int amount : tried[row]) {
                    sum += amount;
                }
                all += sum;
                if (!withheld[row][table.columns()] && sum != table.at(row, table.columns()).amount()) {
                    return false;
                }
            }
            for (int column = 0; column < table.columns(); column++) {
                int sum = 0;
                for (int[] row : tried) {
                    sum += row[column];
                }
                if (!withheld[table.rows()][column] && sum != table.at(table.rows(), column).amount()) {
                    return false;
                }
            }
            return withheld[table.rows()][table.columns()]
                    || all == table.at(table.rows(), table.columns()).amount();
        }

        private void note() {
            for (int row = 0; row < table.rows(); row++) {
                for (int column = 0; column < table.columns(); column++) {
                    if (tried[row][column] != table.at(row, column).amount()) {
                        told[row][column] = false;
                    }
                }
            }
        }
    }
}
