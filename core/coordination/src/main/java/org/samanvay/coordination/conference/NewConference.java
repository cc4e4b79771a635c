package org.samanvay.coordination.conference;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.referral.Basis;

/**
 * A conference to be convened.
 *
 * @param person whom it is about; null: the survivor
 * @param invited posts that take part in the case
 * @param returnsDueAt by when each answers its part; null: 48 hours before
 * @param basis why the law allows to share; CONSENT: hers for protection, towards each department that is invited
 * @param basisReference the section, the order or the danger; not with consent
 */
@Name("NewConferenceInput")
@Description("A case conference to be convened / बुलाया जाने वाला प्रकरण सम्मेलन")
public record NewConference(
        @Id @Nullable UUID person,
        @NonNull List<@NonNull String> invited,
        @NonNull OffsetDateTime plannedAt,
        @Nullable OffsetDateTime returnsDueAt,
        @NonNull List<@NonNull String> agenda,
        @NonNull Basis basis,
        @Nullable String basisReference) {
    public NewConference {
        invited = List.copyOf(invited);
        agenda = List.copyOf(agenda);
    }

    @Override
    public String toString() {
        return "NewConference[" + plannedAt + "]";
    }
}
