package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/** Reads duties for their changes, and writes these. Every change names the version that it changes. */
@ApplicationScoped
class DutyStore {
    private static final String COLUMNS = "d.id, d.department, d.code, d.occurrence, d.source, d.person, d.standing,"
            + " d.event_at, d.proof, d.done_at, d.event_corrected_at, d.post, d.version";

    @Inject
    private Database database;

    @Inject
    private DutyBook book;

    /** Those of a case of these declarations; one statement. */
    List<KnownDuty> ofCase(UUID caseFile, Collection<DeclaredDuty> declared) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(caseFile);
        declared.forEach(each -> {
            parameters.add(each.department());
            parameters.add(each.code());
        });
        String pairs = String.join(", ", Collections.nCopies(declared.size(), "(?, ?)"));
        return database
                .list(
                        this::known,
                        "SELECT " + COLUMNS + " FROM duty d WHERE d.case_file = ? AND (d.department, d.code) IN (" + pairs
                                + ")",
                        parameters.toArray())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty where there is none, or its declaration is gone. */
    Optional<KnownDuty> find(UUID id) {
        return database
                .find(this::known, "SELECT " + COLUMNS + " FROM duty d WHERE d.id = ?", id)
                .flatMap(known -> known);
    }

    private Optional<KnownDuty> known(Row row) {
        return book.find(row.text(2), row.text(3))
                .map(declared -> new KnownDuty(
                        row.uuid(1),
                        declared,
                        row.uuid(4),
                        row.uuid(5),
                        row.findUuid(6),
                        DutyStanding.valueOf(row.text(7)),
                        row.instant(8),
                        row.findUuid(9),
                        row.findInstant(10),
                        row.findInstant(11),
                        row.findUuid(12),
                        row.number(13)));
    }

    void insert(List<NewDuty> duties, Instant now) {
        database.insertAll(
                "INSERT INTO duty (id, case_file, person, department, code, kind, occurrence, source, event_department,"
                        + " event_at, post, without_post, due_at, alarm_at, journey_minutes, standing, opened_at, done_at,"
                        + " closed_at, closed_by_post, proof_kind, proof, version) VALUES",
                duties.stream().map(duty -> row(duty, now)).toList(),
                "");
    }

    private static @Nullable Object[] row(NewDuty duty, Instant now) {
        Happening happening = duty.happening();
        DeclaredDuty declared = duty.owed().declared();
        Optional<Proof> proof = Optional.ofNullable(duty.proof());
        return new @Nullable Object[] {
            duty.id(),
            happening.caseFile(),
            happening.person(),
            declared.department(),
            declared.code(),
            declared.duty().kind(),
            declared.occurrence(happening.subject(), happening.person()),
            happening.subject(),
            happening.by().department(),
            duty.owed().at(),
            duty.seat().post(),
            duty.seat().misplaced(),
            duty.times().due(),
            duty.times().alarm(),
            0,
            proof.isPresent() ? DutyStanding.DONE : DutyStanding.OPEN,
            now,
            proof.map(Proof::at).orElse(null),
            proof.isPresent() ? now : null,
            proof.isPresent() ? happening.by().post() : null,
            proof.map(Proof::kind).orElse(null),
            proof.map(Proof::id).orElse(null),
            1
        };
    }

    void done(KnownDuty duty, Proof proof, UUID byPost, Instant now) {
        write(
                duty,
                "standing = 'DONE', done_at = ?, closed_at = ?, closed_by_post = ?, proof_kind = ?, proof = ?,"
                        + " event_corrected_at = NULL, event_corrected_by = NULL",
                proof.at(),
                now,
                byPost,
                proof.kind(),
                proof.id());
    }

    /** @param note where the proof is held, or the reason; sealed */
    void close(
            KnownDuty duty, DutyStanding standing, Instant doneAt, UUID byPost, byte @Nullable [] note, Instant now) {
        write(
                duty,
                "standing = ?, done_at = ?, closed_at = ?, closed_by_post = ?, proof_kind = ?, sealed_note = ?",
                standing,
                doneAt,
                now,
                byPost,
                standing == DutyStanding.DONE ? Proof.Kind.NOTED : null,
                note);
    }

    /** What proved it is no longer said. */
    void reopen(KnownDuty duty) {
        write(
                duty,
                "standing = 'OPEN', done_at = NULL, closed_at = NULL, closed_by_post = NULL, proof_kind = NULL, proof = NULL");
    }

    void move(KnownDuty duty, Instant event, UUID source, DutyClock.Times times) {
        write(
                duty,
                "event_at = ?, source = ?, due_at = ? + INTERVAL journey_minutes MINUTE, alarm_at = ? + INTERVAL"
                        + " journey_minutes MINUTE, event_corrected_at = NULL, event_corrected_by = NULL",
                event,
                source,
                times.due(),
                times.alarm());
    }

    void mark(KnownDuty duty, UUID account, Instant now) {
        write(duty, "event_corrected_at = ?, event_corrected_by = ?", now, account);
    }

    void unmark(KnownDuty duty) {
        write(duty, "event_corrected_at = NULL, event_corrected_by = NULL");
    }

    void addJourney(KnownDuty duty, int minutes) {
        write(
                duty,
                "journey_minutes = journey_minutes + ?, due_at = due_at + INTERVAL ? MINUTE, alarm_at = alarm_at + INTERVAL ?"
                        + " MINUTE",
                minutes,
                minutes,
                minutes);
    }

    /** Whether this account corrected the entry that was its event. */
    boolean isCorrector(UUID duty, UUID account) {
        return database.find(
                        row -> row.uuid(1),
                        "SELECT id FROM duty WHERE id = ? AND event_corrected_by = ?",
                        duty,
                        account)
                .isPresent();
    }

    private void write(KnownDuty duty, String change, @Nullable Object... values) {
        List<@Nullable Object> parameters = new ArrayList<>();
        Stream.of(values).forEach(parameters::add);
        parameters.add(duty.id());
        parameters.add(duty.version());
        int written = database.run(
                "UPDATE duty d SET " + change + ", version = version + 1 WHERE id = ? AND version = ?",
                parameters.toArray());
        if (written == 0) {
            throw new OptimisticLockException();
        }
    }
}
