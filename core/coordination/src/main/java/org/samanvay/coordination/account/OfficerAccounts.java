package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.storage.Database;

/**
 * Officers' accounts that come in a file. Nobody can sign in with one until an administrator resets its password: until
 * then it has the hash of a word that nobody ever saw.
 */
@ApplicationScoped
public class OfficerAccounts {
    @Inject
    private Database database;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    /**
     * An account as a file may name it.
     *
     * @param state LGD code; null for an administrator of the platform
     */
    public record Officer(
            UUID id, String signInName, String displayName, Role role, @Nullable Integer state, boolean hasLeft) {}

    /** Whether it can be a sign-in name as it stands. */
    public static boolean isSignInName(String name) {
        return SignInName.find(name).filter(name::equals).isPresent();
    }

    /** Those of these names that are taken, in one statement. */
    public Map<String, Officer> find(Collection<String> signInNames) {
        Map<String, Officer> found = new HashMap<>();
        database.list(
                        row -> new Officer(
                                row.uuid(1),
                                row.text(2),
                                row.text(3),
                                Role.valueOf(row.text(4)),
                                row.findNumber(5),
                                row.findInstant(6) != null),
                        "SELECT id, sign_in_name, display_name, role, state, left_at FROM account WHERE sign_in_name"
                                + " IN "
                                + Database.places(signInNames.size()),
                        signInNames.toArray())
                .forEach(officer -> found.put(officer.signInName(), officer));
        return found;
    }

    /** Adds accounts of officers in one batch; all get the same word that nobody knows, hashed once. */
    public void add(List<Officer> officers) {
        if (officers.isEmpty()) {
            return;
        }
        String unusable = passwords.hash(SecretWord.forSession());
        Instant now = clock.instant();
        database.runAll(
                "INSERT INTO account (id, sign_in_name, display_name, role, state, password_hash, must_change_password,"
                        + " failed_attempts, created_at, version) VALUES (?, ?, ?, 'OFFICER', ?, ?, TRUE, 0, ?, 1)",
                officers.stream()
                        .map(each -> new @Nullable Object[] {
                            each.id(), each.signInName(), each.displayName(), each.state(), unusable, now
                        })
                        .toList());
    }

    /** Gives accounts the names by which they are shown, in one batch. */
    public void rename(List<Officer> officers) {
        database.runAll(
                "UPDATE account SET display_name = ?, version = version + 1 WHERE id = ?",
                officers.stream()
                        .map(each -> new @Nullable Object[] {each.displayName(), each.id()})
                        .toList());
    }
}
