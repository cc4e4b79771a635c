package org.samanvay.plugins.labour;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** Letters of the department; each tells persons by their code only. */
final class LabourLetters {
    static final List<Letter> ALL = List.of(
            new Letter(
                    "report-to-committee",
                    Text.of(
                            "Children rescued from work: report to the Child Welfare Committee",
                            "कार्य से मुक्त बालक: बाल कल्याण समिति को रिपोर्ट"),
                    new Letter.About.Entry("child-labour-inspection"),
                    Letter.Recipient.AUTHORITY,
                    Set.of(),
                    Text.of(
                            "The children named by code below were found at work and are produced before the Committee.",
                            "नीचे कूट संख्या से उल्लिखित बालक कार्य करते पाए गए और समिति के समक्ष प्रस्तुत किए जाते हैं।"),
                    Text.of(
                            "Proof of age, what the child wishes and the further inquiry are for the Committee.",
                            "आयु निर्धारण, बालक की इच्छा एवं आगे की जाँच समिति के अधीन है।"),
                    Optional.of(Law.of("JJ Act 2015", "31(1)")),
                    "Design proposal; the Committee's own form is Form 17 of the model rules",
                    Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)),
            new Letter(
                    "night-shift-receipt",
                    Text.of("Receipt of the intimation of night work", "रात्रि पाली सूचना की पावती"),
                    new Letter.About.Entry("night-shift-intimation"),
                    Letter.Recipient.AUTHORITY,
                    Set.of(),
                    Text.of(
                            "The intimation has been received. It is no approval: each condition is the employer's own duty.",
                            "सूचना प्राप्त हुई। यह अनुमोदन नहीं है: प्रत्येक शर्त का पालन नियोजक का अपना दायित्व है।"),
                    Text.of(
                            "A woman who does not consent in writing may not be put on night duty.",
                            "लिखित सहमति न देने वाली महिला को रात्रि पाली में नहीं लगाया जा सकता।"),
                    Optional.empty(),
                    "Design proposal",
                    Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)));

    private LabourLetters() {}
}
