package org.samanvay.coordination.interstate;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.coordination.referral.SharedData;

/**
 * What another state's post is asked, and why it may be.
 *
 * @param toPost a post of another state
 * @param consent one that was given towards that state, for {@link Basis#CONSENT}
 * @param basisReference act and section, order number or danger, for every other basis; at most 120 characters
 * @param data of forms only what the service needs
 * @param jointDays how long both hold the matter once it is accepted; null: as the sender's state has laid down
 */
@Name("NewInterstateReferralInput")
@Description("What another state's post is asked, and why it may be / अन्य राज्य के पद से क्या और किस आधार पर अनुरोध है")
public record NewInterstateReferral(
        @Id @NonNull String person,
        @Id @NonNull String toPost,
        @NonNull String service,
        @NonNull SharingPurpose purpose,
        @NonNull Basis basis,
        @Id @Nullable String consent,
        @Nullable String basisReference,
        @Nullable Integer jointDays,
        @NonNull List<@NonNull SharedData> data) {
    /** Never the reference: a danger is told there in words. */
    @Override
    public String toString() {
        return "NewInterstateReferral[" + basis + "]";
    }
}
