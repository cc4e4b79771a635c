package org.samanvay.coordination.referral;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.consent.Consents;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Text;

/** Why the law allows a referral, checked. */
record LawfulBasis(Basis basis, @Nullable UUID consent, @Nullable String reference) {
    private static final int LONGEST = 120;

    /** Refuses where a consent does not allow it, or where nothing names the law, the order or the danger. */
    static LawfulBasis of(UUID caseFile, UUID person, String toDepartment, NewReferral asked, Consents consents) {
        if (asked.basis() == Basis.CONSENT) {
            String id = asked.consent();
            if (id == null
                    || consents.find(caseFile, Ids.parse("referral.consent", id))
                            .filter(consent -> consent.allows(person, toDepartment, asked.purpose()))
                            .isEmpty()) {
                throw none("referral.consent",
                        "No consent allows to share this person's data with that department for this purpose",
                        "इस व्यक्ति का विवरण उस विभाग से इस प्रयोजन हेतु साझा करने की सहमति नहीं है");
            }
            return new LawfulBasis(Basis.CONSENT, Ids.parse("referral.consent", id), null);
        }
        String reference = asked.basisReference();
        if (reference == null || reference.isBlank() || reference.length() > LONGEST) {
            throw none("referral.basisReference",
                    "Name the act and section, the order or the danger, in at most " + LONGEST + " characters",
                    "अधिनियम व धारा, आदेश अथवा संकट का उल्लेख अधिकतम " + LONGEST + " वर्णों में करें");
        }
        return new LawfulBasis(asked.basis(), null, reference.strip());
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
