package org.samanvay.coordination.person;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Who a person is. Exists in clear only in a request that was allowed to open it. */
@Input("IdentityInput")
@Description("Who a person is; sealed at once / व्यक्ति की पहचान; तुरंत एन्क्रिप्ट होती है")
public record Identity(
        @NonNull String name,
        @Nullable String relativeName,
        @Nullable Integer birthYear,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String identityDocument) {
    /** Never the values: a record's own text would carry them into a log. */
    @Override
    public String toString() {
        return "Identity[sealed]";
    }
}
