package org.samanvay.forms.eligibility;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samanvay.forms.ConditionPaths;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FormModel;
import org.samanvay.spi.Scheme.Criterion;

/** The criteria of some schemes, compiled for one day. Immutable, for any number of threads. */
public final class Rules {
    private final FieldPaths facts;
    private final List<OfferedScheme> schemes;
    private final List<List<Criterion>> criteria;
    private final Map<String, Integer> places = new HashMap<>();
    private final Probes probes;
    private final int[][] probesOf;
    private final Slots slots;
    private final String fingerprint;

    private Rules(FormModel facts, List<OfferedScheme> schemes, LocalDate day) {
        this.facts = FieldPaths.of(facts);
        this.schemes = schemes.stream()
                .filter(offered -> offered.scheme().validity().holdsOn(day))
                .toList();
        this.criteria = this.schemes.stream()
                .map(offered -> offered.scheme().criteria().stream()
                        .filter(criterion -> criterion.validity().holdsOn(day))
                        .toList())
                .toList();
        Compiler compiler = new Compiler();
        int[][] added = criteria.stream()
                .map(all -> all.stream()
                        .mapToInt(criterion -> compiler.add(criterion.condition()))
                        .toArray())
                .toArray(int[][]::new);
        this.probes = compiler.probes();
        this.probesOf = Arrays.stream(added)
                .map(all -> Arrays.stream(all).map(probes::place).toArray())
                .toArray(int[][]::new);
        this.slots = compiler.slots();
        for (OfferedScheme offered : this.schemes) {
            places.put(offered.code(), places.size());
        }
        this.fingerprint = reckonFingerprint();
    }

    /**
     * @param facts the model that the schemes' conditions read: {@link org.samanvay.forms.Definitions#facts()}
     * @param day only what is valid on it counts, of schemes and of criteria
     */
    public static Rules of(FormModel facts, List<OfferedScheme> schemes, LocalDate day) {
        return new Rules(facts, schemes, day);
    }

    /** The schemes that can be applied for on the day, in the order given. */
    public List<OfferedScheme> schemes() {
        return schemes;
    }

    public Optional<OfferedScheme> scheme(String code) {
        return Optional.ofNullable(places.get(code)).map(schemes::get);
    }

    /** In how many schemes each fact matters, by its path; facts that none asks for are left out. */
    public Map<String, Integer> schemesByFact() {
        Map<String, Integer> counted = new HashMap<>();
        for (List<Criterion> ofScheme : criteria) {
            ofScheme.stream()
                    .flatMap(criterion -> ConditionPaths.paths(criterion.condition()).stream())
                    .distinct()
                    .forEach(path -> counted.merge(path, 1, Integer::sum));
        }
        return counted;
    }

    public Assessment assess(KnownFacts person) {
        byte[] truths = probes.ask(slots.read(person));
        byte[] outcomes = new byte[probesOf.length];
        for (int scheme = 0; scheme < probesOf.length; scheme++) {
            byte least = Probe.TRUE;
            for (int probe : probesOf[scheme]) {
                least = (byte) Math.min(least, truths[probe]);
            }
            outcomes[scheme] = least;
        }
        return new Assessment(this, person, truths, outcomes);
    }

    /** Equal for equal schemes, criteria and facts: a SHA-256 in hexadecimal digits. */
    public String fingerprint() {
        return fingerprint;
    }

    private String reckonFingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < schemes.size(); i++) {
                digest.update(schemes.get(i).code().getBytes(StandardCharsets.UTF_8));
                for (Criterion criterion : criteria.get(i)) {
                    digest.update(criterion.condition().toString().getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    FieldPaths facts() {
        return facts;
    }

    List<Criterion> criteria(int scheme) {
        return criteria.get(scheme);
    }

    int probe(int scheme, int criterion) {
        return probesOf[scheme][criterion];
    }
}
