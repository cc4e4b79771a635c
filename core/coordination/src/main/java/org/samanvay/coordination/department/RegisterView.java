package org.samanvay.coordination.department;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Register;

/**
 * A register as it is defined.
 *
 * @param code full code, {@code department.register}
 * @param one what one entry is
 * @param statuses what an entry can be; the first is that of a new one
 * @param keptBy codes of the post kinds that write in it
 * @param placesHidden whether names, places and phones are told only to those who bring somebody there
 */
@Type("Register")
@Description("Register of establishments that a department keeps / विभाग द्वारा संधारित प्रतिष्ठान पंजिका")
public record RegisterView(
        @NonNull String code,
        @NonNull BilingualText name,
        @NonNull BilingualText one,
        @NonNull List<@NonNull RegisterStatus> statuses,
        @NonNull List<@NonNull String> keptBy,
        boolean placesHidden,
        @NonNull String source,
        @NonNull List<@NonNull Mark> marks) {
    /** What an entry can be. */
    @Type("RegisterStatus")
    @Description("What an entry of a register can be / पंजिका की प्रविष्टि की स्थिति")
    public record RegisterStatus(@NonNull String code, @NonNull BilingualText name) {}

    static RegisterView of(String department, Register register) {
        return new RegisterView(
                department + "." + register.code(),
                BilingualText.of(register.name()),
                BilingualText.of(register.one()),
                register.statuses().stream()
                        .map(status -> new RegisterStatus(status.code(), BilingualText.of(status.name())))
                        .toList(),
                register.keptBy().stream().sorted().toList(),
                register.hidden().isPresent(),
                register.source(),
                register.marks().stream().sorted().toList());
    }
}
