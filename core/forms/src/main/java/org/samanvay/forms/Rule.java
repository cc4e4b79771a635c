package org.samanvay.forms;

/** Which rule an answer broke. The names are permanent: clients read them. */
public enum Rule {
    REQUIRED,
    /** The field is hidden by its condition, so it may hold no answer. */
    NOT_SHOWN,
    UNKNOWN_FIELD,
    WRONG_TYPE,
    TOO_SHORT,
    TOO_LONG,
    PATTERN,
    TOO_SMALL,
    TOO_LARGE,
    TOO_MANY_DECIMALS,
    NOT_A_CHOICE,
    /** The code exists, but not on the day in question. */
    CODE_NOT_VALID,
    DUPLICATE,
    TOO_FEW,
    TOO_MANY,
    NOT_A_DATE,
    NOT_A_DATE_TIME,
    IN_THE_FUTURE,
    NOT_A_PHONE,
    NOT_A_REFERENCE
}
