package org.samanvay.coordination.bulk.establishment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.bulk.BeforeText;
import org.samanvay.coordination.bulk.BulkProblem;
import org.samanvay.coordination.bulk.RowErrors;
import org.samanvay.coordination.bulk.Undoable;
import org.samanvay.coordination.bulk.WrittenRow;
import org.samanvay.coordination.establishment.EstablishmentRecord;
import org.samanvay.coordination.establishment.Establishments;
import org.samanvay.coordination.establishment.Establishments.Present;
import org.samanvay.coordination.establishment.Establishments.Writer;
import org.samanvay.coordination.establishment.Keeping;

/** Takes an import of establishments back: what it made is withdrawn, what it changed is as it was, as a new version. */
@ApplicationScoped
class UndoingEstablishments implements Undoable {
    @Inject
    private Establishments establishments;

    @Inject
    private Keeping keeping;

    @Override
    public boolean imported(String kind) {
        return kind.equals(ImportingEstablishments.KIND);
    }

    /** Whoever keeps the register today takes back what he or she imported. */
    @Override
    public boolean mayBeUndoneByItsImporter(List<WrittenRow> rows) {
        return rows.stream()
                .findFirst()
                .flatMap(row -> establishments.find(id(row)))
                .filter(present -> keeping.keeps(present.entry().register()))
                .isPresent();
    }

    @Override
    public void check(List<WrittenRow> rows, RowErrors errors) {
        Map<UUID, Present> present = establishments.lockedAll(ids(rows));
        for (WrittenRow row : rows) {
            Present now = present.get(id(row));
            if (now == null || now.version() != row.version()) {
                errors.add(
                        row.line(),
                        "",
                        BulkProblem.CHANGED_SINCE,
                        "The entry was changed after this import",
                        "प्रविष्टि इस आयात के बाद बदली गई है");
            }
        }
    }

    @Override
    public void undo(List<WrittenRow> rows, UUID account) {
        Map<UUID, Present> present = establishments.lockedAll(ids(rows));
        List<Present> undone = rows.stream()
                .map(row -> {
                    Present now = present.get(id(row));
                    if (now == null) {
                        throw new IllegalStateException("checked a moment ago, and gone");
                    }
                    EstablishmentRecord entry =
                            row.made() ? now.entry() : BeforeText.read(row, EstablishmentRecord.class);
                    return new Present(now.id(), now.version() + 1, row.made(), entry);
                })
                .toList();
        establishments.write(undone, Writer.administrator(account));
    }

    private static List<UUID> ids(List<WrittenRow> rows) {
        return rows.stream().map(UndoingEstablishments::id).toList();
    }

    private static UUID id(WrittenRow row) {
        return UUID.fromString(row.subject());
    }
}
