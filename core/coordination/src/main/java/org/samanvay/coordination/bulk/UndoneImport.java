package org.samanvay.coordination.bulk;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What came of taking an import back, or would come of it.
 *
 * @param written whether it was taken back: false of a dry run, and while a row holds
 * @param removed what the import had made
 * @param restored what it had changed
 * @param errorCount of the rows that hold; the first two hundred are told, by the lines of the imported file
 */
@Description("Result of taking an import back / आयात वापस लेने का परिणाम")
public record UndoneImport(
        boolean written, int removed, int restored, int errorCount, @NonNull List<@NonNull RowError> errors) {
    static UndoneImport of(List<WrittenRow> rows, @Nullable RowErrors errors, boolean written) {
        int removed = (int) rows.stream().filter(WrittenRow::made).count();
        return errors == null || errors.isEmpty()
                ? new UndoneImport(written, removed, rows.size() - removed, 0, List.of())
                : refused(errors);
    }

    static UndoneImport refused(RowErrors errors) {
        return new UndoneImport(false, 0, 0, errors.count(), errors.told());
    }
}
