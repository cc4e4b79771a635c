package org.samanvay.coordination.posting;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.post.Charge;

/**
 * An officer's leave from a post.
 *
 * @param until the day of return, on which the officer holds the post again
 * @param deputy the account that holds the post meanwhile; none leaves it vacant, and its work at the post above
 */
@Name("LeaveInput")
@Description("An officer's leave from a post / पद से अवकाश")
public record Leave(
        @Id @NonNull String posting,
        @NonNull LocalDate from,
        @NonNull LocalDate until,
        @Id @Nullable String deputy,
        @NonNull String orderNumber,
        @NonNull LocalDate orderDate) {
    AppointmentOrder order() {
        return new AppointmentOrder(orderNumber.strip(), orderDate);
    }

    @Nullable Term deputation() {
        return deputy == null ? null : new Term(deputyAccount(), Charge.DEPUTY, from, until);
    }

    private UUID deputyAccount() {
        return Ids.parse("deputy", String.valueOf(deputy));
    }
}
