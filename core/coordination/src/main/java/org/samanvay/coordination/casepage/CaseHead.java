package org.samanvay.coordination.casepage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.casefile.CaseCategory;
import org.samanvay.coordination.casefile.CaseStatus;
import org.samanvay.coordination.casefile.Channel;
import org.samanvay.coordination.casefile.CloseReason;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.GlanceColumns;
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
        PostGlance ownerPost,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String closeReason,
        int version,
        boolean knowsWhat) {
    static final String COLUMNS = "c.id, c.number, c.state, c.district, d.name_en, d.name_hi, c.category, c.channel, c.status,"
            + " c.restricted, c.opened_at, c.closed_at, c.close_reason, c.version, owner_o.department = p.department OR "
            + AccessKernel.sharesCategory() + ", " + GlanceColumns.of("owner") + ", " + AccessKernel.SEAT;

    private static final int OWNER = 16;
    private static final int SEAT = OWNER + GlanceColumns.COUNT;

    static CaseHead of(Row row, GlanceColumns posts) {
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
                posts.read(row, OWNER),
                row.instant(11),
                row.findInstant(12),
                row.findText(13),
                row.number(14),
                row.flag(15));
    }

    static CaseAccess seat(Row row) {
        return AccessKernel.seat(row, SEAT);
    }

    /** The same case through another seat, which may know more. */
    CaseHead with(CaseHead other) {
        return other.knowsWhat ? other : this;
    }

    CaseView seenThrough(CaseAccess access, CasesTogether together) {
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
                ownerPost,
                openedAt,
                closedAt,
                closeReason == null || !access.ownsCase() ? null : CloseReason.valueOf(closeReason),
                version,
                together);
    }
}
