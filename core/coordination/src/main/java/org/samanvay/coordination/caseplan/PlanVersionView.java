package org.samanvay.coordination.caseplan;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.post.PostGlance;

/** When a version was saved, and by which post. */
@Type("PlanVersion")
@Description("When a version of a plan was saved / योजना का संस्करण कब सहेजा गया")
public record PlanVersionView(int version, @NonNull Instant at, @NonNull PostGlance post) {}
