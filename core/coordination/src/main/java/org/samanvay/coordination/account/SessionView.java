package org.samanvay.coordination.account;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A browser that is signed in with the caller's account.
 *
 * @param here whether it is the one that asks
 */
@Type("Session")
@Description("A browser that is signed in with your account / आपके खाते से साइन इन ब्राउज़र")
public record SessionView(@NonNull Instant openedAt, @NonNull Instant lastSeenAt, @NonNull Boolean here) {}
