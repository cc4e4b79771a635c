package org.samanvay.coordination.account;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.storage.Row;

/** An access token of the caller, without the word that it is. */
@Type("AccessToken")
@Description("A token for a program / प्रोग्राम के लिए टोकन")
public record AccessTokenView(
        @Id @NonNull String id,
        @NonNull String name,
        @NonNull List<@NonNull AccessScope> scopes,
        @NonNull Instant createdAt,
        @NonNull Instant expiresAt,
        @Nullable Instant revokedAt) {

    static final String COLUMNS = "id, name, scopes, created_at, expires_at, revoked_at";

    static AccessTokenView of(Row row) {
        return new AccessTokenView(
                row.uuid(1).toString(),
                row.text(2),
                AccessScope.read(row.text(3)).stream()
                        .map(word -> AccessScope.valueOf(word.toUpperCase(Locale.ROOT)))
                        .sorted()
                        .toList(),
                row.instant(4),
                row.instant(5),
                row.findInstant(6));
    }
}
