package org.samanvay.coordination.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.HeldDays.Days;
import org.samanvay.coordination.post.HeldDays.Stretch;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.storage.Row;

/** A decision as it is stored, with what of its meeting says who may do what. */
record DecisionRow(
        UUID id,
        UUID meeting,
        String meetingCode,
        int state,
        @Nullable Integer district,
        int number,
        UUID ownerPost,
        String text,
        LocalDate dueOn,
        DecisionStatus status,
        Proof proof,
        @Nullable UUID reportedBy,
        @Nullable Instant reportedAt,
        @Nullable Instant verifiedAt,
        int sentBack,
        @Nullable SendBackReason sentBackReason,
        int version,
        UUID convenedBy,
        UUID chair,
        int carried,
        PostGlance owner) {
    /** Over {@code decision d} and its {@code meeting m}; then the owner at {@code t}. */
    static final String COLUMNS = "d.id, d.meeting, m.code, d.state, d.district, d.number, d.owner_post, d.text, d.due_on,"
            + " d.status, d.evidence_held_at, d.evidence_register, d.evidence_number, d.reported_by, d.reported_at,"
            + " d.verified_at, d.sent_back, d.sent_back_reason, d.version, m.convened_by_post, m.chair_post,"
            + " (SELECT COUNT(*) FROM meeting_agenda a JOIN meeting x ON x.id = a.meeting AND x.status = 'HELD'"
            + " WHERE a.decision = d.id), " + GlanceColumns.of("t");

    /** Takes the day twice. */
    static final String FROM =
            " FROM decision d JOIN meeting m ON m.id = d.meeting" + GlanceColumns.join("t", "d.owner_post");

    private static final int OWNER = 23;

    /** Where the evidence is held. */
    record Proof(@Nullable String heldAt, @Nullable String register, @Nullable String number) {}

    static DecisionRow of(Row row, GlanceColumns posts) {
        return new DecisionRow(
                row.uuid(1),
                row.uuid(2),
                row.text(3),
                row.number(4),
                row.findNumber(5),
                row.number(6),
                row.uuid(7),
                row.text(8),
                row.date(9),
                DecisionStatus.valueOf(row.text(10)),
                new Proof(row.findText(11), row.findText(12), row.findText(13)),
                row.findUuid(14),
                row.findInstant(15),
                row.findInstant(16),
                row.number(17),
                row.findConstant(SendBackReason.class, 18),
                row.number(19),
                row.uuid(20),
                row.uuid(21),
                row.number(22),
                posts.read(row, OWNER));
    }

    /** From the day after it was due until it was reported, or until today. */
    Stretch delay(LocalDate today) {
        LocalDate until = reportedAt == null || status == DecisionStatus.OPEN ? today : reportedOn();
        return new Stretch(ownerPost, dueOn.plusDays(1), until.plusDays(1));
    }

    private LocalDate reportedOn() {
        return LocalDate.ofInstant(reportedAt, PlatformClock.INDIA);
    }

    /** Reported by its day, and verified; null while it is not closed. */
    @Nullable Boolean onTime() {
        return status == DecisionStatus.CLOSED ? (Boolean) !reportedOn().isAfter(dueOn) : null;
    }

    boolean isLate(LocalDate today) {
        return status == DecisionStatus.OPEN && dueOn.isBefore(today);
    }

    /** Neither the post that owns it nor the officer who reported it. */
    boolean isOwnedBy(Viewer viewer) {
        return viewer.workingPosts().contains(ownerPost) || viewer.account().equals(reportedBy);
    }

    /** Who leads the meeting, or reviews the state. */
    boolean isReviewedBy(Viewer viewer) {
        return viewer.workingPosts().contains(convenedBy)
                || viewer.workingPosts().contains(chair)
                || viewer.posts().stream().anyMatch(held -> MeetingAccess.isOfState(held) && held.state() == state);
    }

    DecisionView seenBy(Viewer viewer, LocalDate today, Days delay) {
        return new DecisionView(
                id,
                meeting,
                meetingCode,
                district,
                number,
                owner,
                text,
                dueOn,
                status,
                isLate(today),
                onTime(),
                carried,
                sentBack,
                sentBackReason,
                proof.heldAt(),
                proof.register(),
                proof.number(),
                reportedAt,
                verifiedAt,
                delay.held(),
                delay.vacant(),
                status == DecisionStatus.OPEN && viewer.workingPosts().contains(ownerPost),
                status == DecisionStatus.REPORTED && isReviewedBy(viewer) && !isOwnedBy(viewer),
                version);
    }
}
