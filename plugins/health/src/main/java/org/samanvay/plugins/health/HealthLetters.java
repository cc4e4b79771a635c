package org.samanvay.plugins.health;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** Two covering letters. The report itself is on paper and tells who she is, as the law says; these do not. */
final class HealthLetters {
    private static final Set<Mark> MARKS = Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION);

    static final List<Letter> ALL = List.of(
            new Letter(
                    "information-to-police",
                    Text.of("Information to the police", "पुलिस को सूचना"),
                    new Letter.About.Entry("medico-legal-examination"),
                    Letter.Recipient.AUTHORITY,
                    Set.of(),
                    Text.of(
                            "The person named by the code below has come to this hospital and is being treated. You are"
                                    + " informed as the law demands.",
                            "नीचे दिए गए कोड वाली व्यक्ति इस चिकित्सालय में आई हैं और उनका उपचार किया जा रहा है। विधि के अनुसार"
                                    + " आपको सूचित किया जाता है।"),
                    Text.of(
                            "Whether she makes a statement or wants an FIR is hers to decide.",
                            "कथन देना या एफआईआर कराना उनकी इच्छा पर निर्भर है।"),
                    Optional.of(Law.of("BNSS 2023", "397")),
                    "Design proposal",
                    MARKS),
            new Letter(
                    "report-to-investigating-officer",
                    Text.of(
                            "Forwarding of the report of examination", "चिकित्सा-विधिक परीक्षण रिपोर्ट का प्रेषण"),
                    new Letter.About.Entry("medico-legal-examination"),
                    Letter.Recipient.AUTHORITY,
                    Set.of(),
                    Text.of(
                            "The sealed report of the examination and the sealed samples listed below are forwarded.",
                            "परीक्षण की मोहरबंद रिपोर्ट एवं नीचे सूचीबद्ध मोहरबंद नमूने प्रेषित हैं।"),
                    Text.of(
                            "Please send them to the Magistrate and acknowledge the receipt by number and date.",
                            "कृपया इन्हें मजिस्ट्रेट को अग्रसारित करें तथा संख्या एवं दिनांक सहित पावती दें।"),
                    Optional.of(Law.of("BNSS 2023", "184(6)")),
                    "Design proposal",
                    MARKS));

    private HealthLetters() {}
}
