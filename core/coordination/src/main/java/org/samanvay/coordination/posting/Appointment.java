package org.samanvay.coordination.posting;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.post.Charge;

/**
 * Who is to hold which post.
 *
 * @param from the first day
 * @param until the first day on which it is no longer held; none until further notice
 */
@Name("AppointmentInput")
@Description("Who is to hold which post / किस पद पर किसकी नियुक्ति")
public record Appointment(
        @Id @NonNull String post,
        @Id @NonNull String account,
        @NonNull Charge charge,
        @NonNull String orderNumber,
        @NonNull LocalDate orderDate,
        @NonNull LocalDate from,
        @Nullable LocalDate until) {
    Term term() {
        return new Term(Ids.parse("account", account), charge, from, until);
    }

    AppointmentOrder order() {
        return new AppointmentOrder(orderNumber.strip(), orderDate);
    }
}
