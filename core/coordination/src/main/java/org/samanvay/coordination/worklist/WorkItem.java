package org.samanvay.coordination.worklist;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostGlance;

/**
 * A piece of work.
 *
 * @param id of the duty, the referral, the application
 * @param code of the duty, the service, the scheme
 * @param due null where no time is set
 * @param soon whether its alarm has come and its time is not over
 * @param post null where the whole department answers for it
 */
@Description("A piece of work / कार्य")
public record WorkItem(
        @NonNull WorkKind kind,
        @Id @NonNull UUID id,
        @NonNull WorkAct act,
        @NonNull String department,
        @NonNull String code,
        @NonNull BilingualText name,
        @Nullable Instant due,
        boolean late,
        boolean soon,
        @Id @Nullable UUID caseFile,
        @Nullable String caseNumber,
        @Nullable PostGlance post) {}
