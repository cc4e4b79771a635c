package org.samanvay.coordination.training;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How the trainings of a department's posts stand. */
@Description("How the trainings of a department's posts stand / विभाग के पदों पर प्रशिक्षण की स्थिति")
public record TrainingCount(@NonNull String department, int posts, int valid, int due, int late, int vacant) {}
