package org.samanvay.coordination.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.spi.Text;

/**
 * A post. An administrator creates it in an office, of a kind that the department declares; from that day on it is
 * vacant until an officer is appointed. Its code, office and kind stay; its name and the post it reports to may change.
 * It is never deleted, because what was done through it keeps its name.
 */
@Entity
@Table(name = "post")
public class Post {
    @Id
    private UUID id;

    private String code;
    private UUID office;
    private String kind;
    private boolean nodal;

    @Column(name = "nodal_seat")
    private @Nullable String nodalSeat;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_hi")
    private String nameHi;

    @Column(name = "reports_to")
    private @Nullable UUID reportsTo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    /** For EclipseLink. */
    protected Post() {}

    /** @param nodalSeat the single seat it takes; null for a post that is not nodal */
    Post(UUID id, String code, UUID office, String kind, @Nullable String nodalSeat, Instant now) {
        this.id = id;
        this.code = code;
        this.office = office;
        this.kind = kind;
        this.nodal = nodalSeat != null;
        this.nodalSeat = nodalSeat;
        this.createdAt = now;
    }

    /** @return whether anything changed */
    public final boolean describe(Text name, @Nullable UUID superior) {
        boolean same = name.en().equals(nameEn) && name.hi().equals(nameHi) && Objects.equals(superior, reportsTo);
        this.nameEn = name.en();
        this.nameHi = name.hi();
        this.reportsTo = superior;
        return !same;
    }

    void requireVersion(int expected) {
        if (version != expected) {
            throw CommonProblem.versionConflict(version);
        }
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID office() {
        return office;
    }

    public String kind() {
        return kind;
    }
}
