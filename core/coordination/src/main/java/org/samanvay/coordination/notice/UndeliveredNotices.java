package org.samanvay.coordination.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.storage.Where;
import org.samanvay.spi.Text;

/** Messages that were given up: an administrator of the state sees where each was to go, and has it tried anew. */
@ApplicationScoped
class UndeliveredNotices {
    private static final String FROM = " FROM notice_message m JOIN posting g ON g.id = m.posting JOIN post p ON p.id = g.post"
            + " JOIN office o ON o.id = p.office";

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The newest first. */
    Slice<UndeliveredNoticeView> page(int state, Page page) {
        Viewer viewer = current.get();
        if (!viewer.isAdministratorOf(state)) {
            throw CommonProblem.notAllowed("Only the state's administrator may do this", "यह केवल राज्य का प्रशासक कर सकता है");
        }
        Where where = new Where()
                .and("m.status = 'DEAD'")
                .and("o.state = ?", state)
                .andIfSet("m.id < ?", page.after().map(key -> Ids.parse("after", key)).orElse(null));
        return page.slice(
                database.list(
                        UndeliveredNotices::view,
                        "SELECT m.id, m.channel, m.fault, p.code, p.name_en, p.name_hi, o.name_en, o.name_hi,"
                                + " (SELECT COUNT(*) FROM notice_item i WHERE i.message = m.id), m.ended_at" + FROM + where.sql()
                                + " ORDER BY m.id DESC LIMIT ?",
                        where.parameters(page.limit())),
                message -> message.id().toString());
    }

    private static UndeliveredNoticeView view(Row row) {
        return new UndeliveredNoticeView(
                row.uuid(1),
                NoticeChannel.valueOf(row.text(2)),
                NoticeFault.valueOf(row.text(3)),
                row.text(4),
                BilingualText.of(Text.of(row.text(5), row.text(6))),
                BilingualText.of(Text.of(row.text(7), row.text(8))),
                row.number(9),
                row.instant(10));
    }

    /** All tries anew; one that waits already is left alone. */
    UUID tryAgain(UUID message) {
        Viewer viewer = current.forChange();
        database.find(row -> row.number(1), "SELECT o.state" + FROM + " WHERE m.id = ?", message)
                .filter(viewer::isAdministratorOf)
                .orElseThrow(UndeliveredNotices::notFound);
        int revived = database.run(
                "UPDATE notice_message SET status = 'WAITING', tries = 0, next_at = ?, fault = NULL, ended_at = NULL"
                        + " WHERE id = ? AND status = 'DEAD'",
                clock.instant(),
                message);
        if (revived == 1) {
            audit.administered(viewer.account(), "NOTICE_TRIED_AGAIN", message);
        }
        return message;
    }

    private static Problem notFound() {
        return CommonProblem.notFound(Text.of("Message", "संदेश"));
    }
}
