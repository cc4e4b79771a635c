package org.samanvay.coordination.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.entry.FormBook.KnownForm;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.forms.ConditionEvaluator;
import org.samanvay.forms.Truth;
import org.samanvay.spi.Condition;

/**
 * Counts entries, and those that say something; for what the platform reckons, never for what it shows. Answers lie sealed,
 * so a condition is looked at entry by entry, five hundred a statement; without a condition none is opened.
 */
@ApplicationScoped
public class CountedEntries {
    private static final int AT_ONCE = 500;

    @Inject
    private Database database;

    @Inject
    private PersonKeys keys;

    @Inject
    private FormBook book;

    /**
     * By the names of the conditions; an empty condition counts every entry. An erased person's entry counts where nothing
     * is asked of its answers.
     *
     * @param form full code
     * @param from entries made from then on
     * @param until and before that
     * @param area over {@code office o}, of the post that wrote the present version
     */
    public Map<String, Integer> count(
            String form, Instant from, Instant until, SqlCondition area, Map<String, Optional<Condition>> conditions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        conditions.keySet().forEach(name -> counts.put(name, 0));
        boolean opens = conditions.values().stream().anyMatch(Optional::isPresent);
        KnownForm known = book.require(form);
        UUID after = Ids.before(from);
        List<Entry> read;
        do {
            read = page(form, after, Ids.before(until), area, opens);
            for (Entry entry : read) {
                after = entry.id();
                Map<String, Object> answers = opens ? entry.answers(known, keys) : Map.of();
                conditions.forEach((name, condition) -> {
                    if (condition.isEmpty() || ConditionEvaluator.evaluate(condition.get(), answers) == Truth.TRUE) {
                        counts.merge(name, 1, Integer::sum);
                    }
                });
            }
        } while (read.size() == AT_ONCE);
        return counts;
    }

    private List<Entry> page(String form, UUID after, UUID before, SqlCondition area, boolean opens) {
        List<Object> parameters = new ArrayList<>(List.of(form, after, before));
        parameters.addAll(area.parameters());
        parameters.add(AT_ONCE);
        return database.list(
                row -> new Entry(
                        row.uuid(1),
                        row.uuid(2),
                        row.number(3),
                        row.number(4),
                        row.bytes(5).orElse(null),
                        row.bytes(6).orElse(null)),
                "SELECT e.id, e.person, v.form_version, v.version, "
                        + (opens ? "v.sealed_answers, k.wrapped_key" : "NULL, NULL")
                        + " FROM form_entry e JOIN form_entry_version v ON v.entry = e.id AND v.version = e.version"
                        + " JOIN post p ON p.id = v.recorded_by_post JOIN office o ON o.id = p.office"
                        + (opens ? " LEFT JOIN person_key k ON k.person = e.person" : "")
                        + " WHERE e.form = ? AND e.id > ? AND e.id < ? AND " + area.sql() + " ORDER BY e.id LIMIT ?",
                parameters.toArray());
    }

    /** What is read of an entry. */
    private record Entry(
            UUID id,
            UUID person,
            int formVersion,
            int version,
            byte @Nullable [] sealed,
            byte @Nullable [] wrappedKey) {
        Map<String, Object> answers(KnownForm form, PersonKeys keys) {
            return sealed == null || wrappedKey == null
                    ? Map.of()
                    : form.codec()
                            .fromJson(
                                    keys.unwrap(person, wrappedKey).open(Entries.placeOf(id, version), sealed), formVersion)
                            .values();
        }
    }
}
