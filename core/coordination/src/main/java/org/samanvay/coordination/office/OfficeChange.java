package org.samanvay.coordination.office;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/**
 * What an office was called before it was changed.
 *
 * @param version the version that was changed
 * @param by display name of the administrator
 * @param reference the order by which it was changed; absent where an import of posts did
 * @param name absent where the office's place is hidden from the caller
 * @param phone the same, or it had none
 */
@Description("What an office was called before it was changed / परिवर्तन से पहले कार्यालय का नाम")
public record OfficeChange(
        int version,
        @NonNull Instant at,
        @NonNull String by,
        @Nullable String reference,
        @Nullable BilingualText name,
        @Nullable String phone) {}
