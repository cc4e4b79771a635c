package org.samanvay.coordination.casefile;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** An open duty that goes on at its post although the case is closed, and why. */
@Name("LeftDutyInput")
@Description("An open duty that goes on at its post, and why / खुला दायित्व जो उसके पद पर चलता रहेगा, कारण सहित")
public record LeftDuty(@Id @NonNull UUID duty, @NonNull String reason) {
    @Override
    public String toString() {
        return "LeftDuty[" + duty + "]";
    }
}
