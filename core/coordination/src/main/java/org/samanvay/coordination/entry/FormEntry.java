package org.samanvay.coordination.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.forms.FormModel;
import org.samanvay.spi.Cardinality;

/** One form, filled in for a person of a case. Its answers are in its versions; this row says which is the present one. */
@Entity
@Table(name = "form_entry")
class FormEntry {
    @Id
    private UUID id;

    @Column(name = "case_file")
    private UUID caseFile;

    private UUID person;
    private String department;
    private String form;

    @Column(name = "only_one")
    private @Nullable Integer onlyOne;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "acted_at")
    private Instant actedAt;

    @Column(name = "entered_late")
    private boolean enteredLate;

    @Version
    private int version;

    protected FormEntry() {}

    /**
     * @param paper when it was written on paper; null: as it is typed
     * @param typedAt when it was typed: now, or when somebody prepared what another confirms
     */
    FormEntry(
            UUID id,
            UUID caseFile,
            UUID person,
            FormModel model,
            @Nullable Instant paper,
            Instant typedAt,
            Instant now) {
        this.id = id;
        this.caseFile = caseFile;
        this.person = person;
        this.department = model.department();
        this.form = model.code();
        this.onlyOne = model.cardinality() == Cardinality.ONE_PER_CASE ? 1 : null;
        this.recordedAt = now;
        this.actedAt = paper == null ? typedAt : paper;
        this.enteredLate = paper != null;
    }

    UUID id() {
        return id;
    }

    UUID caseFile() {
        return caseFile;
    }

    UUID person() {
        return person;
    }

    String form() {
        return form;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant actedAt() {
        return actedAt;
    }

    int version() {
        return version;
    }

    void requireVersion(int expected) {
        if (version != expected) {
            throw CommonProblem.versionConflict(version);
        }
    }

    /** Marks a correction; the version grows with it. */
    void correct(int expected, Instant now) {
        requireVersion(expected);
        // Always later, by the column's finest step at least: the version grows only with a change of the row.
        this.recordedAt = now.isAfter(recordedAt) ? now : recordedAt.plusNanos(1_000);
    }
}
