package org.samanvay.coordination.catalogue;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.department.TimeSpanView;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Mark;

/**
 * A service as the public sees it: what is done, by when, and what to bring. Which fields of which forms officers send
 * each other for it is theirs.
 *
 * @param code full code, {@code department.service}
 */
@Type("OfferedService")
@Description("Service that a department gives, as the public sees it / विभाग द्वारा दी जाने वाली सेवा, जन-सामान्य हेतु")
public record OfferedServiceView(
        @NonNull String code,
        @NonNull String department,
        @NonNull BilingualText departmentName,
        @NonNull BilingualText name,
        @NonNull TimeSpanView acknowledgeWithin,
        @NonNull TimeSpanView actWithin,
        @NonNull List<@NonNull BilingualText> documents,
        @NonNull String source,
        @NonNull List<@NonNull Mark> marks) {
    static OfferedServiceView of(DepartmentDefinition department, ServiceDefinition service) {
        return new OfferedServiceView(
                service.code(),
                department.id(),
                BilingualText.of(department.name()),
                BilingualText.of(service.name()),
                TimeSpanView.of(service.acknowledgeWithin()),
                TimeSpanView.of(service.actWithin()),
                service.documents().stream().map(BilingualText::of).toList(),
                service.source(),
                service.marks().stream().sorted().toList());
    }
}
