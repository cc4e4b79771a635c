package org.samanvay.forms.eligibility;

import java.util.List;
import java.util.stream.IntStream;
import org.samanvay.forms.FormField;
import org.samanvay.forms.Truth;
import org.samanvay.spi.Scheme.Criterion;

/** Which schemes one person can get. Reasons are found when asked for: most answers need only the outcome. */
public final class Assessment {
    private final Rules rules;
    private final KnownFacts person;
    private final byte[] truths;
    private final byte[] outcomes;

    Assessment(Rules rules, KnownFacts person, byte[] truths, byte[] outcomes) {
        this.rules = rules;
        this.person = person;
        this.truths = truths;
        this.outcomes = outcomes;
    }

    /** One scheme's outcome; its reasons by {@link #reasons}. */
    public record Result(OfferedScheme scheme, EligibilityOutcome outcome, Assessment in, int place) {
        public List<Reason> reasons() {
            return in.reasons(place);
        }

        /** How many criteria are met, are not, or are not known yet. */
        public int count(Truth state) {
            return in.count(place, state);
        }
    }

    /**
     * Why one criterion is met, is not, or is not known.
     *
     * @param used paths of the known facts that the criterion reads
     * @param questions the facts that would settle what is not known; empty if it is known
     */
    public record Reason(Criterion criterion, Truth met, List<String> used, List<Question> questions) {}

    /**
     * A fact that nobody has told yet.
     *
     * @param field its label is the question to ask
     */
    public record Question(String path, FormField field) {}

    /** In the order of the rules. */
    public List<Result> results() {
        return IntStream.range(0, outcomes.length).mapToObj(this::result).toList();
    }

    public EligibilityOutcome outcome(int place) {
        return EligibilityOutcome.of(Probe.truth(outcomes[place]));
    }

    private Result result(int place) {
        return new Result(rules.schemes().get(place), outcome(place), this, place);
    }

    private int count(int scheme, Truth state) {
        return (int) IntStream.range(0, rules.criteria(scheme).size())
                .filter(i -> Probe.truth(truths[rules.probe(scheme, i)]) == state)
                .count();
    }

    private List<Reason> reasons(int scheme) {
        List<Criterion> criteria = rules.criteria(scheme);
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> reason(criteria.get(i), Probe.truth(truths[rules.probe(scheme, i)])))
                .toList();
    }

    private Reason reason(Criterion criterion, Truth met) {
        Reading reading = new Reading(rules.facts(), person);
        reading.read(criterion.condition());
        return new Reason(criterion, met, reading.used(), met == Truth.UNKNOWN ? reading.questions() : List.of());
    }
}
