package org.samanvay.plugins.police;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Letter.IdentityPart;
import org.samanvay.spi.Letter.Recipient;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** Letters of a station. The report itself is not on the platform; the letter hands its copy over. */
final class PoliceLetters {
    private static final Letter COPY_OF_FIR = new Letter(
            "fir-copy",
            Text.of(
                    "Free copy of the first information report", "प्रथम सूचना रिपोर्ट की निःशुल्क प्रति"),
            new Letter.About.Entry("first-information-report"),
            Recipient.INFORMANT_OR_VICTIM,
            Set.of(IdentityPart.NAME),
            Text.of(
                    "A copy of the first information report named below is given to you with this letter, free of cost."
                            + " It is your right.",
                    "नीचे उल्लिखित प्रथम सूचना रिपोर्ट की प्रति आपको इस पत्र के साथ निःशुल्क दी जा रही है। यह आपका अधिकार"
                            + " है।"),
            Text.of(
                    "If the copy is missing, ask this station for it by the number of this letter.",
                    "यदि प्रति संलग्न न हो तो पत्रांक बताकर इस थाने से प्राप्त करें।"),
            Optional.of(Law.of("BNSS 2023", "173(2)")),
            "Design proposal; the duty: https://legalrath.in/2025/12/10/decoding-fir-changes-bnss-section-173-explained/",
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION, Mark.UNVERIFIED));

    static final List<Letter> ALL = List.of(COPY_OF_FIR);

    private PoliceLetters() {}
}
