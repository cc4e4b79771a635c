package org.samanvay.coordination.entry;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about forms and their entries. */
public enum EntryProblem implements ProblemCode {
    FORM_NOT_FOUND,
    /** Only the department whose form it is fills it in. */
    FORM_OF_ANOTHER_DEPARTMENT,
    /** The form names the posts that may correct it, and the caller acts from another. */
    CORRECTED_BY_OTHERS,
    /** The form comes by file import and is read-only. */
    FORM_IS_IMPORTED,
    /** The form is entered by officers, not imported. */
    FORM_IS_ENTERED,
    /** The file of an import cannot be read as this form. */
    UNREADABLE_FILE,
    /** The case holds one entry of this form already; correct that one. */
    ENTRY_EXISTS,
    /** One or more answers break a rule; {@code arguments.faults} names each field and rule. */
    INVALID_ANSWERS
}
