package org.samanvay.coordination.referral;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.consent.Consents;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Text;

/** Why the law allows a referral or a letter, checked. */
public record LawfulBasis(Basis basis, @Nullable UUID consent, @Nullable String reference) {
    private static final int LONGEST = 120;

    /**
     * What a caller says of it.
     *
     * @param within the argument that holds it, for a refusal to name: {@code referral}, {@code letter}
     */
    public record Stated(
            String within,
            Basis basis,
            @Nullable String consent,
            @Nullable String reference,
            @Nullable SharingPurpose purpose) {
        @Override
        public String toString() {
            return "Stated[" + basis + "]";
        }
    }

    static LawfulBasis of(UUID caseFile, UUID person, String toDepartment, NewReferral asked, Consents consents) {
        return of(
                caseFile,
                person,
                toDepartment,
                new Stated("referral", asked.basis(), asked.consent(), asked.basisReference(), asked.purpose()),
                consents);
    }

    /**
     * Refuses where a consent does not allow it, or where nothing names the law, the order or the danger.
     *
     * @param toDepartment null: to somebody who is of no department; no consent covers that
     */
    public static LawfulBasis of(
            UUID caseFile, UUID person, @Nullable String toDepartment, Stated stated, Consents consents) {
        return of(caseFile, person, toDepartment, null, stated, consents);
    }

    /**
     * The same towards a department of another state: what she lets her own state's department know, that one is not told.
     *
     * @param toState null: the case's own
     */
    public static LawfulBasis of(
            UUID caseFile,
            UUID person,
            @Nullable String toDepartment,
            @Nullable Integer toState,
            Stated stated,
            Consents consents) {
        if (stated.basis() == Basis.CONSENT) {
            return onConsent(caseFile, person, toDepartment, toState, stated, consents);
        }
        String reference = stated.reference();
        if (reference == null || reference.isBlank() || reference.length() > LONGEST) {
            throw none(
                    stated.within() + ".basisReference",
                    "Name the act and section, the order or the danger, in at most " + LONGEST + " characters",
                    "अधिनियम व धारा, आदेश अथवा संकट का उल्लेख अधिकतम " + LONGEST + " वर्णों में करें");
        }
        return new LawfulBasis(stated.basis(), null, reference.strip());
    }

    private static LawfulBasis onConsent(
            UUID caseFile,
            UUID person,
            @Nullable String toDepartment,
            @Nullable Integer toState,
            Stated stated,
            Consents consents) {
        String id = stated.consent();
        String field = stated.within() + ".consent";
        SharingPurpose purpose = stated.purpose();
        if (id == null
                || purpose == null
                || toDepartment == null
                || consents.find(caseFile, Ids.parse(field, id))
                        .filter(consent -> consent.allows(person, toDepartment, toState, purpose))
                        .isEmpty()) {
            throw none(
                    field,
                    "No consent allows to share this person's data with that department for this purpose",
                    "इस व्यक्ति का विवरण उस विभाग से इस प्रयोजन हेतु साझा करने की सहमति नहीं है");
        }
        return new LawfulBasis(Basis.CONSENT, Ids.parse(field, id), null);
    }

    /** The same, its words checked: a reference tells the law, the order or the danger, and nobody's name. */
    public LawfulBasis checked(CaseText texts, CaseAccess access, String within) {
        return reference == null
                ? this
                : new LawfulBasis(
                        basis, consent, texts.reference(access, within + ".basisReference", reference, LONGEST));
    }

    private static Problem none(String field, String en, String hi) {
        return new Problem(ReferralProblem.NO_LAWFUL_BASIS, Text.of(en, hi), Map.of("field", field));
    }

    /** Never the reference: a danger is told there in words. */
    @Override
    public String toString() {
        return "LawfulBasis[" + basis + "]";
    }
}
