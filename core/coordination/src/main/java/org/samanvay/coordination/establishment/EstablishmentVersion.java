package org.samanvay.coordination.establishment;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/**
 * An establishment as it was from a moment on.
 *
 * @param post whose holder wrote it; null where an administrator took an import back
 */
@Description("An establishment as it was from a moment on / किसी समय से प्रतिष्ठान की स्थिति")
public record EstablishmentVersion(
        int version,
        @NonNull Instant at,
        @Nullable BilingualText post,
        @NonNull BilingualText name,
        @NonNull String status,
        @NonNull BilingualText statusName,
        @Nullable LocalDate since,
        @Nullable String reference,
        boolean withdrawn) {
    /** The same for somebody who may not know where it is. */
    EstablishmentVersion called(BilingualText instead) {
        return new EstablishmentVersion(version, at, post, instead, status, statusName, since, null, withdrawn);
    }
}
