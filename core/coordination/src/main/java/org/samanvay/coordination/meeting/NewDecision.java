package org.samanvay.coordination.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What was decided, who does it and until when.
 *
 * @param owner the post that it belongs to, whoever holds it
 * @param text at most 1000 characters, without anything that tells who a person is
 */
@Name("NewDecisionInput")
@Description("What was decided, by which post and until when / क्या निर्णय हुआ, किस पद द्वारा और कब तक")
public record NewDecision(@Id @NonNull UUID owner, @NonNull String text, @NonNull LocalDate dueOn) {}
