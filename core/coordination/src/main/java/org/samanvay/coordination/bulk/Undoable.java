package org.samanvay.coordination.bulk;

import java.util.List;
import java.util.UUID;

/** A kind of import that can be taken back. Implemented by a bean. */
public interface Undoable {
    boolean imported(String kind);

    /**
     * Which of the rows hold: what they wrote was changed since, or something hangs on it. Locks what the rows wrote.
     */
    void check(List<WrittenRow> rows, RowErrors errors);

    /**
     * Takes the rows back, none of which holds. Runs inside a change, after the check.
     *
     * @param account whose doing it is
     */
    void undo(List<WrittenRow> rows, UUID account);

    /** Whether the caller, who is no administrator but imported these rows, may take them back. */
    default boolean mayBeUndoneByItsImporter(List<WrittenRow> rows) {
        return false;
    }
}
