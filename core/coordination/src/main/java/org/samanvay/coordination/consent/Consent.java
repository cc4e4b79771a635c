package org.samanvay.coordination.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.CommonProblem;

/** One answer of a person. Given or refused once; a given one may be withdrawn, and is then never used again. */
@Entity
@Table(name = "consent")
public class Consent {
    @Id
    private UUID id;

    @Column(name = "case_file")
    private UUID caseFile;

    private UUID person;

    @Column(name = "given_by")
    private UUID givenBy;

    @Enumerated(EnumType.STRING)
    private ConsentDecision decision;

    @Enumerated(EnumType.STRING)
    private SharingPurpose purpose;

    @Column(name = "to_department")
    private String toDepartment;

    /** Of another state, whose department of this name alone it is towards; null: towards the case's own state. */
    @Column(name = "to_state")
    private @Nullable Integer toState;

    private String language;

    @Column(name = "recorded_by_post")
    private UUID recordedByPost;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    protected Consent() {}

    Consent(UUID id, UUID caseFile, UUID person, UUID givenBy, NewConsent said, UUID post, Instant now) {
        this.id = id;
        this.caseFile = caseFile;
        this.person = person;
        this.givenBy = givenBy;
        this.decision = said.decision();
        this.purpose = said.purpose();
        this.toDepartment = said.toDepartment();
        this.toState = said.toState();
        this.language = said.language();
        this.recordedByPost = post;
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID caseFile() {
        return caseFile;
    }

    UUID person() {
        return person;
    }

    /** Whether it allows to share this person's data with the department of the case's state for the purpose, now. */
    public boolean allows(UUID sharedPerson, String department, SharingPurpose wanted) {
        return allows(sharedPerson, department, null, wanted);
    }

    /** @param state of the receiving department, where it is another one than the case's; null: the case's own */
    public boolean allows(UUID sharedPerson, String department, @Nullable Integer state, SharingPurpose wanted) {
        return decision == ConsentDecision.GIVEN
                && withdrawnAt == null
                && person.equals(sharedPerson)
                && toDepartment.equals(department)
                && Objects.equals(toState, state)
                && purpose == wanted;
    }

    /** Whether it still lets this person's data go to the department, for what it was given for. */
    public boolean covers(UUID sharedPerson, String department) {
        return allows(sharedPerson, department, purpose);
    }

    void withdraw(int expected, Instant now) {
        if (version != expected) {
            throw CommonProblem.versionConflict(version);
        }
        if (withdrawnAt != null || decision == ConsentDecision.REFUSED) {
            throw CommonProblem.wrongStatus(
                    decision.name(), "There is no consent to withdraw", "वापस लेने हेतु कोई सहमति नहीं है");
        }
        this.withdrawnAt = now;
    }
}
