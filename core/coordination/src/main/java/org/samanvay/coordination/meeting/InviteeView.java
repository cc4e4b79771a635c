package org.samanvay.coordination.meeting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;

/**
 * A post that was invited.
 *
 * @param attendance null until the meeting was held
 */
@Type("Invitee")
@Description("A post invited to a meeting / बैठक में आमंत्रित पद")
public record InviteeView(@NonNull PostGlance post, @Nullable Attendance attendance) {}
