package org.samanvay.coordination.openitem;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/** What a feature keeps open in rows of one table: listed, counted and given on by the same few columns. */
public abstract class OpenRows implements OpenItems {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    private final OpenTable table;

    protected OpenRows(OpenTable table) {
        this.table = table;
    }

    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(table.kind(), row.uuid(1), row.findUuid(2), due(row)), table.listed(), post);
    }

    private @Nullable Instant due(Row row) {
        return table.dueOnDays()
                ? row.date(3).plusDays(1).atStartOfDay(PlatformClock.INDIA).toInstant()
                : row.findInstant(3);
    }

    @Override
    public CountedOpen counted(int state) {
        return table.counted(table.dueOnDays() ? LocalDate.now(clock) : clock.instant());
    }

    /** Nothing where it belongs to no case. */
    @Override
    public void move(PartMoved part) {
        table.moved().ifPresent(sql -> database.run(sql, part.to(), part.caseFile(), part.from()));
    }
}
