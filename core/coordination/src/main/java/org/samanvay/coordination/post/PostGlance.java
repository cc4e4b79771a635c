package org.samanvay.coordination.post;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.OfficesTold;
import org.samanvay.spi.Level;

/**
 * A post as it is named beside a case or a referral.
 *
 * @param holder who sits on it today; absent when it is vacant
 */
@Description("A post at a glance / पद, एक दृष्टि में")
public record PostGlance(
        @Id @NonNull UUID id,
        @NonNull String code,
        @NonNull String department,
        @NonNull Level level,
        @Nullable Integer district,
        @NonNull BilingualText name,
        @NonNull BilingualText office,
        @NonNull Boolean vacant,
        @Nullable String holder,
        @Nullable LocalDate heldSince) {
    /** The same, and not who holds it. */
    public PostGlance withoutName() {
        return new PostGlance(id, code, department, level, district, name, office, vacant, null, null);
    }

    /** As the caller is told of it. */
    public static PostGlance of(PostCard card, OfficesTold told) {
        PostCard.Holder holder = card.holder();
        boolean whole = card.isTold(told);
        return new PostGlance(
                card.id(),
                card.code(),
                card.department(),
                card.level(),
                card.district(),
                BilingualText.of(whole ? card.name() : card.nameOnPaper()),
                BilingualText.of(whole ? card.officeName() : card.officeOnPaper()),
                card.isVacant(),
                holder == null ? null : holder.displayName(),
                holder == null ? null : holder.since());
    }
}
