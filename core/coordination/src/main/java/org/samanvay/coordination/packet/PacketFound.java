package org.samanvay.coordination.packet;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.post.PostGlance;

/**
 * An entry that a number led to; two offices may give the same number.
 *
 * @param recordedBy the post that wrote it
 * @param started whether its packet stands; an imported entry starts one once its reference is confirmed
 */
@Description("An entry that a number led to / संख्या से मिली प्रविष्टि")
public record PacketFound(
        @Id @NonNull UUID entry, @Id @NonNull UUID caseFile, @NonNull String caseNumber, @NonNull PostGlance recordedBy, boolean started) {}
