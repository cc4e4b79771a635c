package org.samanvay.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A form of a department. {@code F} is the record that holds one completed form. Immutable: every word that is said of
 * it gives a new one.
 */
public final class Form<F extends Record> {
    private final Parts<F> parts;

    private Form(Parts<F> parts) {
        this.parts = parts;
    }

    /** A form with one entry per case, entered by officers, retention not determined, without conditions. */
    public static <F extends Record> Form<F> of(String code, int version, Text title, Class<F> answers, String source) {
        return new Form<>(new Parts<>(code, version, title, answers, source));
    }

    public Form<F> manyPerCase() {
        return with(parts -> parts.cardinality = Cardinality.MANY_PER_CASE);
    }

    public Form<F> imported() {
        return with(parts -> parts.origin = Origin.IMPORTED);
    }

    public Form<F> keptFor(Retention kept) {
        return with(parts -> parts.retention = kept);
    }

    public Form<F> marked(Mark... unsettled) {
        return with(parts -> parts.marks = Set.of(unsettled));
    }

    /** What an officer should know before filling it in. */
    public Form<F> guidance(Text words) {
        return with(parts -> parts.guidance = Optional.of(words));
    }

    /** Only these post kinds of the department may correct an entry; not said: any post of it that takes part. */
    public Form<F> correctedBy(String... postKinds) {
        return with(parts -> parts.correctedBy = Set.of(postKinds));
    }

    /** The field at the path is asked only when the condition holds; hidden, it must have no answer. */
    public Form<F> showWhen(String path, Condition condition) {
        return with(parts -> parts.conditions = and(parts.conditions, new ShownWhen(path, condition)));
    }

    /** What the law says about one question, shown beside it. */
    public Form<F> lawNote(String path, Text words, Law law) {
        return with(parts -> parts.lawNotes = and(parts.lawNotes, new LawNote(path, words, law)));
    }

    /** A number that is shown with the answers and never entered. */
    public Form<F> calculate(String name, Text label, DataClass data, Calculation calculation) {
        return with(parts ->
                parts.calculated = and(parts.calculated, new Calculated(name, label, data, calculation)));
    }

    /** Turns the answers of an earlier version into those of the next one. */
    public Form<F> upgradeFrom(int version, Upgrade upgrade) {
        return with(parts -> parts.upgrades = and(parts.upgrades, new UpgradeFrom(version, upgrade)));
    }

    /** Lower-kebab within the department; the full code is {@code department.code}. */
    public String code() {
        return parts.code;
    }

    /** Grows by one with every change of the record; older entries keep theirs. */
    public int version() {
        return parts.version;
    }

    public Text title() {
        return parts.title;
    }

    /** The record; its components carry {@link Field}. */
    public Class<F> answers() {
        return parts.answers;
    }

    public Cardinality cardinality() {
        return parts.cardinality;
    }

    public Origin origin() {
        return parts.origin;
    }

    public Retention retention() {
        return parts.retention;
    }

    /** The law, rule or official form it follows. */
    public String source() {
        return parts.source;
    }

    /** What is not settled about the form as a whole. */
    public Set<Mark> marks() {
        return parts.marks;
    }

    public Optional<Text> guidance() {
        return parts.guidance;
    }

    /** Codes of post kinds; empty: any post of the department that takes part. */
    public Set<String> correctedBy() {
        return parts.correctedBy;
    }

    public List<ShownWhen> conditions() {
        return parts.conditions;
    }

    public List<LawNote> lawNotes() {
        return parts.lawNotes;
    }

    public List<Calculated> calculated() {
        return parts.calculated;
    }

    public List<UpgradeFrom> upgrades() {
        return parts.upgrades;
    }

    /**
     * A field that is shown only when the condition holds; hidden, it must have no answer.
     *
     * @param path component names joined by dots, from the form's record: {@code shelter.until}
     * @param condition over the fields of the group that holds the field
     */
    public record ShownWhen(String path, Condition condition) {}

    /** What the law says about the question at the path. */
    public record LawNote(String path, Text words, Law law) {}

    /**
     * A number that follows from the answers; it is never entered and never stored.
     *
     * @param name unlike that of any component; the same in GraphQL
     */
    public record Calculated(String name, Text label, DataClass data, Calculation calculation) {}

    /** How answers of one version become those of the next. */
    public record UpgradeFrom(int version, Upgrade upgrade) {}

    /**
     * Pure: from the plain answers of a version (text, numbers, maps and lists, as its JSON Schema describes them) to
     * those of the next.
     */
    @FunctionalInterface
    public interface Upgrade {
        Map<String, Object> upgraded(Map<String, Object> earlier);
    }

    private Form<F> with(Consumer<Parts<F>> change) {
        Parts<F> copy = new Parts<>(parts);
        change.accept(copy);
        return new Form<>(copy);
    }

    private static <T> List<T> and(List<T> before, T more) {
        List<T> all = new ArrayList<>(before);
        all.add(more);
        return List.copyOf(all);
    }

    /** What is said of a form; never seen from outside while it changes. */
    private static final class Parts<F extends Record> {
        private final String code;
        private final int version;
        private final Text title;
        private final Class<F> answers;
        private final String source;
        private Cardinality cardinality = Cardinality.ONE_PER_CASE;
        private Origin origin = Origin.ENTERED;
        private Retention retention = Retention.notDetermined();
        private Set<Mark> marks = Set.of();
        private Optional<Text> guidance = Optional.empty();
        private Set<String> correctedBy = Set.of();
        private List<ShownWhen> conditions = List.of();
        private List<LawNote> lawNotes = List.of();
        private List<Calculated> calculated = List.of();
        private List<UpgradeFrom> upgrades = List.of();

        Parts(String code, int version, Text title, Class<F> answers, String source) {
            this.code = code;
            this.version = version;
            this.title = title;
            this.answers = answers;
            this.source = source;
        }

        Parts(Parts<F> other) {
            this(other.code, other.version, other.title, other.answers, other.source);
            cardinality = other.cardinality;
            origin = other.origin;
            retention = other.retention;
            marks = other.marks;
            guidance = other.guidance;
            correctedBy = other.correctedBy;
            conditions = other.conditions;
            lawNotes = other.lawNotes;
            calculated = other.calculated;
            upgrades = other.upgrades;
        }
    }
}
