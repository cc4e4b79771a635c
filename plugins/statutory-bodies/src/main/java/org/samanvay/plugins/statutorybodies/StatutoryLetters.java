package org.samanvay.plugins.statutorybodies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** Letters of the bodies. None tells who a person is: the receiver has the case by its number. */
final class StatutoryLetters {
    static final String SUPPORT_PERSON_TO_COURT = "support-person-to-court";

    private static final Text CLOSING = Text.of(
            "Please acknowledge by the number of this letter.", "कृपया इस पत्र की संख्या से पावती दें।");

    static final List<Letter> ALL = List.of(
            letter(
                    "special-relief-recommendation",
                    Text.of("Recommendation of special relief", "विशेष राहत की अनुशंसा"),
                    new Letter.About.Entry("committee-order"),
                    Letter.Recipient.AUTHORITY,
                    Text.of(
                            "The Child Welfare Committee recommends special relief for the child of the case named above."
                                    + " It is to be paid within a week of receipt.",
                            "बाल कल्याण समिति उपर्युक्त प्रकरण के बालक हेतु विशेष राहत की अनुशंसा करती है। प्राप्ति के एक"
                                    + " सप्ताह के भीतर भुगतान किया जाना है।"),
                    Law.of("POCSO Rules 2020", "8")),
            letter(
                    SUPPORT_PERSON_TO_COURT,
                    Text.of("Support person appointed or ended", "सहायक व्यक्ति की नियुक्ति या समाप्ति"),
                    new Letter.About.Entry("committee-order"),
                    Letter.Recipient.COURT,
                    Text.of(
                            "The Special Court is informed of the support person in the case named above.",
                            "विशेष न्यायालय को उपर्युक्त प्रकरण में सहायक व्यक्ति की सूचना दी जाती है।"),
                    Law.of("POCSO Rules 2020", "4")),
            letter(
                    "award-of-compensation",
                    Text.of("Decision on compensation", "प्रतिकर पर निर्णय"),
                    new Letter.About.Entry("compensation-proceeding"),
                    Letter.Recipient.PERSON_HERSELF,
                    Text.of(
                            "The Legal Services Authority has decided on the application for compensation as follows.",
                            "विधिक सेवा प्राधिकरण ने प्रतिकर आवेदन पर निम्नानुसार निर्णय लिया है।"),
                    Law.of("BNSS 2023", "396")),
            letter(
                    "advocate-named",
                    Text.of("Advocate named for legal aid", "विधिक सहायता हेतु अधिवक्ता नामित"),
                    new Letter.About.Entry("legal-aid"),
                    Letter.Recipient.PERSON_HERSELF,
                    Text.of(
                            "Legal aid is granted free of charge.",
                            "निःशुल्क विधिक सहायता स्वीकृत की जाती है।"),
                    Law.of("Legal Services Authorities Act 1987", "12")),
            letter(
                    "inquiry-report",
                    Text.of("Inquiry report handed over", "जाँच रिपोर्ट का प्रेषण"),
                    new Letter.About.Entry("workplace-inquiry"),
                    Letter.Recipient.AUTHORITY,
                    Text.of(
                            "The report of the inquiry is handed over. Action on its recommendation is due within 60"
                                    + " days. Its content is confidential.",
                            "जाँच रिपोर्ट प्रेषित की जाती है। उसकी अनुशंसा पर 60 दिन के भीतर कार्यवाही अपेक्षित है। इसकी"
                                    + " विषय-वस्तु गोपनीय है।"),
                    Law.of("POSH Act 2013", "13(1), 13(4), 16")));

    private StatutoryLetters() {}

    private static Letter letter(
            String code, Text title, Letter.About about, Letter.Recipient recipient, Text opening, Law law) {
        return new Letter(
                code,
                title,
                about,
                recipient,
                Set.of(),
                opening,
                CLOSING,
                Optional.of(law),
                "Design proposal",
                Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));
    }
}
