package org.samanvay.coordination.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A person of a case, known by a code. Added when the case is opened or later; the identity may follow or never come; it
 * is erased by destroying the person's key.
 */
@Entity
@Table(name = "person")
public class Person {
    @Id
    private UUID id;

    @Column(name = "case_file")
    private UUID caseFile;

    private String code;

    @Enumerated(EnumType.STRING)
    private PersonRole role;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Column(name = "age_group")
    @Enumerated(EnumType.STRING)
    private AgeGroup ageGroup;

    @Column(name = "in_accused_household")
    private boolean inAccusedHousehold;

    @Column(name = "recorded_by_post")
    private UUID recordedByPost;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private int version;

    protected Person() {}

    Person(UUID id, UUID caseFile, String code, NewPerson described, UUID post, Instant now) {
        this.id = id;
        this.caseFile = caseFile;
        this.code = code;
        this.role = described.role();
        this.gender = described.gender();
        this.ageGroup = described.ageGroup();
        this.inAccusedHousehold = Boolean.TRUE.equals(described.inAccusedHousehold());
        this.recordedByPost = post;
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID caseFile() {
        return caseFile;
    }

    /** By which letters name her. */
    public String code() {
        return code;
    }

    public PersonRole role() {
        return role;
    }

    public boolean isChild() {
        return ageGroup != AgeGroup.ADULT;
    }

    /**
     * Whether this person may decide for the other. Who is no child decides for herself; for a child the guardian does,
     * but never somebody against whom the case is or who lives in that household: then the Child Welfare Committee decides
     * (JJ Act s.2(14), s.30), and the basis is its order.
     */
    public boolean mayConsentFor(Person other) {
        if (id.equals(other.id)) {
            return ageGroup != AgeGroup.CHILD;
        }
        return other.isChild() && !isChild() && !role.isAgainst() && !inAccusedHousehold && role == PersonRole.GUARDIAN;
    }
}
