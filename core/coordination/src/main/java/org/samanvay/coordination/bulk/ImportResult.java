package org.samanvay.coordination.bulk;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file, or would come of it.
 *
 * @param id of the run, by which it can be taken back; null where nothing was written
 * @param written whether anything was written: false of a dry run and of a file with a fault
 * @param skipped rows of other states than the one that was asked for
 * @param errorCount of all faults; the first two hundred are told
 */
@Description("Result of an import / आयात का परिणाम")
public record ImportResult(
        @Id @Nullable UUID id,
        boolean written,
        int created,
        int changed,
        int unchanged,
        int skipped,
        int errorCount,
        @NonNull List<@NonNull RowError> errors) {
    public static ImportResult refused(RowErrors errors) {
        return new ImportResult(null, false, 0, 0, 0, 0, errors.count(), errors.told());
    }

    public static ImportResult wouldBe(Counts counts) {
        return of(null, counts);
    }

    static ImportResult of(@Nullable UUID id, Counts counts) {
        return new ImportResult(
                id,
                id != null,
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.skipped(),
                0,
                List.of());
    }
}
