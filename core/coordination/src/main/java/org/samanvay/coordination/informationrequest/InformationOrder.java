package org.samanvay.coordination.informationrequest;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * The written order on which information is asked.
 *
 * @param authority who gave it, an office
 */
@Type("InformationOrder")
@Name("InformationOrderInput")
@Description("The written order on which information is asked / लिखित आदेश")
public record InformationOrder(@NonNull String authority, @NonNull String number, @NonNull LocalDate date) {}
