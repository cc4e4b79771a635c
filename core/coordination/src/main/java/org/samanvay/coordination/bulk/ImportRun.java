package org.samanvay.coordination.bulk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A file that was imported.
 *
 * @param kind what it held: {@code POSTS}, {@code PLACES/DISTRICT}, {@code ESTABLISHMENTS}
 * @param state LGD code of the only state it was read for; null where it was read for all
 * @param by who brought it, by display name
 * @param undoneAt when it was taken back; null while it stands
 * @param account who brought it
 */
@Type("Import")
@Description("A file that was imported / आयात की गई फ़ाइल")
public record ImportRun(
        @Id @NonNull UUID id,
        @NonNull String kind,
        @Nullable Integer state,
        @NonNull String by,
        @NonNull Instant at,
        int created,
        int changed,
        int unchanged,
        int skipped,
        @Nullable Instant undoneAt,
        @Ignore UUID account) {}
