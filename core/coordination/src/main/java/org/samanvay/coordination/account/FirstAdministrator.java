package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.mode.Missing;
import org.samanvay.coordination.mode.Protection;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/**
 * The account that creates all others: made once, from {@code SAMANVAY_ADMINISTRATOR_NAME} and
 * {@code SAMANVAY_ADMINISTRATOR_PASSWORD}, while there is no account at all. The password must be changed at the first
 * sign-in, so the setting is worth nothing afterwards.
 */
@ApplicationScoped
class FirstAdministrator implements Protection {
    private static final String NAME = "SAMANVAY_ADMINISTRATOR_NAME";
    private static final String PASSWORD = "SAMANVAY_ADMINISTRATOR_PASSWORD";

    @Inject
    private Settings settings;

    @Inject
    private Database database;

    @Inject
    private Changes changes;

    @Inject
    private Passwords passwords;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Override
    public List<Missing> missing() {
        if (isAnybodyThere() || (settings.find(NAME).isPresent() && settings.find(PASSWORD).isPresent())) {
            return List.of();
        }
        return List.of(new Missing(
                Text.of("there is no administrator", "कोई प्रशासक नहीं है"),
                Text.of(
                        "set " + NAME + " and " + PASSWORD + " for the first start",
                        "पहली बार आरंभ करने के लिए " + NAME + " और " + PASSWORD + " दें")));
    }

    void createIfNobodyIsThere() {
        Optional<String> name = settings.find(NAME);
        Optional<String> password = settings.find(PASSWORD);
        if (name.isPresent() && password.isPresent() && !isAnybodyThere()) {
            create(acceptable(name.get(), password.get()), passwords.hash(password.get()));
        }
    }

    private static String acceptable(String name, String password) {
        try {
            String signInName = SignInName.require(name);
            PasswordRules.require(signInName, password);
            return signInName;
        } catch (Problem fault) {
            throw new IllegalStateException(
                    Missing.REFUSES + NAME + ", " + PASSWORD + ": " + fault.text().en() + " / " + fault.text().hi());
        }
    }

    /** Of two nodes that start at once, one inserts and the other finds the table no longer empty. */
    private void create(String name, String hash) {
        changes.inTransaction(() -> {
            UUID id = Ids.next();
            int created = database.run(
                    "INSERT INTO account (id, sign_in_name, display_name, role, state, password_hash,"
                            + " must_change_password, failed_attempts, created_at, version)"
                            + " SELECT ?, ?, ?, ?, NULL, ?, TRUE, 0, ?, 1 FROM DUAL"
                            + " WHERE NOT EXISTS (SELECT 1 FROM account)",
                    id,
                    name,
                    name,
                    Role.PLATFORM_ADMINISTRATOR,
                    hash,
                    clock.instant());
            if (created == 1) {
                audit.administered(id, "first administrator", id);
            }
            return created;
        });
    }

    private boolean isAnybodyThere() {
        return database.find(row -> row.number(1), "SELECT 1 FROM account LIMIT 1").isPresent();
    }
}
