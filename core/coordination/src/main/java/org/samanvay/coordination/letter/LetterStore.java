package org.samanvay.coordination.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.paper.Sheet;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.coordination.vault.Place;

/**
 * The words of letters, sealed and opened again: the sheet, the recipients and the PDFs of copies, and what tells who a
 * person is.
 */
@ApplicationScoped
class LetterStore {
    private static final JsonMapper JSON = new JsonMapper();

    @Inject
    private Database database;

    @Inject
    private PersonKeys keys;

    /** One copy to be kept. */
    record Copy(int number, Addressee addressee, List<String> lines, byte[] pdf) {
        @Override
        public String toString() {
            return "Copy[" + number + "]";
        }
    }

    byte[] seal(DataKey key, UUID letter, Sheet sheet) {
        return key.seal(new Place("letter", "sealed_sheet", letter, 0), write(sheet));
    }

    Sheet sheet(DataKey key, UUID letter, byte[] sealed) {
        return read(key.open(new Place("letter", "sealed_sheet", letter, 0), sealed), new TypeReference<>() {});
    }

    byte @Nullable [] sealReference(DataKey key, UUID letter, @Nullable String reference) {
        return reference == null ? null : key.seal(referenceOf(letter), reference);
    }

    String reference(DataKey key, UUID letter, byte[] sealed) {
        return key.openText(referenceOf(letter), sealed);
    }

    /** @param keys of whom the copies tell, the person whom the letter is about among them */
    void keep(DataKey key, Map<UUID, DataKey> keys, UUID letter, List<Copy> copies, HeldPost by, UUID account, Instant now) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Copy copy : copies) {
            rows.add(new @Nullable Object[] {
                letter,
                copy.number(),
                copy.addressee().kind(),
                copy.addressee().postId(),
                copy.addressee().personId(),
                key.seal(linesOf(letter, copy.number()), write(copy.lines())),
                sealed(keys, letter, copy),
                by.post(),
                account,
                now
            });
        }
        database.runAll(
                "INSERT INTO letter_copy (letter, copy, recipient, to_post, to_person, sealed_lines, sealed_pdf,"
                        + " made_by_post, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** One seal over the other, so that it takes all keys to open it. */
    private static byte[] sealed(Map<UUID, DataKey> keys, UUID letter, Copy copy) {
        byte[] sealed = copy.pdf();
        for (DataKey key : new TreeMap<>(keys).values()) {
            sealed = key.seal(pdfOf(letter, copy.number()), sealed);
        }
        return sealed;
    }

    /** The copy byte for byte as it was made. */
    byte[] pdf(Map<UUID, DataKey> keys, UUID letter, int copy, byte[] sealed) {
        byte[] opened = sealed;
        for (DataKey key : new TreeMap<>(keys).descendingMap().values()) {
            opened = key.open(pdfOf(letter, copy), opened);
        }
        return opened;
    }

    List<String> lines(DataKey key, UUID letter, int copy, byte[] sealed) {
        return read(key.open(linesOf(letter, copy), sealed), new TypeReference<>() {});
    }

    /** Each under its own person's key. */
    void keep(UUID letter, int copy, Map<UUID, Map<Told, String>> told, Map<UUID, DataKey> theirs) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        told.forEach((person, words) -> rows.add(new @Nullable Object[] {
            letter,
            person,
            copy,
            Objects.requireNonNull(theirs.get(person)).seal(wordsOf(letter), write(words))
        }));
        database.runAll(
                "INSERT INTO letter_identity (letter, person, since_copy, sealed_words) VALUES (?, ?, ?, ?)", rows);
    }

    /**
     * Of whom the copies of a letter tell, in two statements.
     *
     * @param persons all of them, erased ones too
     * @param keys of those who are not erased
     * @param words what is told of them
     */
    record Known(Set<UUID> persons, Map<UUID, DataKey> keys, Map<UUID, Map<Told, String>> words) {
        @Override
        public String toString() {
            return "Known[" + persons.size() + "]";
        }
    }

    /** @param copy of whom this copy, or an earlier one, tells */
    Known known(UUID letter, int copy) {
        Map<UUID, byte[]> sealed = new HashMap<>();
        database.list(
                        row -> Map.entry(row.uuid(1), row.bytes(2).orElseThrow()),
                        "SELECT person, sealed_words FROM letter_identity WHERE letter = ? AND since_copy <= ?",
                        letter,
                        copy)
                .forEach(row -> sealed.put(row.getKey(), row.getValue()));
        Map<UUID, DataKey> theirs = new HashMap<>(keys.findAll(sealed.keySet()));
        Map<UUID, Map<Told, String>> words = new HashMap<>();
        theirs.forEach((person, key) -> words.put(
                person,
                read(
                        key.open(wordsOf(letter), Objects.requireNonNull(sealed.get(person))),
                        new TypeReference<Map<Told, String>>() {})));
        return new Known(Set.copyOf(sealed.keySet()), theirs, words);
    }

    Map<UUID, DataKey> keysOf(Collection<UUID> persons) {
        return keys.findAll(persons);
    }

    static Place referenceOf(UUID letter) {
        return new Place("letter", "sealed_basis_reference", letter, 0);
    }

    private static Place linesOf(UUID letter, int copy) {
        return new Place("letter_copy", "sealed_lines", letter, copy);
    }

    private static Place pdfOf(UUID letter, int copy) {
        return new Place("letter_copy", "sealed_pdf", letter, copy);
    }

    private static Place wordsOf(UUID letter) {
        return new Place("letter_identity", "sealed_words", letter, 0);
    }

    private static byte[] write(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a letter cannot be written");
        }
    }

    private static <T> T read(byte[] json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException broken) {
            // The parser's message would quote the letter.
            throw new IllegalStateException("a letter cannot be read");
        }
    }
}
