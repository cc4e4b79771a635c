package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.storage.Database;

/** For features whose acts serve duties: how those of a department stand in a case. It asks nobody who looks. */
@ApplicationScoped
public class DutyGlances {
    @Inject
    private Database database;

    @Inject
    private DutyBook book;

    @Inject
    private LawChecks checks;

    @Inject
    private Clock clock;

    /**
     * Of these codes the duties about the person, by code; of several the one that is due first and open. Two statements,
     * none without a code.
     */
    public Map<String, DutyGlance> of(UUID caseFile, UUID person, String department, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(caseFile, department, person));
        parameters.addAll(codes);
        Instant now = clock.instant();
        Map<String, DutyGlance> found = new HashMap<>();
        Set<DeclaredDuty> settled = checks.settled();
        database.list(
                        row -> new DutyGlance(
                                row.uuid(1),
                                row.text(2),
                                DutyStanding.valueOf(row.text(3)),
                                row.instant(4),
                                row.findInstant(5),
                                row.text(3).equals(DutyStanding.OPEN.name()) && row.instant(4).isBefore(now),
                                book.find(department, row.text(2)).filter(settled::contains).isPresent()),
                        "SELECT id, code, standing, due_at, done_at FROM duty WHERE case_file = ? AND department = ?"
                                + " AND person = ? AND code IN " + Database.places(codes.size())
                                + " ORDER BY standing = 'OPEN' DESC, due_at, id",
                        parameters.toArray())
                .forEach(duty -> found.putIfAbsent(duty.code(), duty));
        return found;
    }
}
