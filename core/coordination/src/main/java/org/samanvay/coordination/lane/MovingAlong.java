package org.samanvay.coordination.lane;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.entry.EntryStored;
import org.samanvay.coordination.openitem.GoesAlong;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.ConditionEvaluator;
import org.samanvay.forms.Truth;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Lane;

/** Moves a case along its lane with each entry that says something about it, in the entry's transaction. */
@ApplicationScoped
class MovingAlong implements GoesAlong {
    @Inject
    private LaneBook book;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    void whenStored(@Observes EntryStored stored) {
        book.toldBy(stored.form()).forEach(declared -> move(declared, stored));
    }

    private void move(DeclaredLane declared, EntryStored stored) {
        Lane lane = declared.lane();
        if (stored.form().equals(declared.full(lane.opensWith()))) {
            database.run(
                    "INSERT IGNORE INTO lane_case (lane, case_file, department, post, opened_at) VALUES (?, ?, ?, ?, ?)",
                    declared.code(),
                    stored.caseFile(),
                    stored.department(),
                    stored.by().post(),
                    stored.actedAt());
        }
        Map<String, Object> answers = stored.answers().values();
        if (lane.stages().stream().anyMatch(stage -> stored.form().equals(declared.full(stage.form())))) {
            stage(declared, stored, lane.stages().stream()
                    .filter(stage -> stored.form().equals(declared.full(stage.form())) && holds(stage.when(), answers))
                    .map(Lane.Stage::code)
                    .findFirst()
                    .orElse(null));
        }
        List<Lane.Sign> told =
                lane.signs().stream().filter(sign -> stored.form().equals(declared.full(sign.form()))).toList();
        told.forEach(sign -> sign(declared, stored, sign, holds(sign.when(), answers)));
        if (stored.form().equals(declared.full(lane.endsWith()))) {
            database.run(
                    "UPDATE lane_case SET ended_at = COALESCE(ended_at, ?) WHERE lane = ? AND case_file = ?",
                    stored.actedAt(),
                    declared.code(),
                    stored.caseFile());
        }
    }

    private static boolean holds(Condition when, Map<String, Object> answers) {
        return ConditionEvaluator.evaluate(when, answers) == Truth.TRUE;
    }

    private void stage(DeclaredLane declared, EntryStored stored, @Nullable String stage) {
        Instant now = clock.instant();
        database.run(
                "UPDATE lane_case SET stage_since = IF(stage <=> ?, stage_since, ?), stage = ? WHERE lane = ? AND case_file = ?",
                stage,
                now,
                stage,
                declared.code(),
                stored.caseFile());
    }

    private void sign(DeclaredLane declared, EntryStored stored, Lane.Sign sign, boolean holds) {
        database.run(
                holds
                        ? "INSERT IGNORE INTO lane_sign (lane, case_file, sign) VALUES (?, ?, ?)"
                        : "DELETE FROM lane_sign WHERE lane = ? AND case_file = ? AND sign = ?",
                declared.code(),
                stored.caseFile(),
                sign.code());
    }

    @Override
    public void move(PartMoved part) {
        database.run(
                "UPDATE lane_case SET post = ? WHERE case_file = ? AND post = ? AND department = ?",
                part.to(),
                part.caseFile(),
                part.from(),
                part.department());
    }
}
