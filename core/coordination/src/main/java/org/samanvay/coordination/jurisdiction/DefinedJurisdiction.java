package org.samanvay.coordination.jurisdiction;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A jurisdiction that was made, and who claims the same.
 *
 * @param overlaps on its first day; the first hundred. They were not refused: an administrator ends the one or the other
 */
@Description("A jurisdiction that was made, and who claims the same places / बनाया गया क्षेत्राधिकार, और वही स्थान किनके पास हैं")
public record DefinedJurisdiction(
        @NonNull JurisdictionView jurisdiction, @NonNull List<@NonNull JurisdictionOverlap> overlaps) {}
