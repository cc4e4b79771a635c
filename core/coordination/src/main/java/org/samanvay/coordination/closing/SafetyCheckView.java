package org.samanvay.coordination.closing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.casefile.ContactMeans;

/**
 * Asking her after the closing how she is.
 *
 * @param days after the closing
 * @param result null until it was done, and where the person was erased
 * @param mayClose whether the caller works for the post that asks
 */
@Type("SafetyCheck")
@Description("Asking her after the closing how she is / बंद होने के बाद कुशल-क्षेम जाँच")
public record SafetyCheckView(
        @Id @NonNull UUID id,
        @Id @NonNull UUID person,
        int days,
        @NonNull ContactMeans means,
        @NonNull Instant dueAt,
        @NonNull SafetyCheckStatus status,
        @Nullable SafetyCheckResult result,
        @Nullable String note,
        @Nullable Instant checkedAt,
        @NonNull Boolean mayClose,
        int version) {
    @Override
    public String toString() {
        return "SafetyCheck[" + id + "]";
    }
}
