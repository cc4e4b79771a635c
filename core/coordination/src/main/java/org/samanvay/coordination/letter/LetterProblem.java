package org.samanvay.coordination.letter;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about letters. */
public enum LetterProblem implements ProblemCode {
    /** No department declares a letter with this code. */
    LETTER_KIND_NOT_FOUND,
    /** The letter is made from something else than what was given. */
    LETTER_DOES_NOT_FIT,
    /** The letter does not go to this recipient. */
    RECIPIENT_NOT_ALLOWED,
    /** What another department shared goes no further than to the posts of one's own. */
    NOT_YOURS_TO_PASS_ON
}
