package org.samanvay.coordination.informationrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.openitem.CountedOpen;
import org.samanvay.coordination.openitem.OpenItem;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenItems;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;

/** Information requests that a post has not answered: with the post they go to the successor. */
@ApplicationScoped
class OpenInformation implements OpenItems {
    /** Over {@code information_part a} and its {@code information_request q}; takes the day. */
    static final String WAITS = "a.answered_at IS NULL AND q.valid_until >= ?";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(OpenItemKind.INFORMATION_REQUEST, row.uuid(1), null, row.instant(2)),
                "SELECT q.id, q.answer_by FROM information_part a JOIN information_request q ON q.id = a.request WHERE a.post = ?"
                        + " AND " + WAITS + " ORDER BY q.answer_by, q.id",
                post,
                LocalDate.now(clock));
    }

    @Override
    public CountedOpen counted(int state) {
        return new CountedOpen(
                "q.answer_by < ?",
                "information_part a JOIN information_request q ON q.id = a.request WHERE a.post = u.id AND " + WAITS,
                List.of(clock.instant(), LocalDate.now(clock)));
    }

    /** It is about an establishment and belongs to no case. */
    @Override
    public void move(PartMoved part) {}
}
