package org.samanvay.coordination.indicator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Decides what of a table is not shown. What was counted in fewer than five cases is withheld, and beside it as much as it
 * takes that nobody can reckon it from the rest: neither from a row, a column or the sums, nor by putting several of them
 * together. An empty cell is always shown: that nothing happened tells of nobody; so what is withheld is at least one, and
 * that is reckoned with here.
 *
 * <p>Whether something can be reckoned is asked of a network: rows and columns are its places, cells the ways between them,
 * and what goes into a place comes out again. A withheld amount cannot be known exactly as long as it may be one more, or one
 * less, and the other withheld ones make up for it.
 */
final class Withholding {
    static final int FEWEST = 5;

    private final MonthTable table;
    private final boolean[][] withheld;
    private final List<Spot> everywhere = new ArrayList<>();

    private final List<Line> lines = new ArrayList<>();

    private Withholding(MonthTable table) {
        this.table = table;
        this.withheld = new boolean[table.rows() + 1][table.columns() + 1];
        for (int row = 0; row <= table.rows(); row++) {
            lines.add(new Line(row(row), Cell::besides));
            everywhere.addAll(row(row));
        }
        for (int column = 0; column <= table.columns(); column++) {
            lines.add(new Line(column(column), Cell::and));
        }
    }

    /** @return by row and column, the sums last, whether a cell is withheld */
    static boolean[][] of(MonthTable table) {
        Withholding deciding = new Withholding(table);
        if (table.rows() > 0 && table.columns() > 0) {
            deciding.withholdSmall();
            deciding.protect();
        }
        return deciding.withheld;
    }

    /** Where a cell is. */
    private record Spot(int row, int column) {}

    /**
     * A row or a column.
     *
     * @param spots the sum last
     * @param together how cells of it are put together: a case may be several departments', but is in one district
     */
    private record Line(List<Spot> spots, BinaryOperator<Cell> together) {}

    private void withholdSmall() {
        for (Spot spot : everywhere) {
            withheld[spot.row()][spot.column()] = cell(spot).amount() > 0 && isSmall(cell(spot));
        }
    }

    private static boolean isSmall(Cell cell) {
        return Math.min(cell.cases(), cell.amount()) < FEWEST;
    }

    private void protect() {
        while (widenLines() || widenWhatIsKnown()) {
            // Each turn withholds at least one more, and when all is withheld nothing can be known.
        }
    }

    /** In a row or column that is shown with its sum, what is withheld together must itself not be small, nor be a single one. */
    private boolean widenLines() {
        boolean widened = false;
        for (Line line : lines) {
            while (isTooNarrow(line) && withholdSmallestOf(line.spots())) {
                widened = true;
            }
        }
        return widened;
    }

    private boolean isTooNarrow(Line line) {
        List<Spot> hidden = line.spots().stream().filter(this::isWithheld).toList();
        if (hidden.isEmpty()) {
            return false;
        }
        if (hidden.size() == 1) {
            return true;
        }
        boolean sumIsShown = !isWithheld(line.spots().getLast());
        return sumIsShown && isSmall(hidden.stream().map(this::cell).reduce(Cell.EMPTY, line.together()));
    }

    private boolean widenWhatIsKnown() {
        for (Spot spot : everywhere) {
            if (isWithheld(spot) && isKnown(spot)) {
                List<Spot> near = new ArrayList<>(row(spot.row()));
                near.addAll(column(spot.column()));
                return withholdSmallestOf(near) || withholdSmallestOf(everywhere);
            }
        }
        return false;
    }

    private boolean withholdSmallestOf(List<Spot> spots) {
        List<Spot> shown = spots.stream()
                .filter(spot -> !isWithheld(spot) && cell(spot).amount() > 0)
                .sorted(Comparator.comparingInt(spot -> cell(spot).amount()))
                .toList();
        shown.stream().findFirst().ifPresent(spot -> withheld[spot.row()][spot.column()] = true);
        return !shown.isEmpty();
    }

    private boolean isKnown(Spot spot) {
        int from = from(spot);
        int to = to(spot);
        boolean mayBeMore = leads(to, from, spot);
        boolean mayBeLess = cell(spot).amount() > 1 && leads(from, to, spot);
        return !mayBeMore && !mayBeLess;
    }

    /** Whether one more can go from one place to the other by ways that are withheld, this one left out. */
    private boolean leads(int start, int goal, Spot leftOut) {
        boolean[] seen = new boolean[table.rows() + table.columns() + 2];
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        List<Spot> ways = everywhere.stream()
                .filter(spot -> isWithheld(spot) && !spot.equals(leftOut))
                .toList();
        while (!next.isEmpty()) {
            int here = next.remove();
            if (here == goal) {
                return true;
            }
            for (Spot way : ways) {
                // Along a way it may be one more; against it, one less, but at least one stays.
                int there = from(way) == here ? to(way) : to(way) == here && cell(way).amount() > 1 ? from(way) : here;
                if (!seen[there]) {
                    seen[there] = true;
                    next.add(there);
                }
            }
        }
        return false;
    }

    /** A district's amount goes to its departments, a department's to the sum of all, and that back to the districts. */
    private int from(Spot spot) {
        return spot.column() == table.columns() == (spot.row() == table.rows()) ? spot.row() : columnPlace(spot.column());
    }

    private int to(Spot spot) {
        return spot.column() == table.columns() == (spot.row() == table.rows()) ? columnPlace(spot.column()) : spot.row();
    }

    private int columnPlace(int column) {
        return table.rows() + 1 + column;
    }

    private Cell cell(Spot spot) {
        return table.at(spot.row(), spot.column());
    }

    private boolean isWithheld(Spot spot) {
        return withheld[spot.row()][spot.column()];
    }

    private List<Spot> row(int row) {
        List<Spot> line = new ArrayList<>();
        for (int column = 0; column <= table.columns(); column++) {
            line.add(new Spot(row, column));
        }
        return line;
    }

    private List<Spot> column(int column) {
        List<Spot> line = new ArrayList<>();
        for (int row = 0; row <= table.rows(); row++) {
            line.add(new Spot(row, column));
        }
        return line;
    }
}
