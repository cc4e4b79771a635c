package org.samanvay.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A form of a department. {@code F} is the record that holds one completed form.
 *
 * @param code lower-kebab within the department; the full code is {@code department.code}
 * @param version grows by one with every change of the record; older entries keep theirs
 * @param title both languages
 * @param answers the record; its components carry {@link Field}
 * @param cardinality one or many entries per case
 * @param origin entered by officers or imported from a file
 * @param retention how long entries are kept
 * @param source the law, rule or official form it follows
 * @param marks what is not settled about the form as a whole
 * @param conditions the fields that are shown, and then asked, only when a condition holds
 */
public record Form<F extends Record>(
        String code,
        int version,
        Text title,
        Class<F> answers,
        Cardinality cardinality,
        Origin origin,
        Retention retention,
        String source,
        Set<Mark> marks,
        List<ShownWhen> conditions) {

    public Form {
        marks = Set.copyOf(marks);
        conditions = List.copyOf(conditions);
    }

    /**
     * A field that is shown only when the condition holds; hidden, it must have no answer.
     *
     * @param path component names joined by dots, from the form's record: {@code shelter.until}
     * @param condition over the fields of the group that holds the field
     */
    public record ShownWhen(String path, Condition condition) {}

    /** A form with one entry per case, entered by officers, retention not determined, without conditions. */
    public static <F extends Record> Form<F> of(String code, int version, Text title, Class<F> answers, String source) {
        return new Form<>(
                code,
                version,
                title,
                answers,
                Cardinality.ONE_PER_CASE,
                Origin.ENTERED,
                Retention.notDetermined(),
                source,
                Set.of(),
                List.of());
    }

    public Form<F> manyPerCase() {
        return new Form<>(
                code, version, title, answers, Cardinality.MANY_PER_CASE, origin, retention, source, marks, conditions);
    }

    public Form<F> imported() {
        return new Form<>(
                code, version, title, answers, cardinality, Origin.IMPORTED, retention, source, marks, conditions);
    }

    public Form<F> keptFor(Retention kept) {
        return new Form<>(code, version, title, answers, cardinality, origin, kept, source, marks, conditions);
    }

    public Form<F> marked(Mark... unsettled) {
        return new Form<>(
                code, version, title, answers, cardinality, origin, retention, source, Set.of(unsettled), conditions);
    }

    public Form<F> showWhen(String path, Condition condition) {
        List<ShownWhen> more = new ArrayList<>(conditions);
        more.add(new ShownWhen(path, condition));
        return new Form<>(code, version, title, answers, cardinality, origin, retention, source, marks, more);
    }
}
