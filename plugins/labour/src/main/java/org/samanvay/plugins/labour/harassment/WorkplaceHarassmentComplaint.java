package org.samanvay.plugins.labour.harassment;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.KeptIn;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * A complaint of harassment at work that the labour office helped to make. The committee decides and holds the complaint;
 * the employer does not get it, SIDCUL has no part in it, and the police only by her choice.
 */
public record WorkplaceHarassmentComplaint(
        @Field(en = "She came on", hi = "कार्यालय में आने का दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate receivedOn,

        @Field(en = "Aggrieved woman", hi = "व्यथित महिला", data = DataClass.IDENTITY) PersonRef aggrievedWoman,

        @Field(en = "Her work there", hi = "वहाँ उनका कार्य", data = DataClass.IDENTITY) WorkRelation work,

        @Field(en = "Workplace", hi = "कार्यस्थल", data = DataClass.IDENTITY)
        @Size(min = 2, max = 200)
        String workplace,

        @Field(en = "Workplace in a register", hi = "पंजिका में कार्यस्थल", data = DataClass.IDENTITY)
        @KeptIn({"labour.establishments", "sidcul.units"})
        Optional<EstablishmentRef> registered,

        @Field(en = "Respondent", hi = "प्रत्यर्थी", data = DataClass.IDENTITY) PersonRef respondent,

        @Field(en = "Goes to", hi = "किस समिति को", data = DataClass.LEGAL) Forum forum,

        @Field(en = "Why the Local Committee", hi = "स्थानीय समिति क्यों", data = DataClass.LEGAL) LocalCommitteeReason localReason,

        @Field(
                en = "Day of the incident, of a series the last",
                hi = "घटना का दिनांक, शृंखला हो तो अंतिम",
                data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate lastIncidentOn,

        @Field(
                en = "Kinds of acts",
                hi = "कृत्यों के प्रकार",
                data = DataClass.LEGAL,
                hintEn = "Kinds only: her account stands in the signed complaint",
                hintHi = "केवल प्रकार: विवरण हस्ताक्षरित शिकायत में है")
        @Size(min = 1)
        Set<HarassmentAct> acts,

        @Field(en = "She asks for more time than three months", hi = "तीन माह से अधिक समय चाहती हैं", data = DataClass.LEGAL)
        YesNo extensionAsked,

        @Field(en = "Witnesses whom she names", hi = "उनके द्वारा नामित साक्षी", data = DataClass.IDENTITY)
        @Size(max = 20)
        Optional<List<WitnessNamed>> witnesses,

        @Field(en = "Interim relief that she wants", hi = "वांछित अंतरिम राहत", data = DataClass.LEGAL)
        Optional<Set<InterimReliefWanted>> interimRelief,

        @Field(en = "She wants conciliation", hi = "सुलह चाहती हैं", data = DataClass.LEGAL) Optional<YesNo> conciliation,

        @Field(en = "She wants the police told", hi = "पुलिस को बताना चाहती हैं", data = DataClass.LEGAL) YesNo policeWanted,

        @Field(
                en = "Signed complaint",
                hi = "हस्ताक्षरित शिकायत",
                data = DataClass.LEGAL,
                hintEn = "Six copies with annexures go to the committee; where its copy is held",
                hintHi = "छह प्रतियाँ संलग्नकों सहित समिति को; उसकी प्रति कहाँ रखी है")
        DocumentRef signedComplaint,

        @Field(en = "Given to the committee on", hi = "समिति को देने का दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> givenToCommitteeOn) {

    /** Somebody who may tell the committee; protected like the woman (POSH Act s.16). */
    public record WitnessNamed(
            @Field(en = "Witness", hi = "साक्षी", data = DataClass.IDENTITY) PersonRef person) {}

    /** POSH Act s.2(a), s.2(f). */
    public enum WorkRelation {
        @Label(en = "Regular", hi = "नियमित")
        REGULAR,
        @Label(en = "Contract", hi = "संविदा")
        CONTRACT,
        @Label(en = "Daily wage", hi = "दैनिक वेतन")
        DAILY,
        @Label(en = "Intern, apprentice or trainee", hi = "प्रशिक्षु या शिक्षु")
        INTERN,
        @Label(en = "Domestic worker", hi = "घरेलू कर्मकार")
        DOMESTIC,
        @Label(en = "Visitor, customer or other woman", hi = "आगन्तुक, ग्राहक या अन्य महिला")
        VISITOR
    }

    /** POSH Act s.4, s.6. */
    public enum Forum {
        @Label(en = "Internal Committee", hi = "आंतरिक समिति")
        INTERNAL_COMMITTEE,
        @Label(en = "Local Committee", hi = "स्थानीय समिति")
        LOCAL_COMMITTEE
    }

    /** POSH Act s.6(1). */
    public enum LocalCommitteeReason {
        @Label(en = "Fewer than ten work there", hi = "दस से कम कर्मचारी")
        FEWER_THAN_TEN,
        @Label(en = "The complaint is against the employer", hi = "शिकायत नियोजक के विरुद्ध")
        AGAINST_EMPLOYER,
        @Label(en = "No Internal Committee is constituted", hi = "आंतरिक समिति गठित नहीं")
        NOT_CONSTITUTED,
        @Label(en = "Work in a household", hi = "घरेलू कार्य")
        HOUSEHOLD
    }

    /** POSH Act s.2(n). */
    public enum HarassmentAct {
        @Label(en = "Physical contact and advances", hi = "शारीरिक संपर्क एवं अग्रगमन")
        CONTACT,
        @Label(en = "Demand or request for sexual favours", hi = "लैंगिक स्वीकृति की माँग या अनुरोध")
        DEMAND,
        @Label(en = "Sexually coloured remarks", hi = "लैंगिक आभासी टिप्पणियाँ")
        REMARKS,
        @Label(en = "Showing pornography", hi = "अश्लील साहित्य दिखाना")
        PORNOGRAPHY,
        @Label(en = "Other unwelcome conduct of a sexual nature", hi = "लैंगिक प्रकृति का अन्य अवांछनीय आचरण")
        OTHER_CONDUCT
    }

    /** POSH Act s.12(1), Rules 2013 rule 8. */
    public enum InterimReliefWanted {
        @Label(en = "Transfer of her or of the respondent", hi = "स्वयं का या प्रत्यर्थी का स्थानान्तरण")
        TRANSFER,
        @Label(en = "Leave up to three months", hi = "तीन माह तक का अवकाश")
        LEAVE,
        @Label(en = "The respondent does not assess her work", hi = "प्रत्यर्थी उनके कार्य का मूल्यांकन न करे")
        NO_ASSESSMENT,
        @Label(en = "Another relief", hi = "अन्य राहत")
        OTHER
    }

    public static final Form<WorkplaceHarassmentComplaint> FORM = Form.of(
                    "workplace-harassment-complaint",
                    2,
                    Text.of("Complaint of harassment at work", "कार्यस्थल पर लैंगिक उत्पीड़न की शिकायत"),
                    WorkplaceHarassmentComplaint.class,
                    "POSH Act 2013 s.9, Rules 2013 rules 6-8; https://nyaytantra.com/posh-complaint; fields by general"
                            + " knowledge of committees' forms")
            .manyPerCase()
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "Help her to write; do not ask her to tell it twice, and write nothing of it here. Tell neither the"
                            + " employer nor the estate that she came.",
                    "लिखने में सहायता करें; उनसे घटना दोबारा न पूछें और यहाँ उसका विवरण न लिखें। न नियोजक को बताएँ, न औद्योगिक"
                            + " क्षेत्र को, कि वे आई थीं।"))
            .correctedBy("assistant-labour-commissioner", "labour-enforcement-officer")
            // The second version asks in addition for the workplace's entry in a register; nothing has to be told again.
            .upgradeFrom(1, earlier -> earlier)
            .lawNote(
                    "lastIncidentOn",
                    Text.of(
                            "Three months; the committee may allow three more. Lateness is for the committee to judge.",
                            "तीन माह; समिति तीन माह और दे सकती है। विलम्ब पर निर्णय समिति का है।"),
                    Law.of("POSH Act 2013", "9(1)"))
            .lawNote(
                    "conciliation",
                    Text.of(
                            "Only if she asks for it, and never for money.",
                            "केवल उनके अनुरोध पर, और धन के आधार पर कभी नहीं।"),
                    Law.of("POSH Act 2013", "10(1)"))
            .lawNote(
                    "policeWanted",
                    Text.of(
                            "Hers to choose; only in a domestic worker's case does the Local Committee itself send it.",
                            "उनकी इच्छा पर; केवल घरेलू कर्मकार के मामले में स्थानीय समिति स्वयं भेजती है।"),
                    Law.of("POSH Act 2013", "11(1), 19(g)"))
            .showWhen("localReason", is("forum", Forum.LOCAL_COMMITTEE));
}
