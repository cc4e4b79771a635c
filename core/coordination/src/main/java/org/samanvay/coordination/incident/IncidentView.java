package org.samanvay.coordination.incident;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** An incident, opened for a caller that may read it. */
@Type("Incident")
@Description("What happened / घटना")
public record IncidentView(
        @Id @NonNull UUID id,
        @Id @NonNull UUID person,
        @NonNull String department,
        @NonNull IncidentKind kind,
        @Nullable Instant occurredFrom,
        @Nullable Instant occurredUntil,
        @Nullable Integer district,
        @Nullable String narrative,
        @NonNull Instant recordedAt,
        @NonNull Integer version) {
    @Override
    public String toString() {
        return "Incident[" + id + "]";
    }
}
