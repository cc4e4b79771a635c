package org.samanvay.coordination.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.consent.SharingPurpose;

/**
 * What a referral asks and on what terms, for the letter that carries it.
 *
 * @param basisReference null where there is none; of a danger, too, it is told here
 * @param allowed whether it still shares what it names: neither ended without a result nor its consent withdrawn
 * @param fields what it shares
 */
public record ReferralTerms(
        UUID id,
        UUID caseFile,
        UUID person,
        UUID fromPost,
        UUID toPost,
        String fromDepartment,
        String toDepartment,
        String service,
        SharingPurpose purpose,
        Basis basis,
        @Nullable UUID consent,
        @Nullable String basisReference,
        Urgency urgency,
        Instant sentAt,
        Instant acknowledgeBy,
        Instant actBy,
        boolean allowed,
        List<Shared> fields) {
    public ReferralTerms {
        fields = List.copyOf(fields);
    }

    /** A field that it shares; {@code form} is a form's full code, {@code case} or {@code person}. */
    public record Shared(String form, String path) {}

    @Override
    public String toString() {
        return "ReferralTerms[" + id + "]";
    }
}
