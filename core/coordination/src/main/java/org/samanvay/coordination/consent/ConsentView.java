package org.samanvay.coordination.consent;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.storage.Row;

/** An answer as the department that asked sees it. */
@Type("Consent")
@Description("Consent given, refused or withdrawn / सहमति, अस्वीकृति या वापसी")
public record ConsentView(
        @Id @NonNull UUID id,
        @Id @NonNull UUID person,
        @Id @NonNull UUID givenBy,
        @NonNull ConsentDecision decision,
        @NonNull SharingPurpose purpose,
        @NonNull String toDepartment,
        @Nullable Integer toState,
        @NonNull String language,
        @NonNull Instant recordedAt,
        @Nullable Instant withdrawnAt,
        @NonNull Integer version) {

    static final String COLUMNS =
            "k.id, k.person, k.given_by, k.decision, k.purpose, k.to_department, k.language, k.recorded_at, k.withdrawn_at, k.version, k.to_state";

    static ConsentView of(Row row) {
        return new ConsentView(
                row.uuid(1),
                row.uuid(2),
                row.uuid(3),
                ConsentDecision.valueOf(row.text(4)),
                SharingPurpose.valueOf(row.text(5)),
                row.text(6),
                row.findNumber(11),
                row.text(7),
                row.instant(8),
                row.findInstant(9),
                row.number(10));
    }
}
