package org.samanvay.coordination.conference;

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

/** Conferences at which a post has something to do next. */
@ApplicationScoped
class OpenConferences implements OpenItems {
    private static final String OPEN =
            " JOIN case_conference f ON f.id = i.conference AND f.status IN ('PROPOSED', 'CONVENED', 'HELD') AND "
                    + ConferenceWork.NEXT + " IS NOT NULL";

    @Inject
    private Database database;

    @Inject
    private MovingAnswers answers;

    @Inject
    private Clock clock;

    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(OpenItemKind.CONFERENCE, row.uuid(1), row.uuid(2), row.instant(3)),
                "SELECT f.id, f.case_file, " + ConferenceWork.NEXT + " FROM conference_invitee i" + OPEN
                        + " WHERE i.post = ? ORDER BY 3, 1",
                post);
    }

    @Override
    public CountedOpen counted(int state) {
        return new CountedOpen(
                ConferenceWork.NEXT + " < ?", "conference_invitee i" + OPEN + " WHERE i.post = u.id", List.of(clock.instant()));
    }

    /**
     * The seat in every conference that is not over, convening it, and until it is held the answer that was given: it is what
     * the department had to say of this case. Whether a post sat at the table stays of the post.
     */
    @Override
    public void move(PartMoved part) {
        String underWay = "SELECT f.id FROM case_conference f WHERE f.case_file = ? AND f.status IN ('PROPOSED', 'CONVENED', 'HELD')";
        database.run(
                "INSERT IGNORE INTO conference_invitee (conference, post) SELECT i.conference, ? FROM conference_invitee i"
                        + " WHERE i.post = ? AND i.conference IN (" + underWay + ")",
                part.to(),
                part.from(),
                part.caseFile());
        answers.move(part);
        database.run(
                "DELETE FROM conference_invitee WHERE post = ? AND answered_at IS NULL AND present IS NULL AND conference IN ("
                        + underWay + ")",
                part.from(),
                part.caseFile());
        database.run(
                "UPDATE case_conference SET convener_post = ?, version = version + 1 WHERE case_file = ? AND convener_post = ?"
                        + " AND status IN ('PROPOSED', 'CONVENED', 'HELD')",
                part.to(),
                part.caseFile(),
                part.from());
    }
}
