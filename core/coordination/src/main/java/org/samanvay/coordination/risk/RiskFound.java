package org.samanvay.coordination.risk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;

/**
 * A danger about which departments must come together; told within the transaction.
 *
 * @param assessment by which it was found high; null where an incident repeats another one
 */
public record RiskFound(UUID caseFile, UUID person, @Nullable UUID assessment, HeldPost by) {}
