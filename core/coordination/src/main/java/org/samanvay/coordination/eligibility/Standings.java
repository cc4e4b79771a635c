package org.samanvay.coordination.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.Place;

/** What was last reckoned of a person for a department, kept sealed. */
@ApplicationScoped
class Standings {
    private static final JsonMapper JSON = new JsonMapper();

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * The schemes that a person can get, and of each whether nobody of the department has seen it yet.
     *
     * @param id null before it was ever stored
     * @param unseenBy scheme code to whether it is news
     */
    record Standing(@Nullable UUID id, int version, SortedMap<String, Boolean> unseenBy) {
        static final Standing NONE = new Standing(null, 0, new TreeMap<>());

        /** As reckoned now: what is possible anew is news, what is possible no more is left out. */
        Standing now(List<String> eligible) {
            SortedMap<String, Boolean> next = new TreeMap<>();
            eligible.forEach(scheme -> next.put(scheme, unseenBy.getOrDefault(scheme, Boolean.TRUE)));
            return new Standing(id, version + 1, next);
        }

        Standing seen() {
            SortedMap<String, Boolean> next = new TreeMap<>(unseenBy);
            next.replaceAll((scheme, news) -> false);
            return new Standing(id, version + 1, next);
        }

        List<String> unseen() {
            return unseenBy.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public String toString() {
            return "Standing[" + id + "]";
        }
    }

    Optional<Standing> find(UUID person, String department, DataKey key) {
        return database.find(
                row -> opened(row, key),
                "SELECT id, version, sealed_schemes FROM eligibility_standing WHERE person = ? AND department = ?",
                person,
                department);
    }

    private static Standing opened(Row row, DataKey key) {
        return open(row.uuid(1), row.number(2), row.bytes(3).orElseThrow(), key);
    }

    static Standing open(UUID id, int version, byte[] sealed, DataKey key) {
        try {
            return new Standing(
                    id,
                    version,
                    JSON.readValue(
                            key.open(placeOf(id, version), sealed), new TypeReference<TreeMap<String, Boolean>>() {}));
        } catch (IOException broken) {
            throw new IllegalStateException("a standing cannot be read", broken);
        }
    }

    void insert(UUID caseFile, int state, UUID person, String department, String rules, Standing first, DataKey key) {
        UUID id = Ids.next();
        database.run(
                "INSERT INTO eligibility_standing (id, case_file, state, person, department, rules, sealed_schemes, unseen,"
                        + " version, reckoned_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                caseFile,
                state,
                person,
                department,
                rules,
                sealed(id, first, key),
                first.unseen().size(),
                first.version(),
                clock.instant());
    }

    /** @throws OptimisticLockException where somebody reckoned it meanwhile; the change is then repeated */
    void update(Standing next, @Nullable String rules, DataKey key) {
        UUID id = next.id();
        if (id == null) {
            throw new IllegalArgumentException("never stored");
        }
        List<Object> parameters = new ArrayList<>(List.of(
                sealed(id, next, key), next.unseen().size(), next.version(), clock.instant()));
        if (rules != null) {
            parameters.add(rules);
        }
        parameters.add(id);
        parameters.add(next.version() - 1);
        int changed = database.run(
                "UPDATE eligibility_standing SET sealed_schemes = ?, unseen = ?, version = ?, reckoned_at = ?"
                        + (rules == null ? "" : ", rules = ?") + " WHERE id = ? AND version = ?",
                parameters.toArray());
        if (changed == 0) {
            throw new OptimisticLockException();
        }
    }

    private static byte[] sealed(UUID id, Standing standing, DataKey key) {
        try {
            return key.seal(placeOf(id, standing.version()), JSON.writeValueAsBytes(standing.unseenBy()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a standing cannot be written", broken);
        }
    }

    private static Place placeOf(UUID id, int version) {
        return new Place("eligibility_standing", "sealed_schemes", id, version);
    }
}
