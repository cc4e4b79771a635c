package org.samanvay.coordination.meeting;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda: which office it is about and how much, never whom.
 *
 * @param district LGD code; null for the state level
 * @param amount how many; 1 for a seat or a decision
 * @param since since when the seat is empty, or when the decision was due
 */
@Type("AgendaItem")
@Description("Item of a meeting's agenda / बैठक की कार्यसूची की मद")
public record AgendaItemView(
        int number,
        @NonNull AgendaKind kind,
        @NonNull String department,
        @Nullable Integer district,
        int amount,
        @Nullable LocalDate since,
        @Nullable DecisionView decision) {}
