package org.samanvay.coordination.interstate;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.department.ServiceView;
import org.samanvay.coordination.language.BilingualText;

/**
 * A state whose offices may be asked.
 *
 * @param code LGD code
 * @param services for which they may be asked
 */
@Description("Another state whose offices may be asked / अन्य राज्य जिसके कार्यालयों से अनुरोध किया जा सकता है")
public record OtherState(int code, @NonNull BilingualText name, @NonNull List<@NonNull StateService> services) {
    /** One of its services. */
    @Description("A service that another state gives / अन्य राज्य की सेवा")
    public record StateService(
            @NonNull String department, @NonNull BilingualText departmentName, @NonNull ServiceView service) {}
}
