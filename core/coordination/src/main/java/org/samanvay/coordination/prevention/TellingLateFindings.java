package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.storage.Database;

/** Tells the owner of a finding once that its day has passed; the count of such stands on the district's next agenda. */
@ApplicationScoped
class TellingLateFindings {
    private static final int AT_ONCE = 200;

    @Inject
    private Database database;

    @Inject
    private Changes changes;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private record Late(UUID id, UUID owner) {}

    void tell(LocalDate today) {
        database.list(
                        row -> new Late(row.uuid(1), row.uuid(2)),
                        "SELECT id, owner_post FROM finding WHERE decision IS NULL AND decide_by < ? AND late_told_at IS NULL"
                                + " LIMIT " + AT_ONCE,
                        today)
                .forEach(late -> changes.inTransaction(() -> tell(late)));
    }

    private boolean tell(Late late) {
        boolean first = database.run(
                        "UPDATE finding SET late_told_at = ? WHERE id = ? AND late_told_at IS NULL AND decision IS NULL",
                        clock.instant(),
                        late.id())
                > 0;
        if (first) {
            notices.tell(late.owner(), NoticeKind.FINDING_LATE, late.id());
        }
        return first;
    }
}
