package org.samanvay.coordination.bulk;

import java.util.List;
import java.util.function.Consumer;

/** Is told how far an import has come. */
@FunctionalInterface
public interface Reached {
    /** Rows between two words about them: often enough for a bar that moves, seldom enough to cost nothing. */
    int PART = 200;

    /** For imports that nobody watches. */
    Reached BY_NOBODY = (done, inAll) -> {};

    void of(int done, int inAll);

    /**
     * Does the work part by part and tells after each of them.
     *
     * @param before rows that were done earlier
     */
    default <T> void inParts(List<T> rows, int before, int inAll, Consumer<List<T>> work) {
        for (int from = 0; from < rows.size(); from += PART) {
            int until = Math.min(rows.size(), from + PART);
            work.accept(rows.subList(from, until));
            of(before + until, inAll);
        }
    }
}
