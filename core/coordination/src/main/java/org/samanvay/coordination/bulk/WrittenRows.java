package org.samanvay.coordination.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.storage.Database;

/** What the rows of imports that can be taken back did. */
@ApplicationScoped
public class WrittenRows {
    @Inject
    private Database database;

    public void add(UUID run, List<WrittenRow> rows) {
        List<@Nullable Object[]> values = rows.stream()
                .map(row -> new @Nullable Object[] {run, row.line(), row.subject(), row.before(), row.version()})
                .toList();
        database.insertAll(
                "INSERT INTO bulk_import_row (bulk_import, line, subject, before_text, version) VALUES", values, "");
    }

    List<WrittenRow> of(UUID run) {
        return database.list(
                row -> new WrittenRow(row.number(1), row.text(2), row.findText(3), row.number(4)),
                "SELECT line, subject, before_text, version FROM bulk_import_row WHERE bulk_import = ? ORDER BY line",
                run);
    }
}
