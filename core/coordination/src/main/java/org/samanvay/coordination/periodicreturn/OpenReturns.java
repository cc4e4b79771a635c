package org.samanvay.coordination.periodicreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.openitem.CountedOpen;
import org.samanvay.coordination.openitem.OpenItem;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenItems;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.periodicreturn.ReturnBook.Owed;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.storage.Database;

/** Returns that a post owes and has not given: with the post they go to the successor. */
@ApplicationScoped
class OpenReturns implements OpenItems {
    @Inject
    private Database database;

    @Inject
    private ReturnBook book;

    @Inject
    private Posts posts;

    @Inject
    private Clock clock;

    @Override
    public List<OpenItem> at(UUID post) {
        return posts.find(post).map(this::at).orElse(List.of());
    }

    /** Due at the end of its day in India. */
    private List<OpenItem> at(PostCard post) {
        List<Owed> owed = book.owedIn(post.state()).stream()
                .filter(each -> each.known().department().id().equals(post.department())
                        && each.known().declared().from().equals(post.kind()))
                .toList();
        if (owed.isEmpty()) {
            return List.of();
        }
        OwedRows rows = OwedRows.of(owed);
        List<Object> parameters = new ArrayList<>(rows.parameters());
        parameters.addAll(List.of(post.state(), post.id()));
        return database.list(
                row -> new OpenItem(
                        OpenItemKind.PERIODIC_RETURN,
                        row.uuid(1),
                        null,
                        row.date(2).plusDays(1).atStartOfDay(PlatformClock.INDIA).toInstant()),
                "SELECT " + OwedRows.KEY + ", w.due_on FROM (" + rows.sql() + ") w" + OwedRows.POSTS
                        + " WHERE p.id = ? AND "
                        + OwedRows.NOT_GIVEN + " ORDER BY w.due_on, w.code, w.starts",
                parameters.toArray());
    }

    @Override
    public CountedOpen counted(int state) {
        List<Owed> owed = book.owedIn(state);
        if (owed.isEmpty()) {
            return CountedOpen.nothing();
        }
        OwedRows rows = OwedRows.of(owed);
        List<Object> parameters = new ArrayList<>();
        parameters.add(LocalDate.now(clock));
        parameters.addAll(rows.parameters());
        parameters.add(state);
        return new CountedOpen(
                "w.due_on < ?",
                "(" + rows.sql() + ") w" + OwedRows.POSTS + " WHERE p.id = u.id AND " + OwedRows.NOT_GIVEN,
                parameters);
    }

    /** A return is of a post and belongs to no case. */
    @Override
    public void move(PartMoved part) {}
}
