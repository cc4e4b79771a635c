package org.samanvay.coordination.circular;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Nodal seats, chosen by what they are.
 *
 * @param departments codes; none: all that work in the state
 * @param districts LGD codes; none: all
 * @param ofState whether the state's own seats are among them
 */
@Name("NodalSeatsInput")
@Description("Nodal seats by department and district / विभाग एवं जिले के अनुसार नोडल पद")
public record NodalSeats(
        @Nullable List<String> departments,
        @Nullable List<Integer> districts,
        @NonNull Boolean ofState) {
    boolean has(String department, @Nullable Integer district) {
        return (departments == null || departments.isEmpty() || departments.contains(department))
                && (district == null ? ofState : districts == null || districts.isEmpty() || districts.contains(district));
    }
}
