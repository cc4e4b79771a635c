package org.samanvay.coordination.referral;

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
import org.samanvay.coordination.clock.Deadlines;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Row;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Text;

/**
 * A referral.
 *
 * <p>A post sends it to a post of another department or of its own. The receiver's post receives and acknowledges it, then
 * accepts, declines or redirects it to another post. Once accepted it is worked on and ends as done with an outcome, or is
 * returned with a reason. The sender may withdraw it while it is open. Unanswered when its time to act is over, it
 * expires, which the sender sees. Every step but the sending changes this entity and nothing else about the case's
 * content.
 */
@Entity
@Table(name = "referral")
public class Referral {
    @Id
    private UUID id;

    @Column(name = "case_file")
    private UUID caseFile;

    private UUID person;

    @Column(name = "from_post")
    private UUID fromPost;

    @Column(name = "to_post")
    private UUID toPost;

    @Column(name = "from_department")
    private String fromDepartment;

    @Column(name = "to_department")
    private String toDepartment;

    private String service;

    @Enumerated(EnumType.STRING)
    private SharingPurpose purpose;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Column(name = "basis_consent")
    private @Nullable UUID basisConsent;

    @Column(name = "sealed_basis_reference")
    private byte @Nullable [] sealedBasisReference;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "acknowledge_by")
    private Instant acknowledgeBy;

    @Column(name = "act_by")
    private Instant actBy;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "sealed_note")
    private byte @Nullable [] sealedNote;

    @Column(name = "redirected_from")
    private @Nullable UUID redirectedFrom;

    /** Set once, for the first look; from then on those who look move it on. */
    @Column(name = "look_at")
    private @Nullable Instant lookAt;

    @Version
    private int version;

    /** What {@link #read} reads, over {@code referral r}. */
    static final String COLUMNS = "r.id, r.case_file, r.person, r.from_post, r.to_post, r.from_department, r.to_department,"
            + " r.service, r.purpose, r.basis, r.basis_consent, r.sealed_basis_reference, r.urgency, r.status, r.sent_at,"
            + " r.acknowledge_by, r.act_by, r.received_at, r.acknowledged_at, r.answered_at, r.ended_at, r.reason, r.outcome,"
            + " r.sealed_note, r.redirected_from, r.version";

    static final int COLUMN_COUNT = 26;

    protected Referral() {}

    static Referral read(Row row) {
        Referral read = new Referral();
        read.id = row.uuid(1);
        read.caseFile = row.uuid(2);
        read.person = row.uuid(3);
        read.fromPost = row.uuid(4);
        read.toPost = row.uuid(5);
        read.fromDepartment = row.text(6);
        read.toDepartment = row.text(7);
        read.service = row.text(8);
        read.purpose = SharingPurpose.valueOf(row.text(9));
        read.basis = Basis.valueOf(row.text(10));
        read.basisConsent = row.findUuid(11);
        read.sealedBasisReference = row.bytes(12).orElse(null);
        read.urgency = Urgency.valueOf(row.text(13));
        read.status = ReferralStatus.valueOf(row.text(14));
        read.sentAt = row.instant(15);
        read.acknowledgeBy = row.instant(16);
        read.actBy = row.instant(17);
        read.receivedAt = row.findInstant(18);
        read.acknowledgedAt = row.findInstant(19);
        read.answeredAt = row.findInstant(20);
        read.endedAt = row.findInstant(21);
        read.reason = row.findConstant(EndReason.class, 22);
        read.outcome = row.findConstant(Outcome.class, 23);
        read.sealedNote = row.bytes(24).orElse(null);
        read.redirectedFrom = row.findUuid(25);
        read.version = row.number(26);
        return read;
    }

    /** What a step may change, then the version and identity by which it is written, for the statement of {@code StoredReferrals}. */
    @Nullable Object[] changeable() {
        return new @Nullable Object[] {
            status, receivedAt, acknowledgedAt, answeredAt, endedAt, reason, outcome, sealedNote, id, version
        };
    }

    Referral(UUID caseFile, UUID person, PostCard from, PostCard to, ServiceDefinition service, LawfulBasis basis,
            SharingPurpose purpose, Urgency urgency, Instant now) {
        this.id = Ids.next();
        this.caseFile = caseFile;
        this.person = person;
        this.fromPost = from.id();
        this.fromDepartment = from.department();
        this.service = service.code();
        this.basis = basis.basis();
        this.basisConsent = basis.consent();
        this.purpose = purpose;
        this.urgency = urgency;
        addressTo(to, service, now);
    }

    private void addressTo(PostCard to, ServiceDefinition promised, Instant now) {
        this.toPost = to.id();
        this.toDepartment = to.department();
        this.status = ReferralStatus.SENT;
        this.sentAt = now;
        this.acknowledgeBy = Deadlines.end(now, promised.acknowledgeWithin());
        this.actBy = Deadlines.end(now, promised.actWithin());
        this.lookAt = Ladder.firstLook(urgency, new Ladder.Times(sentAt, acknowledgeBy, actBy));
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

    UUID fromPost() {
        return fromPost;
    }

    UUID toPost() {
        return toPost;
    }

    String fromDepartment() {
        return fromDepartment;
    }

    String toDepartment() {
        return toDepartment;
    }

    String service() {
        return service;
    }

    byte @Nullable [] sealedBasisReference() {
        return sealedBasisReference;
    }

    void keepBasisReference(byte[] sealed) {
        sealedBasisReference = sealed;
    }

    ReferralStatus status() {
        return status;
    }

    boolean isUrgent() {
        return urgency == Urgency.URGENT;
    }

    boolean isOpen() {
        return status.isOpen();
    }

    void requireVersion(int expected) {
        if (version != expected) {
            throw CommonProblem.versionConflict(version);
        }
    }

    void receive(Instant now) {
        require(Set.of(ReferralStatus.SENT));
        status = ReferralStatus.RECEIVED;
        receivedAt = now;
    }

    void acknowledge(Instant now) {
        require(Set.of(ReferralStatus.SENT, ReferralStatus.RECEIVED));
        status = ReferralStatus.ACKNOWLEDGED;
        receivedAt = receivedAt == null ? now : receivedAt;
        acknowledgedAt = now;
    }

    /** Accepting is an acknowledgement too, where none was given before. */
    void accept(Instant now) {
        require(ReferralStatus.UNANSWERED);
        answered(ReferralStatus.ACCEPTED, now);
    }

    void decline(EndReason why, Instant now) {
        require(ReferralStatus.UNANSWERED);
        answered(ReferralStatus.DECLINED, now);
        reason = why;
        endedAt = now;
    }

    /** Ends here and goes on as a new referral of the first sender to the other post, with the same basis and data. */
    Referral redirect(PostCard other, ServiceDefinition promised, EndReason why, Instant now) {
        require(ReferralStatus.UNANSWERED);
        answered(ReferralStatus.REDIRECTED, now);
        reason = why;
        endedAt = now;
        Referral next = new Referral();
        next.id = Ids.next();
        next.caseFile = caseFile;
        next.person = person;
        next.fromPost = fromPost;
        next.fromDepartment = fromDepartment;
        next.service = service;
        next.basis = basis;
        next.basisConsent = basisConsent;
        next.purpose = purpose;
        next.urgency = urgency;
        next.redirectedFrom = id;
        next.addressTo(other, promised, now);
        return next;
    }

    void start() {
        require(Set.of(ReferralStatus.ACCEPTED));
        status = ReferralStatus.IN_PROGRESS;
    }

    void complete(Outcome came, byte @Nullable [] note, Instant now) {
        require(ReferralStatus.TAKEN_ON);
        status = ReferralStatus.DONE;
        outcome = came;
        sealedNote = note;
        endedAt = now;
    }

    void giveBack(EndReason why, Instant now) {
        require(ReferralStatus.TAKEN_ON);
        status = ReferralStatus.RETURNED;
        reason = why;
        endedAt = now;
    }

    void withdraw(EndReason why, Instant now) {
        if (!status.isOpen()) {
            throw wrongStatus();
        }
        status = ReferralStatus.WITHDRAWN;
        reason = why;
        endedAt = now;
    }

    /** Only what nobody answered expires; what was taken on stays open, late, until it is done. */
    boolean expire(Instant now) {
        if (!ReferralStatus.UNANSWERED.contains(status) || actBy.isAfter(now)) {
            return false;
        }
        status = ReferralStatus.EXPIRED;
        endedAt = now;
        return true;
    }

    private void answered(ReferralStatus answer, Instant now) {
        status = answer;
        receivedAt = receivedAt == null ? now : receivedAt;
        acknowledgedAt = acknowledgedAt == null ? now : acknowledgedAt;
        answeredAt = now;
    }

    private void require(Set<ReferralStatus> allowed) {
        if (!allowed.contains(status)) {
            throw wrongStatus();
        }
    }

    private RuntimeException wrongStatus() {
        return CommonProblem.wrongStatus(Text.of("The referral", "रेफरल"), status);
    }
}
