package org.samanvay.forms;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks the raw answers to a form and brings them into canonical shape. Raw is what JSON or GraphQL gave: maps, lists,
 * text, numbers, truth values, null; canonical values are taken as well. No input makes it throw.
 *
 * <p>It is a little kinder than the form's JSON Schema, which describes the canonical shape: null, blank text and an
 * empty list or group count as unanswered, text is trimmed, and phones may be written with spaces.
 */
public final class AnswerCheck {
    static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    private final FormModel model;

    private AnswerCheck(FormModel model) {
        this.model = model;
    }

    public static AnswerCheck of(FormModel model) {
        return new AnswerCheck(model);
    }

    /** @param now what "in the future" is measured by */
    public Checked check(Map<String, ?> raw, Instant now) {
        List<FieldFault> faults = new ArrayList<>();
        Map<String, Object> values = new GroupCheck(new ValueCheck(now)).check(model.fields(), raw, "", faults);
        return new Checked(new Answers(values), faults);
    }
}
