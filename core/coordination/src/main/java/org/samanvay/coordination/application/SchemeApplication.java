package org.samanvay.coordination.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.clock.Deadlines;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.forms.eligibility.OfferedScheme;
import org.samanvay.spi.Text;

/**
 * An application for a scheme. The authority sanctions or rejects it; what was sanctioned is paid, in one sum or in
 * instalments; against a rejection the person may appeal, and it is decided again.
 */
@Entity
@Table(name = "scheme_application")
public class SchemeApplication {
    @Id
    private UUID id;

    @Column(name = "case_file")
    private UUID caseFile;

    private UUID person;

    private String scheme;

    private String benefit;

    private String department;

    @Column(name = "applied_by_post")
    private UUID appliedByPost;

    @Column(name = "applied_by_department")
    private String appliedByDepartment;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "decide_by")
    private @Nullable Instant decideBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private int version;

    protected SchemeApplication() {}

    SchemeApplication(UUID caseFile, UUID person, OfferedScheme offered, HeldPost by, Instant now) {
        this.id = Ids.next();
        this.caseFile = caseFile;
        this.person = person;
        this.scheme = offered.code();
        this.benefit = offered.benefit();
        this.department = offered.department().id();
        this.appliedByPost = by.post();
        this.appliedByDepartment = by.department();
        this.status = ApplicationStatus.APPLIED;
        this.appliedAt = now;
        this.decideBy = offered.scheme()
                .decidedWithin()
                .map(term -> Deadlines.end(now, term))
                .orElse(null);
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

    String scheme() {
        return scheme;
    }

    String department() {
        return department;
    }

    UUID appliedByPost() {
        return appliedByPost;
    }

    String appliedByDepartment() {
        return appliedByDepartment;
    }

    void requireVersion(int expected) {
        if (version != expected) {
            throw CommonProblem.versionConflict(version);
        }
    }

    void decide(boolean sanctioned, Instant now) {
        require(ApplicationStatus.UNDECIDED);
        status = sanctioned ? ApplicationStatus.SANCTIONED : ApplicationStatus.REJECTED;
        decidedAt = now;
    }

    void pay() {
        require(Set.of(ApplicationStatus.SANCTIONED, ApplicationStatus.PAID));
        status = ApplicationStatus.PAID;
    }

    /** No source gives a time for the appeal of any scheme, so none runs. */
    void appeal() {
        require(Set.of(ApplicationStatus.REJECTED));
        status = ApplicationStatus.APPEALED;
        decideBy = null;
        decidedAt = null;
    }

    void withdraw() {
        require(ApplicationStatus.UNDECIDED);
        status = ApplicationStatus.WITHDRAWN;
    }

    private void require(Set<ApplicationStatus> allowed) {
        if (!allowed.contains(status)) {
            throw CommonProblem.wrongStatus(Text.of("The application", "आवेदन"), status);
        }
    }
}
