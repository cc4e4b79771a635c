package org.samanvay.coordination.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;

/** An incident was recorded; told within the transaction, to features for which it may repeat another one. */
public record IncidentAdded(
        UUID caseFile, UUID person, UUID incident, @Nullable Instant occurredFrom, HeldPost by) {}
