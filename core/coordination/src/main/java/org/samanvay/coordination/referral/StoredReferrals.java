package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.storage.Database;

/**
 * A referral that is to be answered, with the seats through which the caller works in its case, in one statement; and what
 * the answer changed, in another. By hand, because answering is what officers do most and EclipseLink took a fifth of its
 * processor time (measured).
 */
@ApplicationScoped
class StoredReferrals {
    @Inject
    private Database database;

    @Inject
    private AccessKernel kernel;

    /** @param access absent where the case does not exist for the caller */
    record Found(Referral referral, @Nullable CaseAccess access) {}

    Optional<Found> find(Viewer viewer, UUID id) {
        SqlCondition seats = kernel.seats(viewer);
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>(seats.parameters());
        parameters.addAll(visible.parameters());
        parameters.add(id);
        List<CaseAccess> accesses = new ArrayList<>();
        List<Referral> rows = database.list(
                row -> {
                    if (row.findUuid(Referral.COLUMN_COUNT + 1 + AccessKernel.SEAT_POST) != null) {
                        accesses.add(AccessKernel.seat(row, Referral.COLUMN_COUNT + 1));
                    }
                    return Referral.read(row);
                },
                "SELECT " + Referral.COLUMNS + ", " + AccessKernel.SEAT + " FROM referral r JOIN case_file c ON c.id = r.case_file"
                        + " JOIN post owner ON owner.id = c.owner_post JOIN office owner_o ON owner_o.id = owner.office"
                        + " LEFT JOIN participation p ON " + seats.sql() + " AND " + visible.sql() + " WHERE r.id = ?",
                parameters.toArray());
        return rows.stream()
                .findFirst()
                .map(found -> new Found(found, kernel.throughSeats(viewer, accesses).get(found.caseFile())));
    }

    /** Writes a step; at most one for each that was found, because it counts the version on. */
    void save(Referral referral) {
        int written = database.run(
                "UPDATE referral SET status = ?, received_at = ?, acknowledged_at = ?, answered_at = ?, ended_at = ?, reason = ?,"
                        + " outcome = ?, sealed_note = ?, version = version + 1 WHERE id = ? AND version = ?",
                referral.changeable());
        if (written == 0) {
            throw new OptimisticLockException();
        }
    }
}
