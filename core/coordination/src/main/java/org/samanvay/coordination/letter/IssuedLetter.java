package org.samanvay.coordination.letter;

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
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.language.Language;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.coordination.referral.LawfulBasis;

/** A letter that was issued. Its words never change; only further copies are made of it. */
@Entity
@Table(name = "letter")
class IssuedLetter {
    @Id
    private UUID id;

    private String code;
    private String number;
    private UUID office;

    @Column(name = "series_year")
    private int seriesYear;

    private int serial;

    @Column(name = "case_file")
    private UUID caseFile;

    private UUID person;
    private String department;
    private String kind;
    private @Nullable UUID entry;
    private @Nullable UUID referral;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Column(name = "basis_consent")
    private @Nullable UUID basisConsent;

    @Column(name = "sealed_basis_reference")
    private byte @Nullable [] sealedBasisReference;

    @Column(name = "tells_identity")
    private boolean tellsIdentity;

    @Column(name = "sealed_sheet")
    private byte[] sealedSheet;

    private int copies;

    @Column(name = "issued_by_post")
    private UUID issuedByPost;

    @Column(name = "issued_by")
    private UUID issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Version
    private int version;

    protected IssuedLetter() {}

    IssuedLetter(UUID id, LetterNumber number, Subject subject, LetterKind kind, Language language, HeldPost by,
            UUID account, Instant now) {
        this.id = id;
        this.code = number.code();
        this.number = number.whole();
        this.office = number.office();
        this.seriesYear = number.year();
        this.serial = number.serial();
        this.caseFile = subject.access().caseFile();
        this.person = subject.person();
        this.department = by.department();
        this.kind = kind.code();
        this.entry = subject.entryId();
        this.referral = subject.referralId();
        this.language = language;
        this.issuedByPost = by.post();
        this.issuedBy = account;
        this.issuedAt = now;
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

    String number() {
        return number;
    }

    String department() {
        return department;
    }

    String kind() {
        return kind;
    }

    Language language() {
        return language;
    }

    byte[] sealedSheet() {
        return sealedSheet;
    }

    @Nullable UUID basisConsent() {
        return basisConsent;
    }

    @Nullable UUID entry() {
        return entry;
    }

    @Nullable UUID referral() {
        return referral;
    }

    void restOn(LawfulBasis lawful, byte @Nullable [] sealedReference) {
        this.basis = lawful.basis();
        this.basisConsent = lawful.consent();
        this.sealedBasisReference = sealedReference;
    }

    void say(byte[] sealed, boolean identity, int howManyCopies) {
        this.sealedSheet = sealed;
        this.tellsIdentity = identity;
        this.copies = howManyCopies;
    }

    /** @return the new copy's number */
    int copy(int expected) {
        if (version != expected) {
            throw CommonProblem.versionConflict(version);
        }
        copies++;
        return copies;
    }
}
