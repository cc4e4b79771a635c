package org.samanvay.coordination.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.eligibility.Reckoning.Subject;
import org.samanvay.coordination.storage.Database;

/** Finds who was reckoned with rules that are no longer those of today, and has it reckoned anew. */
@ApplicationScoped
class CatchingUp {
    private static final System.Logger LOG = System.getLogger(CatchingUp.class.getName());
    private static final int AT_ONCE = 100;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    private SchemeBook book;

    @Inject
    private Reckoning reckoning;

    @Inject
    private Database database;

    /** @param standing id of the row that was reckoned with other rules */
    private record Behind(UUID standing, Subject subject) {}

    void inEveryState() {
        database.list(row -> row.number(1), "SELECT DISTINCT state FROM eligibility_standing").forEach(this::in);
    }

    /**
     * 100 at a time, each in its own transaction. One that fails does not keep the others from being reckoned; the next
     * look tries it again.
     */
    private void in(int state) {
        String rules = book.in(state).fingerprint();
        UUID after = FIRST;
        List<Behind> behind;
        do {
            behind = database.list(
                    row -> new Behind(row.uuid(1), new Subject(row.uuid(2), state, row.uuid(3), row.text(4))),
                    "SELECT s.id, s.case_file, s.person, s.department FROM eligibility_standing s JOIN person_key k"
                            + " ON k.person = s.person WHERE s.state = ? AND s.rules <> ? AND s.id > ? ORDER BY s.id LIMIT "
                            + AT_ONCE,
                    state,
                    rules,
                    after);
            for (Behind each : behind) {
                reckon(each.subject());
                after = each.standing();
            }
        } while (behind.size() == AT_ONCE);
    }

    private void reckon(Subject subject) {
        try {
            reckoning.reckonAnew(subject);
        } catch (RuntimeException failure) {
            // Its words could tell of her: only the kind of failure is written down.
            LOG.log(Level.WARNING, "A standing could not be reckoned anew: " + failure.getClass().getName());
        }
    }
}
