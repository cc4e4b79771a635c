package org.samanvay.coordination.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.consent.Consents;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.letter.Addressee.Seat;
import org.samanvay.coordination.letter.Subject.OfReferral;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.coordination.referral.LawfulBasis;
import org.samanvay.coordination.referral.ReferralProblem;
import org.samanvay.coordination.referral.ReferralTerms;
import org.samanvay.spi.Text;

/** Why the law allows a letter: the referral's own basis, the law that lays the letter down, or what the officer states. */
@ApplicationScoped
class LetterBasis {
    @Inject
    private Consents consents;

    @Inject
    private CaseText texts;

    /** What allows the letter for each who gets it; its words, which are the same for all, are checked once. */
    LawfulBasis require(LetterKind kind, Subject subject, List<Addressee> recipients, NewLetter asked) {
        LawfulBasis basis = recipients.stream()
                .map(recipient -> allowing(kind, subject, recipient, asked))
                .toList()
                .getFirst();
        return asked.basis() == null ? basis : basis.checked(texts, subject.access(), "letter");
    }

    private LawfulBasis allowing(LetterKind kind, Subject subject, Addressee addressee, NewLetter asked) {
        if (subject instanceof OfReferral of) {
            requireNoneStated(asked);
            return ofReferral(of.terms());
        }
        if (kind.law().isPresent()) {
            requireNoneStated(asked);
            String law = kind.law().get().act() + ", " + kind.law().get().section();
            return new LawfulBasis(Basis.STATUTORY_DUTY, null, law);
        }
        if (asked.basis() == null) {
            throw none("letter.basis");
        }
        return LawfulBasis.of(
                subject.access().caseFile(),
                subject.person(),
                departmentOf(addressee),
                new LawfulBasis.Stated(
                        "letter", asked.basis(), asked.consent(), asked.basisReference(), asked.purpose()),
                consents);
    }

    /** Refuses where what allowed the letter has ended, or never covered this recipient. */
    void requireStill(IssuedLetter letter, Subject subject, Addressee addressee) {
        if (subject instanceof OfReferral of) {
            ofReferral(of.terms());
        } else if (letter.basisConsent() != null) {
            String department = departmentOf(addressee);
            consents.find(letter.caseFile(), letter.basisConsent())
                    .filter(consent -> department != null && consent.covers(letter.person(), department))
                    .orElseThrow(() -> none("recipient"));
        }
    }

    private static LawfulBasis ofReferral(ReferralTerms terms) {
        if (!terms.allowed()) {
            throw none("letter.referral");
        }
        return new LawfulBasis(terms.basis(), terms.consent(), terms.basisReference());
    }

    private static void requireNoneStated(NewLetter asked) {
        if (asked.basis() != null || asked.consent() != null || asked.basisReference() != null) {
            throw CommonProblem.invalidArgument(
                    "letter.basis",
                    "The basis of this letter is settled; state none",
                    "इस पत्र का विधिक आधार निश्चित है; अलग से न बताएँ");
        }
    }

    private static @Nullable String departmentOf(Addressee addressee) {
        return addressee instanceof Seat seat ? seat.post().department() : null;
    }

    static Problem none(String field) {
        return new Problem(
                ReferralProblem.NO_LAWFUL_BASIS,
                Text.of(
                        "There is no lawful basis for this letter, or not any more",
                        "इस पत्र का कोई विधिक आधार नहीं है, या अब नहीं रहा"),
                Map.of("field", field));
    }
}
