package org.samanvay.coordination.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.PersonKeys;

/** A referral as it is stored, and how much of it a caller is shown. */
record ReferralRow(
        UUID id,
        UUID caseFile,
        String caseNumber,
        UUID person,
        @Nullable PostGlance fromPost,
        PostGlance toPost,
        String fromDepartment,
        String toDepartment,
        String service,
        SharingPurpose purpose,
        Basis basis,
        byte @Nullable [] sealedBasisReference,
        Urgency urgency,
        ReferralStatus status,
        Times times,
        @Nullable EndReason reason,
        @Nullable Outcome outcome,
        byte @Nullable [] sealedNote,
        byte @Nullable [] wrappedKey,
        @Nullable UUID redirectedFrom,
        int version,
        Urging urging) {

    static final String COLUMNS = columns(ReferralParts.ALL);

    /** Over {@code referral r}; takes the day {@link #DAYS} times. */
    static final String JOINS = joins(ReferralParts.ALL);

    /** Columns that a statement may add to these begin here. */
    static final int MORE = 30 + 2 * GlanceColumns.COUNT;

    /** How often {@link #JOINS} takes the day. */
    static final int DAYS = 4;

    /** When its next step is due: to acknowledge it, then to act on it. */
    static final String DUE = "IF(r.acknowledged_at IS NULL, r.acknowledge_by, r.act_by)";

    /** As {@link #DUE}. */
    Instant due() {
        return times.acknowledged() == null ? times.acknowledgeBy() : times.actBy();
    }

    static String columns(ReferralParts parts) {
        return "r.id, r.case_file, c.number, r.person, r.from_department, r.to_department, r.service, r.purpose, r.basis, "
                + (parts.texts() ? "r.sealed_basis_reference" : "NULL")
                + ", r.urgency, r.status, r.sent_at, r.acknowledge_by, r.act_by, r.received_at, r.acknowledged_at,"
                + " r.answered_at, r.ended_at, r.reason, r.outcome, "
                + (parts.texts() ? "r.sealed_note, k.wrapped_key" : "NULL, NULL") + ", r.redirected_from, r.version, r.reminders, r.escalations,"
                + " r.escalated_at, r.for_meeting_at, "
                + GlanceColumns.of("t") + (parts.sender() ? ", " + GlanceColumns.of("f") : "");
    }

    /** Takes the day twice for each post. */
    static String joins(ReferralParts parts) {
        return "JOIN case_file c ON c.id = r.case_file"
                + (parts.texts() ? " LEFT JOIN person_key k ON k.person = r.person" : "")
                + GlanceColumns.join("t", "r.to_post") + (parts.sender() ? GlanceColumns.join("f", "r.from_post") : "");
    }

    /** When it should go on and when it did. */
    record Times(
            Instant sent,
            Instant acknowledgeBy,
            Instant actBy,
            @Nullable Instant received,
            @Nullable Instant acknowledged,
            @Nullable Instant answered,
            @Nullable Instant ended) {}

    /** How the receiver was urged. */
    record Urging(int reminders, int escalations, @Nullable Instant escalatedAt, @Nullable Instant forMeetingSince) {}

    static ReferralRow of(Row row, GlanceColumns posts) {
        return of(row, posts, ReferralParts.ALL);
    }

    static ReferralRow of(Row row, GlanceColumns posts, ReferralParts parts) {
        return new ReferralRow(
                row.uuid(1),
                row.uuid(2),
                row.text(3),
                row.uuid(4),
                parts.sender() ? posts.read(row, 30 + GlanceColumns.COUNT) : null,
                posts.read(row, 30),
                row.text(5),
                row.text(6),
                row.text(7),
                SharingPurpose.valueOf(row.text(8)),
                Basis.valueOf(row.text(9)),
                row.bytes(10).orElse(null),
                Urgency.valueOf(row.text(11)),
                ReferralStatus.valueOf(row.text(12)),
                new Times(
                        row.instant(13),
                        row.instant(14),
                        row.instant(15),
                        row.findInstant(16),
                        row.findInstant(17),
                        row.findInstant(18),
                        row.findInstant(19)),
                row.findConstant(EndReason.class, 20),
                row.findConstant(Outcome.class, 21),
                row.bytes(22).orElse(null),
                row.bytes(23).orElse(null),
                row.findUuid(24),
                row.number(25),
                new Urging(row.number(26), row.number(27), row.findInstant(28), row.findInstant(29)));
    }

    ReferralView seenThrough(@Nullable CaseAccess access, PersonKeys keys, Siblings<UUID> together) {
        boolean takesPart = access != null && (access.isOwn(fromDepartment) || access.isOwn(toDepartment));
        return new ReferralView(
                id,
                caseFile,
                caseNumber,
                takesPart ? person : null,
                fromPost,
                toPost,
                fromDepartment,
                toDepartment,
                takesPart ? service : null,
                takesPart ? purpose : null,
                takesPart ? basis : null,
                takesPart ? urgency : null,
                status,
                times.sent(),
                times.acknowledgeBy(),
                times.actBy(),
                times.received(),
                times.acknowledged(),
                times.answered(),
                times.ended(),
                takesPart ? reason : null,
                takesPart ? outcome : null,
                redirectedFrom,
                urging.reminders(),
                urging.escalations(),
                urging.escalatedAt(),
                urging.forMeetingSince(),
                version,
                SealedTexts.of(this, takesPart, keys),
                together);
    }
}
