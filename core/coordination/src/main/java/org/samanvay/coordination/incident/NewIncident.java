package org.samanvay.coordination.incident;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An incident to be added.
 *
 * @param person whom it happened to
 * @param district LGD code of where it happened
 * @param narrative at most 4000 characters; sealed
 * @param address where it happened, house and village or street; at most 500 characters. It is not kept: a keyed hash of it
 *     lets a repetition be noticed, and nobody can read it again
 */
@Name("NewIncidentInput")
@Description("An incident to be added / जोड़ी जाने वाली घटना")
public record NewIncident(
        @Id @NonNull String person,
        @NonNull IncidentKind kind,
        @Nullable OffsetDateTime occurredFrom,
        @Nullable OffsetDateTime occurredUntil,
        @Nullable Integer district,
        @Nullable String narrative,
        @Nullable String address) {
    @Override
    public String toString() {
        return "NewIncident[" + kind + "]";
    }
}
