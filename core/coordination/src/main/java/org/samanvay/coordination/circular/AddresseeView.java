package org.samanvay.coordination.circular;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;

/**
 * A post that a circular went to.
 *
 * @param acknowledgedAt null while it has not taken note
 */
@Type("CircularAddressee")
@Description("A post that a circular went to / परिपत्र का प्राप्तकर्ता पद")
public record AddresseeView(@NonNull PostGlance post, @Nullable Instant acknowledgedAt) {}
