package org.samanvay.coordination.catalogue;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Mark;

/**
 * How anybody reaches a department.
 *
 * @param code full code, {@code department.channel}
 * @param address the number to dial, the address to open, or where the counter is
 */
@Type("Helpline")
@Description("Helpline, portal or counter, once somebody has tried it / हेल्पलाइन, पोर्टल या काउंटर, जाँचे जाने के बाद")
public record HelplineView(
        @NonNull String code,
        @NonNull String department,
        @NonNull BilingualText departmentName,
        @NonNull BilingualText name,
        @NonNull ChannelKind kind,
        @NonNull String address,
        @NonNull BilingualText hours,
        @NonNull String source,
        @NonNull List<@NonNull Mark> marks) {
    static HelplineView of(DepartmentDefinition department, Channel channel) {
        return new HelplineView(
                department.full(channel.code()),
                department.id(),
                BilingualText.of(department.name()),
                BilingualText.of(channel.name()),
                ChannelKind.of(channel.kind()),
                channel.address(),
                BilingualText.of(channel.hours()),
                channel.source(),
                channel.marks().stream().sorted().toList());
    }

    /** A number that nobody has dialled is worse than none (law-and-harm, section 5). */
    static boolean mayBePrinted(Channel channel) {
        return !channel.marks().contains(Mark.UNVERIFIED);
    }
}
