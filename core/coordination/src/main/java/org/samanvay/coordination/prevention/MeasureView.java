package org.samanvay.coordination.prevention;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.spi.FindingRule.Measure;

/** Something to do about a finding. */
@Type("FindingMeasure")
@Description("Something to do about a finding / निष्कर्ष पर उपाय")
public record MeasureView(@NonNull String code, @NonNull BilingualText name) {
    static MeasureView of(Measure measure) {
        return new MeasureView(measure.code(), BilingualText.of(measure.name()));
    }
}
