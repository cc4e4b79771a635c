package org.samanvay.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pattern that is looked for once a day. Where it is found it becomes a finding: something that a post decides about
 * before harm is done, or done again, and whose result is measured later. Made with {@link #of}.
 *
 * <p>A rule never reads a brother or a sister, and nothing that a health service or a counsellor wrote. Nor does it read an
 * address: that two are the same it knows by keyed hashes alone.
 *
 * @param code lower-kebab within the department, permanent
 * @param name what the owner reads
 * @param looks what is looked at, how many, within how many days
 * @param owner code of the post kind of this department that decides
 * @param alsoSeenBy codes of post kinds of this department in the same district that see it, too
 * @param decideWithin time from the day on which it was found
 * @param referredTo full codes, {@code department.post-kind}, of those to whom the owner may hand it once
 * @param inspection code of the department's {@link Inspection} by which something found in entries may be looked at by a
 *     post that does not know of them; empty where there is none
 * @param measures what the owner can choose to do
 * @param measuredAfter time from the decision until its result is final
 * @param keptFor time after which the finding is deleted
 * @param source law, rule or order; a design proposal where nothing asks for it
 */
public record FindingRule(
        String code,
        Text name,
        Looks looks,
        String owner,
        Set<String> alsoSeenBy,
        Term decideWithin,
        Set<String> referredTo,
        Optional<String> inspection,
        List<Measure> measures,
        Term measuredAfter,
        Term keptFor,
        String source,
        Set<Mark> marks) {
    public FindingRule {
        alsoSeenBy = Set.copyOf(alsoSeenBy);
        referredTo = Set.copyOf(referredTo);
        measures = List.copyOf(measures);
        marks = Set.copyOf(marks);
    }

    /**
     * Something to do about a finding.
     *
     * @param code lower-kebab within the rule
     */
    public record Measure(String code, Text name) {}

    /** What a rule looks at. */
    public sealed interface Looks {
        /**
         * Entries of a form of this department that point to the same establishment. Its findings are shown to posts that
         * handle such entries, and to nobody else.
         *
         * @param form short code
         * @param condition an entry counts where it holds; empty: every entry
         * @param establishment path of the field that names it
         * @param howMany from how many on
         * @param within counted back from the day of the look
         * @param standingFor an entry counts only when it is that old: time to have been acted on; none for at once
         */
        record Repeated(
                String form,
                Optional<Condition> condition,
                String establishment,
                int howMany,
                Term within,
                Optional<Term> standingFor)
                implements Looks {}

        /**
         * One entry about one child. Its findings are shown to child protection posts, and to nobody else.
         *
         * @param form full code; it may be another department's
         * @param condition over the entry's own answers
         * @param resolvedWhen what makes it a matter no longer, and is the result that is hoped for
         * @param within counted back from the day of the look
         */
        record OneChild(String form, Condition condition, Condition resolvedWhen, Term within) implements Looks {}

        /**
         * An entry of a register of this department that has a status for some time. It says nothing of any person.
         *
         * @param register short code
         */
        record Standing(String register, String status, Term standingFor) implements Looks {}

        /**
         * Incidents at one address, in cases of whatever department. Its findings tell the numbers of the cases and nothing
         * else, and are shown to who holds the owner's post, or one that {@code alsoSeenBy} names; no post above reads them
         * in its place.
         *
         * @param told where forms of this department tell such an address, beside the incidents of the cases themselves
         * @param howMany from how many on, each of another case or another day
         * @param within counted back from the day of the look to the days on which they happened
         */
        record OneAddress(List<ToldIn> told, int howMany, Term within) implements Looks {
            public OneAddress {
                told = List.copyOf(told);
            }
        }
    }

    /**
     * Where a form tells at which address something happened.
     *
     * @param form short code
     * @param address path of a text of class identity; never where somebody is now
     * @param happenedOn path of the day; the last one counts where there are several
     */
    public record ToldIn(String form, String address, String happenedOn) {}

    /** Starts the declaration of a rule that is our own proposal; {@link Draft#build} ends it. */
    public static Draft of(String code, Text name, Looks looks) {
        return new Draft(code, name, looks);
    }

    /** A rule that is being declared, word by word. */
    public static final class Draft {
        private final String code;
        private final Text name;
        private final Looks looks;
        private String owner = "";
        private Set<String> alsoSeenBy = Set.of();
        private Term decideWithin = Term.days(7);
        private Set<String> referredTo = Set.of();
        private Optional<String> inspection = Optional.empty();
        private List<Measure> measures = List.of();
        private Term measuredAfter = Term.days(90);
        private Term keptFor = Term.years(3);
        private String source = "Design proposal";
        private Set<Mark> marks = Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION);

        private Draft(String code, Text name, Looks looks) {
            this.code = code;
            this.name = name;
            this.looks = looks;
        }

        public Draft ownedBy(String postKind) {
            owner = postKind;
            return this;
        }

        public Draft alsoSeenBy(String... postKinds) {
            alsoSeenBy = Set.of(postKinds);
            return this;
        }

        /** Not said: seven days. */
        public Draft decidedWithin(Term term) {
            decideWithin = term;
            return this;
        }

        public Draft referredTo(String... fullPostKinds) {
            referredTo = Set.of(fullPostKinds);
            return this;
        }

        public Draft inspectedBy(String code) {
            inspection = Optional.of(code);
            return this;
        }

        public Draft measures(Measure... choices) {
            measures = List.of(choices);
            return this;
        }

        /** Not said: 90 days. */
        public Draft measuredAfter(Term term) {
            measuredAfter = term;
            return this;
        }

        /** Not said: three years. */
        public Draft keptFor(Term term) {
            keptFor = term;
            return this;
        }

        /** Not said: a design proposal. */
        public Draft source(String text, Mark... unsettled) {
            source = text;
            marks = Set.of(unsettled);
            return this;
        }

        public FindingRule build() {
            return new FindingRule(
                    code, name, looks, owner, alsoSeenBy, decideWithin, referredTo, inspection, measures, measuredAfter,
                    keptFor, source, marks);
        }
    }
}
