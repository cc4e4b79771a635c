package org.samanvay.coordination.meeting;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** How one invited post took part. */
@Name("PresenceInput")
@Description("How an invited post took part / आमंत्रित पद की उपस्थिति")
public record PresenceOf(@Id @NonNull UUID post, @NonNull Attendance attendance) {}
