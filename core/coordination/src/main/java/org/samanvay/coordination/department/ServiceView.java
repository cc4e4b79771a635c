package org.samanvay.coordination.department;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Mark;

/**
 * What a department does when a person is referred to it.
 *
 * @param code full code, {@code department.service}
 * @param needs full codes of the fields that the receiver needs to know
 * @param confidential whether a referral for it is known to its two departments only
 * @param acrossStates whether posts of other states may ask for it where this state has opened it to them
 * @param source where the promised times come from
 */
@Type("Service")
@Description("Service given on referral / रेफरल पर दी जाने वाली सेवा")
public record ServiceView(
        @NonNull String code,
        @NonNull BilingualText name,
        @NonNull TimeSpanView acknowledgeWithin,
        @NonNull TimeSpanView actWithin,
        @NonNull List<@NonNull String> needs,
        @NonNull List<@NonNull BilingualText> documents,
        boolean confidential,
        boolean acrossStates,
        @NonNull String source,
        @NonNull List<@NonNull Mark> marks) {
    public static ServiceView of(ServiceDefinition service) {
        return new ServiceView(
                service.code(),
                BilingualText.of(service.name()),
                TimeSpanView.of(service.acknowledgeWithin()),
                TimeSpanView.of(service.actWithin()),
                service.needs(),
                service.documents().stream().map(BilingualText::of).toList(),
                service.confidential(),
                service.acrossStates(),
                service.source(),
                service.marks().stream().sorted().toList());
    }
}
