package org.samanvay.coordination.packet;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostGlance;

/**
 * An intimation that is still owed, or its acknowledgement. The case stands there only for whoever takes part in it.
 *
 * @param law act and section; null of an acknowledgement, which no law asks for
 * @param by the post that owes it; null where the department has none that could
 * @param to the post that waits for it; null where it goes to a court, to the person or to a post not chosen yet
 * @param since the event in law, or the sending
 * @param entry the entry from which it is sent; null for whoever does not send it
 */
@Description("An intimation that is still owed / शेष सूचना या उसकी पावती")
public record OwedIntimation(
        @Id @NonNull UUID id,
        @NonNull OwedAct act,
        @NonNull BilingualText name,
        @Nullable String law,
        @Nullable PostGlance by,
        @Nullable PostGlance to,
        @NonNull Instant since,
        @NonNull Instant due,
        boolean late,
        @Id @Nullable UUID caseFile,
        @Nullable String caseNumber,
        @Id @Nullable UUID entry) {}
