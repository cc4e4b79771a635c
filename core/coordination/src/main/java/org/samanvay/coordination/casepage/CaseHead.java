package org.samanvay.coordination.casepage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.casefile.CaseCategory;
import org.samanvay.coordination.casefile.CaseStatus;
import org.samanvay.coordination.casefile.Channel;
import org.samanvay.coordination.casefile.CloseReason;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** A case as it is stored, and how much of it a caller is shown. */
record CaseHead(
        UUID id,
        String number,
        int state,
        int district,
        Text districtName,
        CaseCategory category,
        Channel channel,
        CaseStatus status,
        boolean restricted,
        UUID ownerPost,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String closeReason,
        int version) {
    static final String COLUMNS = "c.id, c.number, c.state, c.district, d.name_en, d.name_hi, c.category, c.channel, c.status,"
            + " c.restricted, c.owner_post, c.opened_at, c.closed_at, c.close_reason, c.version";

    static CaseHead of(Row row) {
        return new CaseHead(
                row.uuid(1),
                row.text(2),
                row.number(3),
                row.number(4),
                Text.of(row.text(5), row.text(6)),
                CaseCategory.valueOf(row.text(7)),
                Channel.valueOf(row.text(8)),
                CaseStatus.valueOf(row.text(9)),
                row.flag(10),
                row.uuid(11),
                row.instant(12),
                row.findInstant(13),
                row.findText(14),
                row.number(15));
    }

    CaseView seenThrough(CaseAccess access, PostCard owner, CasesTogether together) {
        boolean knowsWhat = access.ownsCase() || access.sharesCategory();
        return new CaseView(
                id,
                number,
                state,
                district,
                BilingualText.of(districtName),
                knowsWhat ? category : null,
                knowsWhat ? channel : null,
                status,
                restricted,
                PostGlance.of(owner),
                openedAt,
                closedAt,
                closeReason == null || !access.ownsCase() ? null : CloseReason.valueOf(closeReason),
                version,
                together);
    }
}
