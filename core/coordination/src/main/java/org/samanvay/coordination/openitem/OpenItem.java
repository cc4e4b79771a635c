package org.samanvay.coordination.openitem;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that lies open at a post; codes and times, never a content.
 *
 * @param subject the referral, the application, the decision
 * @param caseFile the case that it belongs to; null where it belongs to none
 * @param dueAt when the next step is due; null where nothing sets a time
 */
public record OpenItem(OpenItemKind kind, UUID subject, @Nullable UUID caseFile, @Nullable Instant dueAt) {}
