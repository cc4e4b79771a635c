package org.samanvay.coordination.circular;

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

/** Circulars of which a post has not yet taken note. */
@ApplicationScoped
class OpenCirculars implements OpenItems {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(OpenItemKind.CIRCULAR, row.uuid(1), null, row.instant(2)),
                "SELECT c.id, c.acknowledge_by FROM circular_addressee a JOIN circular c ON c.id = a.circular"
                        + " WHERE a.post = ? AND a.acknowledged_at IS NULL ORDER BY c.acknowledge_by, c.id",
                post);
    }

    @Override
    public CountedOpen counted(int state) {
        return new CountedOpen(
                "c.acknowledge_by < ?",
                "circular_addressee a JOIN circular c ON c.id = a.circular WHERE a.post = u.id AND a.acknowledged_at IS NULL",
                List.of(clock.instant()));
    }

    /** A circular is addressed to a post and belongs to no case. */
    @Override
    public void move(PartMoved part) {}
}
