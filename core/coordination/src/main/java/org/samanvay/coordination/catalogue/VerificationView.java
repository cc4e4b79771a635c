package org.samanvay.coordination.catalogue;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.spi.Verification;

/** How a fact was checked. */
@Type("Verification")
@Description("How many people compared it with the gazette, and what was read"
        + " / कितने व्यक्तियों ने राजपत्र से मिलान किया, और स्रोत")
public record VerificationView(int checkedBy, @NonNull String source) {
    static VerificationView of(Verification verification) {
        return new VerificationView(verification.checkedBy(), verification.source());
    }
}
