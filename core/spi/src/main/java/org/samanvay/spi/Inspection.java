package org.samanvay.spi;

import java.util.Set;

/**
 * A round of inspections that one post makes each month, whether anything was found or not. What a {@link FindingRule}
 * found goes into it among other units, not before some time has passed, and never as more than half of it: neither who
 * inspects nor who is inspected can tell why a unit is due.
 *
 * @param code lower-kebab within the department, permanent
 * @param name the neutral words that are shown: "Inspections due"
 * @param registers full codes, of this department or another, whose entries are inspected
 * @param by code of the post kind of this department that inspects
 * @param units how many a month; where a district has fewer, all of them
 * @param notBefore time that passes between the finding and the round in which it may stand
 * @param within time from the first of the month in which the round is made
 */
public record Inspection(
        String code, Text name, Set<String> registers, String by, int units, Term notBefore, Term within, Set<Mark> marks) {
    /** Fewer hide nothing. */
    public static final int FEWEST = 4;

    public Inspection {
        registers = Set.copyOf(registers);
        marks = Set.copyOf(marks);
    }
}
