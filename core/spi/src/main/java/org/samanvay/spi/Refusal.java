package org.samanvay.spi;

/**
 * What counts as refusing a person what the law or the department owes her. An entry that says so opens a grievance at the
 * level above, without anybody's asking; somebody else may open one by hand.
 *
 * @param code lower-kebab within the department; the full code is {@code department.code}
 * @param form short code of the form of this department that records the decision
 * @param when over the form's answers
 * @param law where she may turn to the level above
 * @param decideWithin time from the refusal to the decision of the level above
 */
public record Refusal(
        String code, Text name, String form, Condition when, Law law, Term decideWithin, Verification verification) {}
