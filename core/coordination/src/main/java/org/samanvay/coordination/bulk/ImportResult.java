package org.samanvay.coordination.bulk;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What came of a file, or would come of it.
 *
 * @param written whether anything was written: false of a dry run and of a file with a fault
 * @param errorCount of all faults; the first two hundred are told
 */
@Description("Result of an import / आयात का परिणाम")
public record ImportResult(
        boolean written,
        int created,
        int changed,
        int unchanged,
        int errorCount,
        @NonNull List<@NonNull RowError> errors) {
    static ImportResult refused(RowErrors errors) {
        return new ImportResult(false, 0, 0, 0, errors.count(), errors.told());
    }

    static ImportResult wouldBe(int created, int changed, int unchanged) {
        return new ImportResult(false, created, changed, unchanged, 0, List.of());
    }
}
