package org.samanvay.plugins.statutorybodies.legalservices;

import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;

/** An application for legal aid and the advocate named upon it. What she tells the advocate is privileged: not asked. */
public record LegalAid(
        @Field(en = "Applicant", hi = "आवेदक", data = DataClass.IDENTITY) PersonRef applicant,

        @Field(en = "Received on", hi = "प्राप्ति दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate receivedOn,

        @Field(en = "Entitled as", hi = "पात्रता का आधार", data = DataClass.LEGAL) EntitledAs entitledAs,

        @Field(en = "Help wanted", hi = "वांछित सहायता", data = DataClass.LEGAL)
        @Size(min = 1)
        Set<LegalHelp> help,

        @Field(en = "Decision", hi = "निर्णय", data = DataClass.LEGAL) AidDecision decision,

        @Field(en = "Decided on", hi = "निर्णय दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate decidedOn,

        @Field(en = "Letter that names the advocate", hi = "अधिवक्ता नामित करने का पत्र", data = DataClass.LEGAL)
        DocumentRef advocateNamed,

        @Field(en = "Next date", hi = "अगली तिथि", data = DataClass.GENERAL) Optional<LocalDate> nextOn) {

    /** Legal Services Authorities Act s.12; one ground is enough, and being a woman or a child is one. */
    public enum EntitledAs {
        @Label(en = "Woman or child", hi = "महिला या बालक")
        WOMAN_OR_CHILD,
        @Label(en = "Member of a Scheduled Caste or Tribe", hi = "अनुसूचित जाति या जनजाति का सदस्य")
        SCHEDULED_CASTE_OR_TRIBE,
        @Label(en = "Victim of trafficking or begar", hi = "मानव दुर्व्यापार या बेगार का पीड़ित")
        TRAFFICKING_OR_BEGAR,
        @Label(en = "Person with disability", hi = "दिव्यांग व्यक्ति")
        DISABILITY,
        @Label(en = "Industrial workman", hi = "औद्योगिक कर्मकार")
        INDUSTRIAL_WORKMAN,
        @Label(en = "In custody or in a home", hi = "अभिरक्षा या गृह में")
        IN_CUSTODY,
        @Label(en = "Income below the limit", hi = "आय सीमा से कम")
        INCOME
    }

    /** What a legal services authority gives. */
    public enum LegalHelp {
        @Label(en = "Advice", hi = "परामर्श")
        ADVICE,
        @Label(en = "Advocate in court", hi = "न्यायालय में अधिवक्ता")
        ADVOCATE,
        @Label(en = "Drafting of an application", hi = "आवेदन का प्रारूपण")
        DRAFTING,
        @Label(en = "Court fee and costs", hi = "न्यायालय शुल्क एवं व्यय")
        COSTS,
        @Label(en = "Compensation application", hi = "प्रतिकर आवेदन")
        COMPENSATION
    }

    /** What became of the application. */
    public enum AidDecision {
        @Label(en = "Pending", hi = "लंबित")
        PENDING,
        @Label(en = "Granted", hi = "स्वीकृत")
        GRANTED,
        @Label(en = "Refused", hi = "अस्वीकृत")
        REFUSED
    }

    public static final Form<LegalAid> FORM = Form.of(
                    "legal-aid",
                    1,
                    Text.of("Legal aid", "विधिक सहायता"),
                    LegalAid.class,
                    "Legal Services Authorities Act 1987 ss.12, 13; form designed from them")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION, Mark.UNVERIFIED)
            .showWhen("decidedOn", not(is("decision", AidDecision.PENDING)))
            .showWhen("advocateNamed", is("decision", AidDecision.GRANTED));
}
