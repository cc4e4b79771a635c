package org.samanvay.coordination.department;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.spi.Refusal;

/**
 * A refusal that goes to the level above, as it is defined.
 *
 * @param code full code, {@code department.refusal}
 * @param decideWithin from the refusal to the decision of the level above
 * @param checkedBy how many people have checked the citation against the gazette
 */
@Type("RefusalDefinition")
@Description("Refusal that goes to the level above, as defined / परिभाषित अस्वीकृति, जो उच्च स्तर पर जाती है")
public record RefusalView(
        @NonNull String code,
        @NonNull BilingualText name,
        @NonNull String act,
        @NonNull String section,
        @NonNull TimeSpanView decideWithin,
        int checkedBy,
        @NonNull String source) {
    static RefusalView of(String department, Refusal refusal) {
        return new RefusalView(
                department + "." + refusal.code(),
                BilingualText.of(refusal.name()),
                refusal.law().act(),
                refusal.law().section(),
                TimeSpanView.of(refusal.decideWithin()),
                refusal.verification().checkedBy(),
                refusal.verification().source());
    }
}
