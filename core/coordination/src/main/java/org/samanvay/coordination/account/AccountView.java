package org.samanvay.coordination.account;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.storage.Row;

/**
 * An account, as its administrator sees it.
 *
 * @param state LGD code; null for an administrator of the platform
 * @param lockedUntil after wrong tries; null when it is open
 * @param leftAt null while the account may be used
 */
@Type("Account")
@Description("Who may sign in / जो साइन इन कर सकता है")
public record AccountView(
        @Id @NonNull String id,
        @NonNull String signInName,
        @NonNull String displayName,
        @NonNull Role role,
        @Nullable Integer state,
        boolean mustChangePassword,
        @Nullable Instant lockedUntil,
        @Nullable Instant leftAt,
        @NonNull Instant createdAt,
        int version) {

    static final String COLUMNS = "a.id, a.sign_in_name, a.display_name, a.role, a.state, a.must_change_password,"
            + " CASE WHEN a.locked_until > ? THEN a.locked_until END, a.left_at, a.created_at, a.version";

    static AccountView of(Row row) {
        return new AccountView(
                row.uuid(1).toString(),
                row.text(2),
                row.text(3),
                Role.valueOf(row.text(4)),
                row.findNumber(5),
                row.flag(6),
                row.findInstant(7),
                row.findInstant(8),
                row.instant(9),
                row.number(10));
    }
}
