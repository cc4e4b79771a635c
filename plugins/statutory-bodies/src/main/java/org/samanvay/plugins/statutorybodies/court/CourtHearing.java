package org.samanvay.plugins.statutorybodies.court;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** A day in court as the prosecution notes it: what was reached, when it goes on, and what to prepare. */
public record CourtHearing(
        @Field(en = "Court", hi = "न्यायालय", data = DataClass.LEGAL) CourtKind court,

        @Field(
                en = "CNR number",
                hi = "सीएनआर संख्या",
                data = DataClass.LEGAL,
                hintEn = "Four letters and twelve digits, as e-Courts gives it",
                hintHi = "चार अक्षर और बारह अंक, जैसा ई-कोर्ट्स में है")
        @Pattern(regexp = "[A-Z]{4}[0-9]{12}")
        Optional<String> caseNumber,

        @Field(en = "Held on", hi = "सुनवाई दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate heldOn,

        @Field(en = "Reached", hi = "पहुँचा चरण", data = DataClass.LEGAL) HearingStage stage,

        @Field(en = "A sexual offence is tried", hi = "लैंगिक अपराध का विचारण", data = DataClass.LEGAL) YesNo sexualOffence,

        @Field(en = "Held in camera", hi = "बंद कमरे में सुनवाई", data = DataClass.LEGAL) YesNo inCamera,

        @Field(en = "Next date", hi = "अगली तिथि", data = DataClass.GENERAL) Optional<LocalDate> nextOn,

        @Field(en = "To prepare", hi = "तैयारी", data = DataClass.GENERAL)
        @Size(min = 1)
        Optional<Set<Preparation>> toPrepare) {

    /** Courts before which such cases come. */
    public enum CourtKind {
        @Label(en = "Special Court (POCSO)", hi = "विशेष न्यायालय (पॉक्सो)")
        SPECIAL_POCSO,
        @Label(en = "Special Court (SC/ST)", hi = "विशेष न्यायालय (अनु.जाति/जनजाति)")
        SPECIAL_SC_ST,
        @Label(en = "Court of Session", hi = "सत्र न्यायालय")
        SESSION,
        @Label(en = "Magistrate", hi = "मजिस्ट्रेट")
        MAGISTRATE,
        @Label(en = "Family court", hi = "कुटुम्ब न्यायालय")
        FAMILY
    }

    /** What a hearing came to. */
    public enum HearingStage {
        @Label(en = "Police report filed", hi = "पुलिस रिपोर्ट दाखिल")
        REPORT_FILED,
        @Label(en = "Cognizance taken", hi = "संज्ञान लिया गया")
        COGNIZANCE,
        @Label(en = "Accused appeared or was produced", hi = "अभियुक्त उपस्थित / प्रस्तुत")
        APPEARANCE,
        @Label(en = "First hearing on the charge", hi = "आरोप पर प्रथम सुनवाई")
        CHARGE_HEARING,
        @Label(en = "Charge framed", hi = "आरोप विरचित")
        CHARGE_FRAMED,
        @Label(en = "Evidence of the child or survivor recorded", hi = "बालक / सर्वाइवर का साक्ष्य अभिलिखित")
        EVIDENCE_OF_CHILD,
        @Label(en = "Evidence", hi = "साक्ष्य")
        EVIDENCE,
        @Label(en = "Arguments completed", hi = "बहस पूर्ण")
        ARGUMENTS_COMPLETED,
        @Label(en = "Judgment", hi = "निर्णय")
        JUDGMENT,
        @Label(en = "Adjourned", hi = "स्थगित")
        ADJOURNED
    }

    /** What has to be ready on the next date. */
    public enum Preparation {
        @Label(en = "Support person", hi = "सहायक व्यक्ति")
        SUPPORT_PERSON,
        @Label(en = "Interpreter or special educator", hi = "दुभाषिया / विशेष शिक्षक")
        INTERPRETER,
        @Label(en = "Screen or video link", hi = "स्क्रीन या वीडियो लिंक")
        SCREEN_OR_VIDEO,
        @Label(en = "Safe journey", hi = "सुरक्षित आवागमन")
        SAFE_JOURNEY,
        @Label(en = "Forensic report", hi = "विधि विज्ञान रिपोर्ट")
        FORENSIC_REPORT,
        @Label(en = "Doctor as witness", hi = "चिकित्सक साक्षी")
        DOCTOR,
        @Label(en = "Witness protection", hi = "साक्षी संरक्षण")
        WITNESS_PROTECTION
    }

    public static final Form<CourtHearing> FORM = Form.of(
                    "court-hearing",
                    1,
                    Text.of("Court hearing (calendar)", "न्यायालय सुनवाई (कैलेंडर)"),
                    CourtHearing.class,
                    "Design proposal; stages of BNSS 2023 and POCSO Act 2012")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "A calendar to prepare by. A court owes no post anything, and no delay of it is counted.",
                    "यह तैयारी हेतु कैलेंडर है। न्यायालय किसी पद के प्रति उत्तरदायी नहीं है और उसका विलंब नहीं गिना जाता।"))
            .lawNote(
                    "inCamera",
                    Text.of(
                            "Rape and offences against children are tried in camera.",
                            "बलात्कार एवं बालकों के विरुद्ध अपराधों का विचारण बंद कमरे में होता है।"),
                    Law.of("BNSS 2023", "366; POCSO Act 2012 s.37"))
            .lawNote(
                    "caseNumber",
                    Text.of(
                            "Neither the hearing nor the child's identity is published without the court's permission.",
                            "न्यायालय की अनुमति के बिना सुनवाई या बालक की पहचान प्रकाशित नहीं की जाएगी।"),
                    Law.of("BNS 2023", "73; POCSO Act 2012 s.33(7)"))
            .showWhen("inCamera", is("sexualOffence", YesNo.YES));
}
