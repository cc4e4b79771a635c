package org.samanvay.plugins.statutorybodies.workplace;

import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * The steps of one inquiry of an Internal or Local Committee, with their days. Neither the complaint nor the workplace is
 * named: the complaint is with the committee, and nobody outside learns that there is one.
 */
public record WorkplaceInquiry(
        @Field(en = "Committee", hi = "समिति", data = DataClass.LEGAL) InquiringCommittee committee,

        @Field(en = "Complaint received on", hi = "शिकायत प्राप्ति दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate receivedOn,

        @Field(en = "Complaint", hi = "शिकायत", data = DataClass.LEGAL) DocumentRef complaint,

        @Field(en = "The aggrieved woman is a domestic worker", hi = "व्यथित महिला घरेलू कर्मकार है", data = DataClass.LEGAL)
        YesNo domesticWorker,

        @Field(en = "Interim relief that she asked for", hi = "उसके द्वारा मांगी गई अंतरिम राहत", data = DataClass.LEGAL)
        Optional<Set<InterimRelief>> interimRelief,

        @Field(en = "Conciliation", hi = "सुलह", data = DataClass.LEGAL) Conciliation conciliation,

        @Field(en = "Copy sent to the respondent on", hi = "प्रत्यर्थी को प्रति भेजने का दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> copySentOn,

        @Field(en = "Reply of the respondent received on", hi = "प्रत्यर्थी का उत्तर प्राप्त होने का दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> replyReceivedOn,

        @Field(en = "Prima facie case found on", hi = "प्रथम दृष्टया मामला पाए जाने का दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> primaFacieOn,

        @Field(en = "Complaint sent to the police on", hi = "शिकायत पुलिस को भेजने का दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> sentToPoliceOn,

        @Field(en = "Inquiry completed on", hi = "जाँच पूर्ण होने का दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> completedOn,

        @Field(en = "Finding", hi = "निष्कर्ष", data = DataClass.LEGAL) InquiryFinding finding,

        @Field(
                en = "Report given to the employer or District Officer on",
                hi = "नियोजक या जिला अधिकारी को रिपोर्ट देने का दिनांक",
                data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> reportGivenOn,

        @Field(en = "Report", hi = "रिपोर्ट", data = DataClass.LEGAL) DocumentRef report,

        @Field(en = "Action on the recommendation on", hi = "अनुशंसा पर कार्यवाही का दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> actedOn) {

    /** POSH Act ss.4, 6. */
    public enum InquiringCommittee {
        @Label(en = "Internal Committee", hi = "आंतरिक समिति")
        INTERNAL,
        @Label(en = "Local Committee", hi = "स्थानीय समिति")
        LOCAL
    }

    /** POSH Act s.12 and Rule 8. */
    public enum InterimRelief {
        @Label(en = "Transfer of her or of the respondent", hi = "उसका या प्रत्यर्थी का स्थानांतरण")
        TRANSFER,
        @Label(en = "Leave up to three months", hi = "तीन मास तक का अवकाश")
        LEAVE,
        @Label(en = "Respondent does not assess her work", hi = "प्रत्यर्थी उसके कार्य का मूल्यांकन न करे")
        NO_ASSESSMENT_BY_RESPONDENT
    }

    /** POSH Act s.10. */
    public enum Conciliation {
        @Label(en = "Not asked for", hi = "अनुरोध नहीं")
        NOT_ASKED_FOR,
        @Label(en = "Asked for by her, no settlement", hi = "उसके अनुरोध पर, समझौता नहीं")
        NO_SETTLEMENT,
        @Label(en = "Asked for by her, settled", hi = "उसके अनुरोध पर, समझौता हुआ")
        SETTLED
    }

    /** POSH Act s.13(2), (3); s.10(2) for a settlement. */
    public enum InquiryFinding {
        @Label(en = "Proved, action recommended", hi = "सिद्ध, कार्यवाही अनुशंसित")
        PROVED,
        @Label(en = "Not proved, no action", hi = "सिद्ध नहीं, कोई कार्यवाही नहीं")
        NOT_PROVED,
        @Label(en = "Settled, no inquiry", hi = "समझौता, जाँच नहीं")
        SETTLED
    }

    public static final Form<WorkplaceInquiry> FORM = Form.of(
                    "workplace-inquiry",
                    1,
                    Text.of("Workplace inquiry", "कार्यस्थल जाँच"),
                    WorkplaceInquiry.class,
                    "Sexual Harassment of Women at Workplace Act 2013 ss.9-13, Rules 2013 rule 7;"
                            + " https://www.mocindia.co.in/posh-policy; form designed from them")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "Write neither names, nor the workplace, nor what happened. The police get the complaint only by her"
                            + " choice, except where she is a domestic worker.",
                    "न नाम लिखें, न कार्यस्थल, न घटना। शिकायत पुलिस को केवल उसकी इच्छा से जाती है, घरेलू कर्मकार के मामले"
                            + " को छोड़कर।"))
            .lawNote(
                    "complaint",
                    Text.of(
                            "Identity and address of the woman, the respondent and witnesses, and all of the inquiry, are"
                                    + " made known to nobody.",
                            "व्यथित महिला, प्रत्यर्थी और साक्षियों की पहचान एवं पते तथा जाँच की कोई बात किसी को ज्ञात नहीं"
                                    + " कराई जाएगी।"),
                    Law.of("POSH Act 2013", "16"))
            .lawNote(
                    "conciliation",
                    Text.of(
                            "Only at her request, and money is never its basis.",
                            "केवल उसके अनुरोध पर, और धन कभी उसका आधार नहीं होगा।"),
                    Law.of("POSH Act 2013", "10(1)"))
            .calculate(
                    "daysOfInquiry",
                    Text.of("Days from complaint to completion", "शिकायत से पूर्ण होने तक दिन"),
                    DataClass.GENERAL,
                    Calculation.daysBetween("receivedOn", "completedOn"))
            .showWhen("primaFacieOn", is("domesticWorker", YesNo.YES))
            .showWhen("sentToPoliceOn", is("domesticWorker", YesNo.YES))
            .showWhen("finding", answered("completedOn"))
            .showWhen("report", answered("reportGivenOn"))
            .showWhen("actedOn", answered("reportGivenOn"));
}
