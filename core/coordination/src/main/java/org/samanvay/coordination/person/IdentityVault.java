package org.samanvay.coordination.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.search.SearchIndex;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.Place;

/** Identities and safe contacts, sealed under each person's own key. Who may open them is not decided here. */
@ApplicationScoped
class IdentityVault {
    private static final JsonMapper JSON = new JsonMapper();

    @Inject
    private Database database;

    @Inject
    private SearchIndex index;

    void keep(UUID caseFile, UUID person, DataKey key, Identity identity, String department) {
        database.run(
                "INSERT INTO person_identity (person, sealed_identity) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE sealed_identity = VALUES(sealed_identity)",
                person,
                key.seal(identityOf(person), write(identity)));
        if (identity.phone() != null) {
            index.addPhone(caseFile, person, identity.phone(), department);
        }
    }

    Optional<Identity> open(UUID person, DataKey key) {
        return database.find(
                        row -> row.bytes(1).orElseThrow(),
                        "SELECT sealed_identity FROM person_identity WHERE person = ?",
                        person)
                .map(sealed -> read(key.open(identityOf(person), sealed), Identity.class));
    }

    /** The identities that were recorded among these persons; one statement. */
    Map<UUID, Identity> openAll(Map<UUID, DataKey> keys) {
        Map<UUID, Identity> opened = new HashMap<>();
        database.list(
                        row -> Map.entry(row.uuid(1), row.bytes(2).orElseThrow()),
                        "SELECT person, sealed_identity FROM person_identity WHERE person IN "
                                + Database.places(keys.size()),
                        keys.keySet().toArray())
                .forEach(sealed -> {
                    UUID person = sealed.getKey();
                    DataKey key = Objects.requireNonNull(keys.get(person));
                    opened.put(person, read(key.open(identityOf(person), sealed.getValue()), Identity.class));
                });
        return opened;
    }

    void keepContact(
            UUID caseFile, UUID person, DataKey key, SafeContact contact, int version, String department) {
        byte[] sealed = key.seal(contactOf(person, version), write(contact));
        database.run(
                "INSERT INTO safe_contact (person, may_call, may_text, may_visit, sealed_details, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE may_call = VALUES(may_call),"
                        + " may_text = VALUES(may_text), may_visit = VALUES(may_visit),"
                        + " sealed_details = VALUES(sealed_details), version = VALUES(version)",
                person,
                contact.mayCall(),
                contact.mayText(),
                contact.mayVisit(),
                sealed,
                version);
        if (contact.number() != null) {
            index.addPhone(caseFile, person, contact.number(), department);
        }
    }

    /** The safe contact, or that there must be none. */
    SafeContact openContact(UUID person, DataKey key) {
        return database.find(
                        row -> read(
                                key.open(contactOf(person, row.number(2)), row.bytes(1).orElseThrow()), SafeContact.class),
                        "SELECT sealed_details, version FROM safe_contact WHERE person = ?",
                        person)
                .orElse(SafeContact.NO_CONTACT);
    }

    /** 0 where none was ever set. */
    int contactVersion(UUID person) {
        return database.find(row -> row.number(1), "SELECT version FROM safe_contact WHERE person = ? FOR UPDATE", person)
                .orElse(0);
    }

    private static Place identityOf(UUID person) {
        return new Place("person_identity", "sealed_identity", person, 0);
    }

    private static Place contactOf(UUID person, int version) {
        return new Place("safe_contact", "sealed_details", person, version);
    }

    private static byte[] write(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot be written");
        }
    }

    private static <T> T read(byte[] json, Class<T> type) {
        try {
            return JSON.readValue(new String(json, StandardCharsets.UTF_8), type);
        } catch (JsonProcessingException broken) {
            // The parser's message would quote the identity.
            throw new IllegalStateException("sealed " + type.getSimpleName() + " cannot be read");
        }
    }
}
