package org.samanvay.coordination.slip;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about slips and the status that is shown by code and word. */
public enum SlipProblem implements ProblemCode {
    /** A slip is for the person who was harmed. */
    NOT_HER_SLIP,
    /** The word is too short, too long, or the code itself. */
    WEAK_WORD,
    /** No such code, another word, no word chosen, or locked: the four are answered alike. */
    WRONG_CODE_OR_WORD,
    /** The officer who asks has given too many wrong words in turn. */
    TOO_MANY_WRONG_WORDS
}
