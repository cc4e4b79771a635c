package org.samanvay.coordination.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What is shown of a cell: all that anything outside this package learns of it.
 *
 * @param withheld whether it is kept back to protect people; then there is no cell
 */
record ShownCell(boolean withheld, @Nullable Cell cell) {
    static final ShownCell WITHHELD = new ShownCell(true, null);

    static ShownCell of(Cell cell) {
        return new ShownCell(false, cell);
    }
}
