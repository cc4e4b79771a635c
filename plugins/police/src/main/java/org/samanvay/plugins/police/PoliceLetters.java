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

/**
 * Letters of a station. The report itself is not on the platform: a letter hands its copy over, or tells where it lies.
 * Whoever must be told of an offence against a child is told by the child's code; only Form B, which the law lays before
 * the committee, says who the child is.
 */
final class PoliceLetters {
    static final String FIR_COPY = "police.fir-copy";
    static final String TO_COMMITTEE = "police.report-to-committee";
    static final String TO_SPECIAL_COURT = "police.report-to-special-court";
    static final String TO_LEGAL_SERVICES = "police.fir-to-legal-services";
    static final String FORM_A = "police.pocso-form-a";
    static final String FORM_B = "police.pocso-form-b";

    private static final String REPORT = "first-information-report";
    private static final String SECTION_19 = "Design proposal; the duty: https://constitutionofindia.in/?p=19804";
    private static final Set<Mark> DRAFT = Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION, Mark.UNVERIFIED);

    private static final Letter COPY_OF_FIR = new Letter(
            "fir-copy",
            Text.of(
                    "Free copy of the first information report", "प्रथम सूचना रिपोर्ट की निःशुल्क प्रति"),
            new Letter.About.Entry(REPORT),
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
            DRAFT);

    private static final Letter REPORT_TO_COMMITTEE = new Letter(
            "report-to-committee",
            Text.of(
                    "Report of an offence against a child to the Child Welfare Committee",
                    "बालक के विरुद्ध अपराध की बाल कल्याण समिति को रिपोर्ट"),
            new Letter.About.Referral(Optional.of(FirPacket.COMMITTEE_SERVICE)),
            Recipient.RECEIVING_POST,
            Set.of(),
            Text.of(
                    "Information of an offence against a child was received. It is reported to the Committee as follows.",
                    "बालक के विरुद्ध अपराध की सूचना प्राप्त हुई है। समिति को निम्नानुसार रिपोर्ट की जाती है।"),
            Text.of(
                    "The fields listed are open to the Committee on the platform. Whether the child needs care and"
                            + " protection is told there, too.",
                    "सूचीबद्ध विवरण समिति के लिए मंच पर उपलब्ध हैं। बालक को देखरेख एवं संरक्षण की आवश्यकता भी वहीं बताई"
                            + " जाती है।"),
            Optional.of(Law.of("POCSO 2012", "19(6)")),
            SECTION_19,
            DRAFT);

    private static final Letter REPORT_TO_COURT = new Letter(
            "report-to-special-court",
            Text.of(
                    "Report of an offence against a child to the Special Court",
                    "बालक के विरुद्ध अपराध की विशेष न्यायालय को रिपोर्ट"),
            new Letter.About.Entry(REPORT),
            Recipient.COURT,
            Set.of(),
            Text.of(
                    "Information of an offence against a child was received. It is reported to the Court as follows; the"
                            + " child is named by a code.",
                    "बालक के विरुद्ध अपराध की सूचना प्राप्त हुई है। माननीय न्यायालय को निम्नानुसार रिपोर्ट की जाती है; बालक का"
                            + " उल्लेख कोड से है।"),
            Text.of(
                    "Where no Special Court is designated this report goes to the Court of Session.",
                    "जहाँ विशेष न्यायालय अभिहित न हो, यह रिपोर्ट सत्र न्यायालय को प्रेषित है।"),
            Optional.of(Law.of("POCSO 2012", "19(6)")),
            SECTION_19,
            DRAFT);

    private static final Letter FIR_TO_LEGAL_SERVICES = new Letter(
            "fir-to-legal-services",
            Text.of(
                    "The first information report to the Legal Services Authority",
                    "प्रथम सूचना रिपोर्ट विधिक सेवा प्राधिकरण को"),
            new Letter.About.Referral(Optional.of(FirPacket.LEGAL_SERVICES_SERVICE)),
            Recipient.RECEIVING_POST,
            Set.of(),
            Text.of(
                    "A copy of the first information report whose reference is shared with you is sent with this letter, for"
                            + " compensation and legal aid.",
                    "जिस प्रथम सूचना रिपोर्ट का संदर्भ आपसे साझा है उसकी प्रति प्रतिकर एवं विधिक सहायता हेतु इस पत्र के साथ"
                            + " प्रेषित है।"),
            Text.of(
                    "The person is named by a code. Please acknowledge on the platform.",
                    "व्यक्ति का उल्लेख कोड से है। कृपया मंच पर पावती दें।"),
            Optional.of(Law.of("NALSA Compensation Scheme for Women Victims 2018", "paragraph not determined")),
            "Design proposal; the duty: https://nyaaya.redstart.dev/legal-explainer/how-can-you-claim-compensation-under-this-law/",
            DRAFT);

    private static final Letter POCSO_FORM_A = new Letter(
            "pocso-form-a",
            Text.of(
                    "What the child and the family are entitled to (Form A)",
                    "बालक एवं परिवार के अधिकार (प्ररूप क)"),
            new Letter.About.Entry(REPORT),
            Recipient.INFORMANT_OR_VICTIM,
            Set.of(),
            Text.of(
                    "Form A of the Rules is handed to you with this letter. It says what you are entitled to; ask, and it is"
                            + " read to you in your language.",
                    "नियमों का प्ररूप क आपको इस पत्र के साथ दिया जा रहा है। इसमें आपके अधिकार लिखे हैं; चाहें तो यह आपकी भाषा में"
                            + " पढ़कर सुनाया जाएगा।"),
            Text.of(
                    "If the form is missing, ask this station for it by the number of this letter.",
                    "यदि प्ररूप संलग्न न हो तो पत्रांक बताकर इस थाने से प्राप्त करें।"),
            Optional.of(Law.of("POCSO Rules 2020", "4; Form A")),
            "Design proposal; the text of Form A is not on the platform",
            DRAFT);

    private static final Letter POCSO_FORM_B = new Letter(
            "pocso-form-b",
            Text.of("Preliminary assessment of the child (Form B)", "बालक का प्रारंभिक आकलन (प्ररूप ख)"),
            new Letter.About.Entry("child-preliminary-assessment"),
            Recipient.AUTHORITY,
            Set.of(IdentityPart.NAME, IdentityPart.ADDRESS),
            Text.of(
                    "The preliminary assessment of the child is submitted to the Committee.",
                    "बालक का प्रारंभिक आकलन समिति के समक्ष प्रस्तुत है।"),
            Text.of(
                    "The signed paper is kept in this office.", "हस्ताक्षरित प्रति इस कार्यालय में सुरक्षित है।"),
            Optional.of(Law.of("POCSO Rules 2020", "4; Form B")),
            "POCSO Rules 2020, Form B (general knowledge of the form)",
            DRAFT);

    static final List<Letter> ALL = List.of(
            COPY_OF_FIR, REPORT_TO_COMMITTEE, REPORT_TO_COURT, FIR_TO_LEGAL_SERVICES, POCSO_FORM_A, POCSO_FORM_B);

    private PoliceLetters() {}
}
