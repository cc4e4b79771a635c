package org.samanvay.coordination.department;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.spi.Lane;

/**
 * A lane as it is defined.
 *
 * @param code full code, {@code department.lane}
 */
@Type("LaneDefinition")
@Description("How far a department's own work has come, as defined / विभाग के अपने कार्य की प्रगति, परिभाषा")
public record LaneView(
        @NonNull String code,
        @NonNull BilingualText name,
        @NonNull List<@NonNull LaneCode> stages,
        @NonNull List<@NonNull LaneCode> signs) {
    /**
     * A stage or a sign.
     *
     * @param unsolved whether a case that stands there counts as unsolved
     */
    @Type("LaneCode")
    @Description("A stage or a sign of a lane / प्रगति का चरण या संकेत")
    public record LaneCode(@NonNull String code, @NonNull BilingualText name, boolean unsolved) {}

    static LaneView of(String department, Lane lane) {
        return new LaneView(
                department + "." + lane.code(),
                BilingualText.of(lane.name()),
                lane.stages().stream()
                        .map(stage -> new LaneCode(stage.code(), BilingualText.of(stage.name()), stage.unsolved()))
                        .toList(),
                lane.signs().stream()
                        .map(sign -> new LaneCode(sign.code(), BilingualText.of(sign.name()), false))
                        .toList());
    }
}
