package org.samanvay.coordination.risk;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.risk.Instruments.Declared;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Mark;
import org.samanvay.spi.RiskInstrument;
import org.samanvay.spi.RiskLevel;

/**
 * An instrument in use.
 *
 * @param code full code
 * @param bands as they are in force in the caller's state
 * @param order that laid the bands down; null where they are the instrument's own proposal
 * @param marks what about it is not settled
 */
@Type("RiskInstrument")
@Description("Questions by which a danger is judged / जोखिम आकलन प्रपत्र")
public record RiskInstrumentView(
        @NonNull String code,
        int version,
        @NonNull String department,
        @NonNull BilingualText name,
        @NonNull BilingualText guidance,
        @NonNull DataClass dataClass,
        @NonNull List<@NonNull QuestionView> questions,
        @NonNull List<@NonNull BandView> bands,
        @Nullable String order,
        @NonNull String source,
        @NonNull Set<@NonNull Mark> marks) {
    /** A question. */
    @Type("RiskQuestion")
    @Description("A question of an instrument / प्रपत्र का प्रश्न")
    public record QuestionView(@NonNull String code, @NonNull BilingualText words, int weight) {}

    /** From which score on a danger is of a level. */
    @Type("RiskBand")
    @Description("From which score on a danger is of a level / किस अंक से कौन सा स्तर")
    public record BandView(@NonNull RiskLevel level, int from) {}

    static RiskInstrumentView of(Declared declared, Thresholds.InForce inForce) {
        RiskInstrument instrument = declared.instrument();
        return new RiskInstrumentView(
                declared.fullCode(),
                instrument.version(),
                declared.department(),
                BilingualText.of(instrument.name()),
                BilingualText.of(instrument.guidance()),
                instrument.data(),
                instrument.questions().stream()
                        .map(question -> new QuestionView(
                                question.code(), BilingualText.of(question.words()), question.weight()))
                        .toList(),
                inForce.bands().stream()
                        .map(band -> new BandView(band.level(), band.from()))
                        .toList(),
                inForce.order(),
                instrument.source(),
                instrument.marks());
    }
}
