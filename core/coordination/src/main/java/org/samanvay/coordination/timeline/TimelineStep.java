package org.samanvay.coordination.timeline;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.language.BilingualText;

/**
 * One step.
 *
 * @param actedAt when it was done, of what was on paper first and entered late; absent elsewhere
 * @param otherDepartment who was asked or answered
 * @param detail a code (form, service, reason); only of the caller's own department's steps
 */
@Description("One step of a case / प्रकरण का एक चरण")
public record TimelineStep(
        @Id @NonNull UUID id,
        @NonNull Instant at,
        @Description("When it was done, if entered late / बाद में दर्ज होने पर कार्य का वास्तविक समय") @Nullable Instant actedAt,
        @NonNull StepKind kind,
        @NonNull String department,
        @NonNull BilingualText post,
        @NonNull BilingualText office,
        @Nullable String otherDepartment,
        @Nullable String detail,
        @Id @Nullable UUID subject) {}
