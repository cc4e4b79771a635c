package org.samanvay.coordination.interstate;

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

/** Referrals to and from other states that have not ended, at either post. */
@ApplicationScoped
class OpenAcross implements OpenItems {
    private static final String DUE = "CASE r.status WHEN 'SENT' THEN r.acknowledge_by WHEN 'ACKNOWLEDGED' THEN r.answer_by"
            + " ELSE r.joint_until END";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(
                        OpenItemKind.valueOf(row.text(1)), row.uuid(2), row.findUuid(3), row.findInstant(4)),
                "SELECT 'INTERSTATE_RECEIVED' AS kind, r.id, r.their_case, " + DUE + " AS due FROM interstate_referral r"
                        + " WHERE r.to_post = ? AND r.status IN " + InterstateStatus.OPEN
                        + " UNION ALL SELECT 'INTERSTATE_SENT', r.id, r.case_file, " + DUE + " FROM interstate_referral r"
                        + " WHERE r.from_post = ? AND r.status IN " + InterstateStatus.OPEN + " ORDER BY kind, due",
                post,
                post);
    }

    /** Until it is answered it is the receiver's to do, in the joint period the sender's to decide. */
    @Override
    public CountedOpen counted(int state) {
        return new CountedOpen(
                DUE + " < ?",
                "interstate_referral r WHERE (r.to_post = u.id AND r.status IN ('SENT', 'ACKNOWLEDGED')) OR"
                        + " (r.from_post = u.id AND r.status = 'JOINT')",
                List.of(clock.instant()));
    }

    /** What the post sent to another state out of the case, and what it received from one into it. */
    @Override
    public void move(PartMoved part) {
        move(part, "case_file", "from_post");
        move(part, "their_case", "to_post");
    }

    private void move(PartMoved part, String caseColumn, String postColumn) {
        database.run(
                "UPDATE interstate_referral SET " + postColumn + " = ?, version = version + 1 WHERE " + caseColumn
                        + " = ? AND " + postColumn + " = ? AND status IN " + InterstateStatus.OPEN,
                part.to(),
                part.caseFile(),
                part.from());
    }
}
