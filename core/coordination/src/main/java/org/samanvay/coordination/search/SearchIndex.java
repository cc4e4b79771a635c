package org.samanvay.coordination.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.KeyRing;

/** Keyed hashes of the numbers and phones by which a case may be found. */
@ApplicationScoped
public class SearchIndex {
    @Inject
    private Database database;

    @Inject
    private KeyRing keys;

    /** @param department whose officers find the case by the number */
    public void addNumber(UUID caseFile, String number, String department) {
        add(caseFile, SearchKind.EXTERNAL_NUMBER, number, department, null);
    }

    /** @param department whose officers find the case by the phone; so do those whom a referral tells the identity */
    public void addPhone(UUID caseFile, UUID person, String phone, String department) {
        add(caseFile, SearchKind.PHONE, phone, department, person);
    }

    public byte[] hash(SearchKind kind, String typed) {
        return keys.hash(kind.name(), kind.normalized(typed));
    }

    private void add(UUID caseFile, SearchKind kind, String typed, String department, @Nullable UUID person) {
        if (kind.normalized(typed).isEmpty()) {
            return;
        }
        database.run(
                "INSERT IGNORE INTO search_hash (case_file, kind, key_id, hash, department, person) VALUES (?, ?, ?, ?, ?, ?)",
                caseFile,
                kind,
                KeyRing.HASH_KEY_ID,
                hash(kind, typed),
                department,
                person);
    }
}
