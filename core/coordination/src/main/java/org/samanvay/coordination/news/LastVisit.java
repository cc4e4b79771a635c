package org.samanvay.coordination.news;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Up to where somebody has seen what is new, and when he or she said so. */
@Description("Up to where you have seen what is new / आपने कहाँ तक देखा है")
public record LastVisit(@Id @NonNull String until, @NonNull Instant at) {}
