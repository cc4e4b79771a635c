package org.samanvay.coordination.interstate;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** A referral to another state as it is stored, locked for one step. */
record Held(
        UUID id,
        UUID caseFile,
        UUID person,
        UUID fromPost,
        UUID toPost,
        int toState,
        InterstateStatus status,
        Reminder.Times times,
        int jointDays,
        @Nullable UUID theirCase,
        int version) {
    static final String COLUMNS = "id, case_file, person, from_post, to_post, to_state, status, sent_at, acknowledge_by,"
            + " answer_by, joint_until, remind_days, joint_days, their_case, version";

    static Held of(Row row) {
        return new Held(
                row.uuid(1),
                row.uuid(2),
                row.uuid(3),
                row.uuid(4),
                row.uuid(5),
                row.number(6),
                InterstateStatus.valueOf(row.text(7)),
                new Reminder.Times(
                        row.instant(8),
                        row.instant(9),
                        row.instant(10),
                        row.findInstant(11),
                        Duration.ofDays(row.number(12))),
                row.number(13),
                row.findUuid(14),
                row.number(15));
    }

    void require(int expected, InterstateStatus... allowed) {
        if (version != expected) {
            throw CommonProblem.versionConflict(version);
        }
        for (InterstateStatus each : allowed) {
            if (status == each) {
                return;
            }
        }
        throw CommonProblem.wrongStatus(Text.of("The referral", "रेफरल"), status);
    }
}
