package org.samanvay.coordination.disclosure;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.letter.RecipientKind;
import org.samanvay.coordination.office.OfficesTold;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.coordination.storage.Row;

/** A disclosure as it is read; {@code copy} is 0 for a referral. */
record StoredDisclosure(
        DisclosureKind kind,
        Instant at,
        UUID person,
        String department,
        UUID byPost,
        RecipientKind recipient,
        @Nullable UUID toPost,
        @Nullable UUID toPerson,
        String what,
        @Nullable Integer fields,
        boolean tellsIdentity,
        Basis basis,
        @Nullable UUID consent,
        UUID source,
        @Nullable String number,
        int copy) {
    static StoredDisclosure of(Row row) {
        return new StoredDisclosure(
                DisclosureKind.valueOf(row.text(1)),
                row.instant(2),
                row.uuid(3),
                row.text(4),
                row.uuid(5),
                RecipientKind.valueOf(row.text(6)),
                row.findUuid(7),
                row.findUuid(8),
                row.text(9),
                row.findNumber(10),
                row.flag(11),
                Basis.valueOf(row.text(12)),
                row.findUuid(13),
                row.uuid(14),
                row.findText(15),
                row.number(16));
    }

    Disclosure view(Map<UUID, PostCard> cards, OfficesTold told) {
        return new Disclosure(
                kind,
                at,
                person,
                department,
                PostGlance.of(Objects.requireNonNull(cards.get(byPost)), told),
                recipient,
                toPost == null ? null : receiver(Objects.requireNonNull(cards.get(toPost)), told),
                toPerson,
                what,
                fields,
                tellsIdentity,
                basis,
                consent,
                source,
                number,
                copy == 0 ? null : copy);
    }

    /** Who holds a post of another state is not told. */
    private PostGlance receiver(PostCard card, OfficesTold told) {
        PostGlance glance = PostGlance.of(card, told);
        return kind == DisclosureKind.OTHER_STATE ? glance.withoutName() : glance;
    }
}
