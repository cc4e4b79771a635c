package org.samanvay.launcher;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * The numbered changes that make the schema; each is applied once and never edited afterwards. A feature takes its number
 * when its work begins, so a database may have run V13 before V10 was finished: a lower number that is new is applied, too.
 */
final class Migrations {
    static final String HISTORY = "flyway_schema_history";
    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Migrations() {}

    /** Returns how many were applied. */
    static int apply(DatabaseAccess owner, String location) {
        FLYWAY.setLevel(Level.OFF);
        Flyway flyway = Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations(location)
                .failOnMissingLocations(true)
                .outOfOrder(true)
                .cleanDisabled(true)
                .load();
        try {
            MigrationInfo[] known = flyway.info().all();
            refuseIfAny(known, state -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED,
                    " is newer than this program. Start the newer program again, or restore the backup made before it.");
            refuseIfAny(known, MigrationState::isFailed,
                    " failed half-way in an earlier start. Restore the backup made before that start.");
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new Refusal("The database schema cannot be brought up to date: " + reason(e)
                    + " Restore the backup made before this start if the change was half done.");
        }
    }

    private static void refuseIfAny(MigrationInfo[] known, Predicate<MigrationState> state, String remedy) {
        Arrays.stream(known).filter(change -> state.test(change.getState())).findFirst().ifPresent(change -> {
            throw new Refusal("The database schema is not usable: its change " + change.getVersion() + " ("
                    + change.getDescription() + ")" + remedy);
        });
    }

    /** Flyway frames its messages over several lines; the operator gets the one that tells. */
    private static String reason(FlywayException problem) {
        Throwable deepest = problem;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.join(" ", deepest.getMessage().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
