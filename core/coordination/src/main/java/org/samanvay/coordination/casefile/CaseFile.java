package org.samanvay.coordination.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.CommonProblem;

/**
 * A case.
 *
 * <p>A post opens it and owns it. The owner refers persons to other posts, which then take part. The owner transfers it as
 * a whole to another post of its department; closes it with a reason when nothing is open; opens it again with a reason.
 * Its number, state, district and category never change. A case may be restricted to named posts, others be named, and
 * the restriction be lifted, each with a reason; only the owner does that.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {
    @Id
    private UUID id;

    private String number;
    private int state;
    private int district;

    @Enumerated(EnumType.STRING)
    private CaseCategory category;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private boolean restricted;

    @Column(name = "owner_post")
    private UUID ownerPost;

    @Column(name = "opened_by_post")
    private UUID openedByPost;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "acted_at")
    private @Nullable Instant actedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "close_reason")
    @Enumerated(EnumType.STRING)
    private @Nullable CloseReason closeReason;

    @Version
    private int version;

    protected CaseFile() {}

    CaseFile(UUID id, String number, OpenCase opening, UUID owner, Instant now) {
        this.id = id;
        this.number = number;
        this.state = opening.state();
        this.district = opening.district();
        this.category = opening.category();
        this.channel = opening.channel();
        this.status = CaseStatus.OPEN;
        this.restricted = !opening.restrictedToPosts().isEmpty();
        this.ownerPost = owner;
        this.openedByPost = owner;
        this.openedAt = now;
        this.actedAt = opening.actedAt();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID ownerPost() {
        return ownerPost;
    }

    /** When it began: on paper, where it was entered later. */
    public Instant begunAt() {
        return actedAt == null ? openedAt : actedAt;
    }

    public int version() {
        return version;
    }

    boolean isRestricted() {
        return restricted;
    }

    /** Refuses where somebody changed the case since the caller read it. */
    void requireVersion(int expected) {
        if (version != expected) {
            throw CommonProblem.versionConflict(version);
        }
    }

    boolean isOpen() {
        return status == CaseStatus.OPEN;
    }

    /** What ends or hands on a case needs it open; for work in it see {@link CaseFiles#requireWorkable}. */
    public void requireOpen() {
        if (!isOpen()) {
            throw CommonProblem.wrongStatus(status.name(), "The case is closed", "प्रकरण बंद है");
        }
    }

    void close(CloseReason reason, Instant now) {
        requireOpen();
        this.status = CaseStatus.CLOSED;
        this.closeReason = reason;
        this.closedAt = now;
    }

    void reopen() {
        if (status != CaseStatus.CLOSED) {
            throw CommonProblem.wrongStatus(status.name(), "The case is open", "प्रकरण खुला है");
        }
        this.status = CaseStatus.OPEN;
        this.closeReason = null;
        this.closedAt = null;
    }

    void transferTo(UUID post) {
        requireOpen();
        this.ownerPost = post;
    }

    void restrict() {
        this.restricted = true;
    }

    void liftRestriction() {
        this.restricted = false;
    }

    void requireRestricted() {
        if (!restricted) {
            throw CommonProblem.wrongStatus("NOT_RESTRICTED", "The case is not restricted", "प्रकरण सीमित नहीं है");
        }
    }
}
