package org.samanvay.coordination.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form to be stored.
 *
 * @param person whom it is about; null: the case's survivor
 * @param entry the entry to correct, with the version that the caller read; null: a new one
 * @param answers as they came: GraphQL-coerced or JSON
 * @param actedAt when what the form tells was done, where it was written on paper and is entered later; null: just now
 */
public record Submission(
        UUID caseFile,
        String form,
        @Nullable UUID person,
        @Nullable UUID entry,
        @Nullable Integer version,
        Map<String, ?> answers,
        @Nullable Instant actedAt) {
    /** Never the answers. */
    @Override
    public String toString() {
        return "Submission[" + form + "]";
    }
}
