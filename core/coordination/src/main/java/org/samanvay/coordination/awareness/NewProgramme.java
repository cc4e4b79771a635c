package org.samanvay.coordination.awareness;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A programme that is planned.
 *
 * @param district LGD code
 * @param place what the place is called; no person
 */
@Name("NewProgrammeInput")
@Description("A programme that is planned / नियोजित कार्यक्रम")
public record NewProgramme(
        @NonNull ProgrammeTopic topic,
        @NonNull ProgrammeSetting setting,
        @NonNull Integer district,
        @NonNull String place,
        @NonNull LocalDate plannedOn) {}
