package org.samanvay.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person can get: a pension, a grant, a kit, free treatment. Made with {@link #of}.
 *
 * @param code lower-kebab within the department; the full code is {@code department.code}
 * @param level whose scheme it is
 * @param law act, rules or government order it rests on
 * @param benefits what is given; never empty
 * @param documents papers to bring
 * @param howToApply where and how; both languages
 * @param decidedBy who decides; both languages
 * @param decidedWithin time to the decision; empty where no source gives one
 * @param appeal where to go against a refusal; empty where no source gives it
 * @param criteria who can get it: all must be met; an empty list means everybody
 * @param sameBenefitAs permanent name of the benefit that two departments may both pay, so that a second application is
 *     seen; its own full code where nobody else pays it
 * @param validity from when until when it can be applied for
 * @param verification how sure the facts are
 */
public record Scheme(
        String code,
        Text name,
        Level level,
        Law law,
        List<Benefit> benefits,
        List<Text> documents,
        Text howToApply,
        Text decidedBy,
        Optional<Term> decidedWithin,
        Optional<Text> appeal,
        List<Criterion> criteria,
        Optional<String> sameBenefitAs,
        Validity validity,
        Verification verification,
        Set<Mark> marks) {
    public Scheme {
        benefits = List.copyOf(benefits);
        documents = List.copyOf(documents);
        criteria = List.copyOf(criteria);
        marks = Set.copyOf(marks);
    }

    /** Whose scheme it is. */
    public enum Level {
        @Label(en = "Government of India", hi = "भारत सरकार")
        UNION,
        @Label(en = "State", hi = "राज्य")
        STATE,
        @Label(en = "Organisation itself", hi = "स्वयं संस्था")
        OWN
    }

    /**
     * One thing that the scheme gives.
     *
     * @param amounts rupees, each with the time in which it holds; empty: given in kind, or no source names the sum
     */
    public record Benefit(Text what, List<Amount> amounts) {
        public Benefit {
            amounts = List.copyOf(amounts);
        }

        public static Benefit inKind(Text what) {
            return new Benefit(what, List.of());
        }

        public static Benefit of(Text what, Amount... amounts) {
            return new Benefit(what, List.of(amounts));
        }
    }

    /**
     * A sum of money.
     *
     * @param atLeast the sum, or the lower end
     * @param atMost the upper end; equal where the sum is fixed
     */
    public record Amount(Money atLeast, Money atMost, Per per, Validity validity, String source, Set<Mark> marks) {
        public Amount {
            marks = Set.copyOf(marks);
        }

        public static Amount of(long rupees, Per per, String source, Mark... marks) {
            return between(rupees, rupees, per, source, marks);
        }

        public static Amount between(long atLeast, long atMost, Per per, String source, Mark... marks) {
            return new Amount(
                    Money.of(atLeast), Money.of(atMost), per, Validity.always(), source, Set.of(marks));
        }

        public Amount valid(Validity when) {
            return new Amount(atLeast, atMost, per, when, source, marks);
        }
    }

    /** How often a sum is paid. */
    public enum Per {
        @Label(en = "once", hi = "एकमुश्त")
        ONCE,
        @Label(en = "per month", hi = "प्रति माह")
        MONTH,
        @Label(en = "per year", hi = "प्रति वर्ष")
        YEAR
    }

    /**
     * One thing that must be true of the person. It is met, not met or not known, and says which.
     *
     * @param code lower-kebab within the scheme
     * @param name what must be true, as she would be told; both languages
     * @param condition over {@link org.samanvay.spi.facts.Facts} and the department's own facts
     * @param law where it stands
     * @param validity in which time it applies
     */
    public record Criterion(String code, Text name, Condition condition, Law law, Validity validity, Set<Mark> marks) {
        public Criterion {
            marks = Set.copyOf(marks);
        }

        public static Criterion of(String code, Text name, Condition condition, Law law, Mark... marks) {
            return new Criterion(code, name, condition, law, Validity.always(), Set.of(marks));
        }

        public Criterion valid(Validity when) {
            return new Criterion(code, name, condition, law, when, marks);
        }
    }

    public static Draft of(String code, Text name, Level level, Law law) {
        return new Draft(code, name, level, law);
    }

    /** A scheme that is being declared. */
    public static final class Draft {
        private final String code;
        private final Text name;
        private final Level level;
        private final Law law;
        private List<Benefit> benefits = List.of();
        private List<Text> documents = List.of();
        private Text howToApply = Text.NOT_DETERMINED;
        private Text decidedBy = Text.NOT_DETERMINED;
        private Optional<Term> decidedWithin = Optional.empty();
        private Optional<Text> appeal = Optional.empty();
        private List<Criterion> criteria = List.of();
        private Optional<String> sameBenefitAs = Optional.empty();
        private Validity validity = Validity.always();
        private Verification verification = Verification.unverified("");
        private Set<Mark> marks = Set.of();

        private Draft(String code, Text name, Level level, Law law) {
            this.code = code;
            this.name = name;
            this.level = level;
            this.law = law;
        }

        public Draft gives(Benefit... all) {
            benefits = List.of(all);
            return this;
        }

        public Draft documents(Text... papers) {
            documents = List.of(papers);
            return this;
        }

        /** Not said: not determined. */
        public Draft howToApply(Text words) {
            howToApply = words;
            return this;
        }

        /** Not said: not determined. */
        public Draft decidedBy(Text authority) {
            decidedBy = authority;
            return this;
        }

        public Draft decidedWithin(Term term) {
            decidedWithin = Optional.of(term);
            return this;
        }

        public Draft appeal(Text where) {
            appeal = Optional.of(where);
            return this;
        }

        /** All of them must be met. */
        public Draft requires(Criterion... all) {
            criteria = List.of(all);
            return this;
        }

        /** A permanent lower-kebab name that both departments use: {@code mahalaxmi-kit}. */
        public Draft sameBenefitAs(String benefit) {
            sameBenefitAs = Optional.of(benefit);
            return this;
        }

        public Draft valid(Validity when) {
            validity = when;
            return this;
        }

        public Draft verified(int checkedBy, String source) {
            verification = new Verification(checkedBy, source);
            return this;
        }

        public Draft unverified(String source) {
            return verified(0, source);
        }

        public Draft marked(Mark... unsettled) {
            marks = Set.of(unsettled);
            return this;
        }

        public Scheme build() {
            return new Scheme(
                    code, name, level, law, benefits, documents, howToApply, decidedBy, decidedWithin, appeal,
                    criteria, sameBenefitAs, validity, verification, marks);
        }
    }
}
