package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.openitem.CountedOpen;
import org.samanvay.coordination.openitem.OpenItem;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenItems;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;

/** The referrals that a post has not ended, and those that others have not ended for it. */
@ApplicationScoped
class OpenReferrals implements OpenItems {
    private static final String OPEN = "('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS')";

    /** Until it is acknowledged that is what is due. */
    private static final String DUE = "CASE WHEN r.acknowledged_at IS NULL THEN r.acknowledge_by ELSE r.act_by END";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(
                        OpenItemKind.valueOf(row.text(1)), row.uuid(2), row.uuid(3), row.findInstant(4)),
                "SELECT 'REFERRAL_RECEIVED' AS kind, r.id, r.case_file, " + DUE + " AS due FROM referral r"
                        + " WHERE r.to_post = ? AND r.status IN " + OPEN
                        + " UNION ALL SELECT 'REFERRAL_SENT', r.id, r.case_file, " + DUE + " FROM referral r"
                        + " WHERE r.from_post = ? AND r.status IN " + OPEN + " ORDER BY kind, due",
                post,
                post);
    }

    @Override
    public CountedOpen counted(int state) {
        return new CountedOpen(
                DUE + " < ?", "referral r WHERE r.to_post = u.id AND r.status IN " + OPEN, List.of(clock.instant()));
    }

    /** Those that the post was asked, and the answers to those that it sent. */
    @Override
    public void move(PartMoved part) {
        for (String side : List.of("to_post", "from_post")) {
            database.run(
                    "UPDATE referral SET " + side + " = ?, version = version + 1 WHERE case_file = ? AND " + side
                            + " = ? AND status IN " + OPEN,
                    part.to(),
                    part.caseFile(),
                    part.from());
        }
    }
}
