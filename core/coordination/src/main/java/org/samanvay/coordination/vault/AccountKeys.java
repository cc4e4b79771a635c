package org.samanvay.coordination.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.storage.Database;

/**
 * One data key per account, for what an officer has begun to write before there is a person under whose key it belongs.
 * Made at the first need; gone with the account, and so is what it sealed.
 */
@ApplicationScoped
public class AccountKeys {
    @Inject
    private Database database;

    @Inject
    private KeyRing keys;

    /** The account's key; a new one where it had none. Needs a transaction. */
    public DataKey require(UUID account) {
        Optional<DataKey> known = find(account);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] key = KeyRing.freshDataKey();
        try {
            database.run(
                    "INSERT INTO account_key (account, wrapped_key) VALUES (?, ?)", account, keys.wrap(key, owner(account)));
            return new DataKey(key);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot make a data key", broken);
        }
    }

    public Optional<DataKey> find(UUID account) {
        return database.find(
                        row -> row.bytes(1).orElseThrow(), "SELECT wrapped_key FROM account_key WHERE account = ?", account)
                .map(wrapped -> unwrapped(account, wrapped));
    }

    /** What was sealed under it can be read by nobody from now on. */
    public void destroy(UUID account) {
        database.run("DELETE FROM account_key WHERE account = ?", account);
    }

    /** Opens a wrapped key that another statement has read along. */
    public DataKey unwrap(UUID account, byte[] wrapped) {
        return unwrapped(account, wrapped);
    }

    private DataKey unwrapped(UUID account, byte[] wrapped) {
        try {
            return new DataKey(keys.unwrap(wrapped, owner(account)));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("a data key was not wrapped by our key", foreign);
        }
    }

    private static String owner(UUID account) {
        return "account_key|" + account;
    }
}
