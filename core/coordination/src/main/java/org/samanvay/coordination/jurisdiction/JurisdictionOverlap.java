package org.samanvay.coordination.jurisdiction;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.place.PlaceView;

/** Two jurisdictions that say the same of one place on one day. */
@Description("Two jurisdictions over one place / एक ही स्थान पर दो क्षेत्राधिकार")
public record JurisdictionOverlap(
        @NonNull PlaceView place, @NonNull JurisdictionView one, @NonNull JurisdictionView other) {}
