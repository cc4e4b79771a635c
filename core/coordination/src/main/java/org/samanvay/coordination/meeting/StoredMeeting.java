package org.samanvay.coordination.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** A meeting as it is stored. */
record StoredMeeting(
        UUID id,
        String code,
        int state,
        @Nullable Integer district,
        Instant plannedAt,
        @Nullable String venue,
        MeetingStatus status,
        UUID convenedBy,
        UUID chair,
        @Nullable Instant heldAt,
        @Nullable Instant minutesAt,
        int version) {
    /** Over {@code meeting m}. */
    static final String COLUMNS = "m.id, m.code, m.state, m.district, m.planned_at, m.venue, m.status, m.convened_by_post,"
            + " m.chair_post, m.held_at, m.minutes_at, m.version";

    static final int WIDTH = 12;

    static StoredMeeting of(Row row) {
        return new StoredMeeting(
                row.uuid(1),
                row.text(2),
                row.number(3),
                row.findNumber(4),
                row.instant(5),
                row.findText(6),
                MeetingStatus.valueOf(row.text(7)),
                row.uuid(8),
                row.uuid(9),
                row.findInstant(10),
                row.findInstant(11),
                row.number(12));
    }

    LocalDate day() {
        return LocalDate.ofInstant(heldAt == null ? plannedAt : heldAt, PlatformClock.INDIA);
    }

    boolean isLedBy(Viewer viewer) {
        return viewer.workingPosts().contains(convenedBy) || viewer.workingPosts().contains(chair);
    }

    /** The held post through which the caller leads the meeting. */
    HeldPost leading(Viewer viewer) {
        if (!isLedBy(viewer)) {
            throw new Problem(
                    MeetingProblem.NOT_THE_CHAIR,
                    Text.of(
                            "Only who convened the meeting, or its chair, may do this",
                            "यह केवल बैठक बुलाने वाला पद या अध्यक्ष कर सकता है"));
        }
        return viewer.holding(chair).or(() -> viewer.holding(convenedBy)).orElse(viewer.posts().getFirst());
    }

    void requireVersion(int expected) {
        if (version != expected) {
            throw CommonProblem.versionConflict(version);
        }
    }

    void require(MeetingStatus expected) {
        if (status != expected) {
            throw CommonProblem.wrongStatus(Text.of("The meeting", "बैठक"), status);
        }
    }
}
