package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.storage.Database;

/** Accounts whose password everybody knows: in demonstration mode and nowhere else. */
@ApplicationScoped
public class DemonstrationAccounts {
    @Inject
    private Settings settings;

    @Inject
    private Database database;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    private Callers callers;

    /** The officer as if signed in, if there is one of this name. */
    public Optional<Viewer> viewer(String signInName) {
        requireDemonstration();
        return callers.byName(signInName);
    }

    /** Adds an administrator, whose password {@link #open} sets. */
    public UUID addAdministrator(String signInName, String displayName, Role role, @Nullable Integer state) {
        requireDemonstration();
        UUID id = Ids.next();
        database.run(
                "INSERT INTO account (id, sign_in_name, display_name, role, state, password_hash, must_change_password,"
                        + " failed_attempts, created_at, version) VALUES (?, ?, ?, ?, ?, '', TRUE, 0, ?, 1)",
                id,
                signInName,
                displayName,
                role,
                state,
                clock.instant());
        return id;
    }

    /** Gives the password to administrators who have none and to all who hold a post of these departments. */
    public void open(String password, List<String> departments) {
        requireDemonstration();
        List<String> parameters = new ArrayList<>(List.of(passwords.hash(password)));
        parameters.addAll(departments);
        database.run(
                "UPDATE account SET password_hash = ?, must_change_password = FALSE"
                        + " WHERE password_hash = '' OR id IN (SELECT g.account FROM posting g JOIN post p ON p.id = g.post"
                        + " JOIN office o ON o.id = p.office WHERE o.department IN "
                        + Database.places(departments.size())
                        + ")",
                parameters.toArray());
    }

    private void requireDemonstration() {
        if (!settings.isDemonstration()) {
            throw new IllegalStateException("demonstration accounts outside of demonstration mode");
        }
    }
}
