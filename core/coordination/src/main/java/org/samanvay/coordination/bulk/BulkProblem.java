package org.samanvay.coordination.bulk;

import org.samanvay.coordination.problem.ProblemCode;

/** Faults of files and their rows, beside those of the rules of what is imported. */
public enum BulkProblem implements ProblemCode {
    /** More than 2 MB or 5,000 rows. */
    FILE_TOO_LARGE,
    /** Not comma-separated values, or not text. */
    NOT_CSV,
    /** A column is missing, unknown or named twice. */
    WRONG_COLUMNS,
    /** The row has more or fewer cells than there are columns. */
    WRONG_CELL_COUNT,
    /** A cell must be filled in. */
    CELL_EMPTY,
    /** A cell does not hold what its column holds. */
    CELL_MALFORMED,
    /** A cell that a spreadsheet would carry out. */
    FORMULA_LIKE,
    /** The same thing stands in an earlier row. */
    REPEATED_IN_FILE,
    /** It exists already and differs in what cannot change. */
    DIFFERS_FROM_PRESENT,
    /** No post has this code, here or in the file. */
    UNKNOWN_POST,
    /** No place has this code, or it lies elsewhere. */
    UNKNOWN_PLACE,
    /** Another district of the state has this short code. */
    SHORT_CODE_TAKEN,
    /** Imports of this kind cannot be taken back. */
    CANNOT_BE_UNDONE,
    /** It was changed after the import that is to be taken back. */
    CHANGED_SINCE,
    /** Something hangs on it. */
    IN_USE
}
