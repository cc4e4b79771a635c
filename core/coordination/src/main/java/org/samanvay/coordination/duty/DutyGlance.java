package org.samanvay.coordination.duty;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * How a duty of one's own department stands, beside what serves it.
 *
 * @param settled whether two persons have compared its rule
 */
@Description("How a duty stands / दायित्व की स्थिति, एक दृष्टि में")
public record DutyGlance(
        @Id @NonNull UUID id,
        @NonNull String code,
        @NonNull DutyStanding standing,
        @NonNull Instant due,
        @Nullable Instant doneAt,
        boolean late,
        boolean settled) {
    public boolean isOpen() {
        return standing == DutyStanding.OPEN;
    }
}
