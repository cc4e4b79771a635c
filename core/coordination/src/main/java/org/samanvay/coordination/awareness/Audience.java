package org.samanvay.coordination.awareness;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** When a programme was held and how many came. */
@Name("AudienceInput")
@Description("When it was held and how many came / कब हुआ और कितने आए")
public record Audience(
        @NonNull LocalDate heldOn, @NonNull Integer women, @NonNull Integer girls, @NonNull Integer others) {}
