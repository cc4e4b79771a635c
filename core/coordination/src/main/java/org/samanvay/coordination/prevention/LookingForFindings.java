package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.entry.OpenedEntries;
import org.samanvay.coordination.entry.OpenedEntries.Opened;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.ConditionEvaluator;
import org.samanvay.forms.Truth;
import org.samanvay.spi.Condition;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.Term;

/** Looks, rule by rule and state by state, for what is to be found. */
@ApplicationScoped
class LookingForFindings {
    @Inject
    private Database database;

    @Inject
    private PreventionBook book;

    @Inject
    private Enabling enabling;

    @Inject
    private OpenedEntries entries;

    @Inject
    private LookingAtAddresses addresses;

    @Inject
    private MakingFindings making;

    @Inject
    private Clock clock;

    void look(LocalDate today) {
        for (int state : enabling.states().keySet()) {
            for (KnownRule rule : book.rules()) {
                if (enabling.isEnabled(state, rule.department().id())) {
                    List<Found> found =
                            switch (rule.declared().looks()) {
                                case Looks.Repeated repeated -> repeated(rule, repeated, state, today);
                                case Looks.OneChild child -> children(rule, child, state, today);
                                case Looks.Standing standing -> standing(rule, standing, state, today);
                                case Looks.OneAddress address -> addresses.look(rule, address, state, today);
                            };
                    making.make(found, today);
                }
            }
        }
    }

    static boolean holds(Condition condition, Opened entry) {
        return ConditionEvaluator.evaluate(condition, entry.answers().values()) == Truth.TRUE;
    }

    /** What counts back from a day, as the moment from which on it counts. */
    static Instant since(LocalDate today, Term within) {
        return today.atStartOfDay(PlatformClock.INDIA).minusDays(days(within)).toInstant();
    }

    /** A month counts thirty days, a year 365; parts of a day a whole one. */
    private static long days(Term term) {
        return switch (term.unit()) {
            case MINUTE, HOUR -> 1;
            case DAY, WORKING_DAY -> term.amount();
            case MONTH -> term.amount() * 30L;
            case YEAR -> term.amount() * 365L;
        };
    }

    private List<Found> repeated(KnownRule rule, Looks.Repeated looks, int state, LocalDate today) {
        Map<UUID, Earlier> earlier = earlier(rule, state);
        Instant old = looks.standingFor().map(term -> since(today, term)).orElse(Instant.MAX);
        Map<UUID, List<Opened>> byEstablishment = new LinkedHashMap<>();
        entries.forEach(
                state, rule.department().full(looks.form()), since(today, looks.within()), clock.instant(), entry -> {
                    boolean counts = !entry.actedAt().isAfter(old)
                            && looks.condition().map(condition -> holds(condition, entry)).orElse(true);
                    if (counts) {
                        entry.answers().at(looks.establishment()).stream().limit(1).forEach(named -> {
                            UUID establishment = UUID.fromString(String.valueOf(named));
                            if (earlier.getOrDefault(establishment, Earlier.NONE).lets(entry)) {
                                byEstablishment.computeIfAbsent(establishment, none -> new ArrayList<>()).add(entry);
                            }
                        });
                    }
                });
        byEstablishment.values().removeIf(found -> found.size() < looks.howMany());
        Map<UUID, Integer> districts = districts(List.copyOf(byEstablishment.keySet()), state);
        List<Found> found = new ArrayList<>();
        byEstablishment.forEach((establishment, counted) -> {
            Integer district = districts.get(establishment);
            if (district != null) {
                String key = establishment + " " + counted.getFirst().entry();
                found.add(Found.ofEstablishment(rule, state, district, key, establishment, null));
            }
        });
        return found;
    }

    /**
     * The last finding of a rule about an establishment.
     *
     * @param until entries up to that moment were decided about; those after it count anew once its result is final
     */
    private record Earlier(boolean settled, Instant until) {
        static final Earlier NONE = new Earlier(true, Instant.MIN);

        boolean lets(Opened entry) {
            return settled && entry.actedAt().isAfter(until);
        }
    }

    private Map<UUID, Earlier> earlier(KnownRule rule, int state) {
        Map<UUID, Earlier> earlier = new HashMap<>();
        database.list(
                        row -> Map.entry(
                                row.uuid(1),
                                new Earlier(
                                        row.flag(2), row.findInstant(3) == null ? Instant.MIN : row.instant(3))),
                        "SELECT establishment, MIN(final), MAX(decided_at) FROM finding WHERE rule = ? AND state = ?"
                                + " AND establishment IS NOT NULL GROUP BY establishment",
                        rule.code(),
                        state)
                .forEach(each -> earlier.put(each.getKey(), each.getValue()));
        return earlier;
    }

    /** An establishment whose import was taken back is found no more. */
    private Map<UUID, Integer> districts(List<UUID> establishments, int state) {
        Map<UUID, Integer> districts = new HashMap<>();
        if (!establishments.isEmpty()) {
            List<Object> parameters = new ArrayList<>(establishments);
            parameters.add(state);
            database.list(
                            row -> Map.entry(row.uuid(1), row.number(2)),
                            "SELECT id, district FROM establishment WHERE id IN "
                                    + Database.places(establishments.size()) + " AND state = ? AND NOT withdrawn",
                            parameters.toArray())
                    .forEach(each -> districts.put(each.getKey(), each.getValue()));
        }
        return districts;
    }

    private List<Found> children(KnownRule rule, Looks.OneChild looks, int state, LocalDate today) {
        List<Found> found = new ArrayList<>();
        entries.forEach(state, looks.form(), since(today, looks.within()), clock.instant(), entry -> {
            if (holds(looks.condition(), entry) && !holds(looks.resolvedWhen(), entry)) {
                found.add(Found.ofChild(
                        rule,
                        state,
                        entry.district(),
                        entry.entry().toString(),
                        new Found.Child(entry.caseFile(), entry.entry(), entry.by(), entry.shutOut())));
            }
        });
        return found;
    }

    /** Since when it has the status is what was told, else when that was first recorded. */
    private List<Found> standing(KnownRule rule, Looks.Standing looks, int state, LocalDate today) {
        LocalDate since = LocalDate.ofInstant(since(today, looks.standingFor()), PlatformClock.INDIA);
        return database.list(
                row -> Found.ofEstablishment(
                        rule, state, row.number(2), row.uuid(1) + " " + row.number(3), row.uuid(1), looks.status()),
                "SELECT s.id, s.district, s.first FROM (SELECT e.id, e.code, e.district, e.status_since, (SELECT MIN(v.version)"
                        + " FROM establishment_version v WHERE v.establishment = e.id AND v.version > COALESCE((SELECT"
                        + " MAX(w.version) FROM establishment_version w WHERE w.establishment = e.id AND w.status <> e.status),"
                        + " 0)) AS first FROM establishment e WHERE e.register = ? AND e.state = ? AND e.status = ?"
                        + " AND NOT e.withdrawn AND (e.valid_until IS NULL OR e.valid_until > ?)) s"
                        + " JOIN establishment_version f ON f.establishment = s.id AND f.version = s.first"
                        + " WHERE COALESCE(s.status_since, DATE(f.recorded_at + INTERVAL 330 MINUTE)) <= ?"
                        + " AND NOT EXISTS (SELECT 1 FROM finding g WHERE g.rule = ? AND g.establishment = s.id AND NOT g.final)"
                        + " ORDER BY s.district, s.code",
                rule.department().full(looks.register()),
                state,
                looks.status(),
                today,
                since,
                rule.code());
    }
}
