package org.samanvay.coordination.indicator;

import java.util.List;

/**
 * An indicator of one month in a state: a row per district, a column per department, and the sums of both. Rows and columns
 * are numbered from 0; the number after the last is that of the sums.
 */
final class MonthTable {
    private final Cell[][] cells;

    /** @param inner as many columns in each row */
    MonthTable(List<List<Cell>> inner) {
        int rows = inner.size();
        int columns = rows == 0 ? 0 : inner.getFirst().size();
        cells = new Cell[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            Cell sum = Cell.EMPTY;
            for (int column = 0; column < columns; column++) {
                cells[row][column] = inner.get(row).get(column);
                // One case may be several departments', so that a district has at least as many as the one with most.
                sum = sum.besides(cells[row][column]);
            }
            cells[row][columns] = sum;
        }
        for (int column = 0; column <= columns; column++) {
            Cell sum = Cell.EMPTY;
            for (int row = 0; row < rows; row++) {
                // A case is in one district.
                sum = sum.and(cells[row][column]);
            }
            cells[rows][column] = sum;
        }
    }

    int rows() {
        return cells.length - 1;
    }

    int columns() {
        return cells[0].length - 1;
    }

    Cell at(int row, int column) {
        return cells[row][column];
    }
}
