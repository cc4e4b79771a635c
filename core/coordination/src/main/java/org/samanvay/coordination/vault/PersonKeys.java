package org.samanvay.coordination.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/** One data key per person, kept wrapped. A person without a key has been erased. */
@ApplicationScoped
public class PersonKeys {
    @Inject
    private Database database;

    @Inject
    private KeyRing keys;

    @Inject
    private OpenedKeys opened;

    /** Makes the key of a new person. */
    public DataKey create(UUID person) {
        byte[] key = KeyRing.freshDataKey();
        try {
            database.run("INSERT INTO person_key (person, wrapped_key) VALUES (?, ?)", person, keys.wrap(key, owner(person)));
            return new DataKey(key);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot make a data key", broken);
        }
    }

    public Optional<DataKey> find(UUID person) {
        return Optional.ofNullable(findAll(Set.of(person)).get(person));
    }

    /** The keys of many persons in one statement; erased ones are missing. */
    public Map<UUID, DataKey> findAll(Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        Map<UUID, DataKey> found = new HashMap<>();
        List<UUID> distinct = persons.stream().distinct().toList();
        database.list(
                        PersonKeys::wrapped,
                        "SELECT person, wrapped_key FROM person_key WHERE person IN " + Database.places(distinct.size()),
                        distinct.toArray())
                .forEach(entry -> found.put(entry.getKey(), unwrap(entry.getKey(), entry.getValue())));
        return found;
    }

    /** Opens a wrapped key that another statement has read along. */
    public DataKey unwrap(UUID person, byte[] wrapped) {
        return opened.of(person, wrapped, () -> unwrapped(person, wrapped));
    }

    /** The same for a look over very many: the key is kept for nothing else, and no request need be there. */
    public DataKey unwrapOnce(UUID person, byte[] wrapped) {
        return unwrapped(person, wrapped);
    }

    private DataKey unwrapped(UUID person, byte[] wrapped) {
        try {
            return new DataKey(keys.unwrap(wrapped, owner(person)));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("a data key was not wrapped by our key", foreign);
        }
    }

    private static Map.Entry<UUID, byte[]> wrapped(Row row) {
        return Map.entry(row.uuid(1), row.bytes(2).orElseThrow());
    }

    private static String owner(UUID person) {
        return "person_key|" + person;
    }
}
