package org.samanvay.coordination.referral;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.consent.SharingPurpose;

/**
 * What is asked, of whom, and why it may be.
 *
 * @param service full code of a service of the receiving post's department
 * @param consent the consent record, for {@link Basis#CONSENT}
 * @param basisReference act and section, order number or danger, for every other basis; at most 120 characters
 */
@Name("NewReferralInput")
@Description("What is asked, of whom, and why it may be / क्या, किससे और किस आधार पर अनुरोध है")
public record NewReferral(
        @Id @NonNull String person,
        @Id @NonNull String toPost,
        @NonNull String service,
        @NonNull SharingPurpose purpose,
        @NonNull Basis basis,
        @Id @Nullable String consent,
        @Nullable String basisReference,
        @Nullable Urgency urgency,
        @NonNull List<@NonNull SharedData> data) {
    /** Never the reference: a danger is told there in words. */
    @Override
    public String toString() {
        return "NewReferral[" + basis + "]";
    }
}
