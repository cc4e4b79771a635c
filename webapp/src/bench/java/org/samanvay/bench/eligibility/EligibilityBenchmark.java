package org.samanvay.bench.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.eligibility.Assessment;
import org.samanvay.forms.eligibility.KnownFacts;
import org.samanvay.forms.eligibility.OfferedScheme;
import org.samanvay.forms.eligibility.Rules;

/** One person against all schemes; the facts are checked before, as the API does, and are not measured. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EligibilityBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private List<KnownFacts> people = List.of();
    private List<Map<String, Object>> plain = List.of();
    private Rules catalogue;
    private Rules synthetic;
    private HandWritten handWritten;
    private int turn;

    @Setup
    public void prepare() {
        Definitions definitions = Definitions.load();
        AnswerCheck check = AnswerCheck.of(definitions.facts());
        people = SyntheticSchemes.people().stream()
                .map(raw -> KnownFacts.of(check.check(raw, Instant.EPOCH).answers()))
                .toList();
        plain = people.stream().map(KnownFacts::values).toList();
        List<List<SyntheticSchemes.Plan>> plans = SyntheticSchemes.plans();
        synthetic = Rules.of(definitions.facts(), SyntheticSchemes.offered(plans), TODAY);
        handWritten = new HandWritten(plans);
        catalogue = Rules.of(
                definitions.facts(),
                definitions.departments().stream()
                        .flatMap(department ->
                                department.schemes().stream().map(scheme -> new OfferedScheme(department, scheme)))
                        .toList(),
                TODAY);
        requireTheSameOutcomes();
    }

    /** What answers differently is not to be compared. */
    private void requireTheSameOutcomes() {
        for (int i = 0; i < people.size(); i++) {
            Assessment ours = synthetic.assess(people.get(i));
            byte[] theirs = handWritten.assess(plain.get(i));
            for (int scheme = 0; scheme < theirs.length; scheme++) {
                String expected = List.of("NOT_ELIGIBLE", "NEED_TO_KNOW", "ELIGIBLE").get(theirs[scheme]);
                if (!ours.outcome(scheme).name().equals(expected)) {
                    throw new IllegalStateException("scheme " + scheme + " of person " + i + " differs");
                }
            }
        }
    }

    @Benchmark
    public Assessment catalogue() {
        return catalogue.assess(people.get(next()));
    }

    @Benchmark
    public Assessment synthetic() {
        return synthetic.assess(people.get(next()));
    }

    @Benchmark
    public byte[] syntheticByHand() {
        return handWritten.assess(plain.get(next()));
    }

    /** With every reason of every scheme: only when somebody asks. */
    @Benchmark
    public int syntheticWithReasons() {
        return synthetic.assess(people.get(next())).results().stream()
                .mapToInt(result -> result.reasons().size())
                .sum();
    }

    private int next() {
        turn = (turn + 1) % people.size();
        return turn;
    }
}
