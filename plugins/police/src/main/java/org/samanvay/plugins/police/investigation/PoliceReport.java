package org.samanvay.plugins.police.investigation;

import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.police.fir.Offence;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** The report that ends an investigation, as a reference: which, when, about whom. The report itself lies in court. */
public record PoliceReport(
        @Field(en = "Kind of report", hi = "रिपोर्ट का प्रकार", data = DataClass.LEGAL) ReportKind kind,

        @Field(
                en = "Number of the report",
                hi = "रिपोर्ट संख्या",
                data = DataClass.LEGAL,
                hintEn = "Without the year",
                hintHi = "वर्ष के बिना")
        @Pattern(regexp = "[0-9]{1,5}[A-Z]?")
        String number,

        @Field(en = "Information recorded at", hi = "सूचना अभिलिखित होने का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant recordedAt,

        @Field(en = "Sent to the Magistrate at", hi = "मजिस्ट्रेट को प्रेषण का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant sentAt,

        @Field(en = "Court", hi = "न्यायालय", data = DataClass.LEGAL)
        @Size(min = 2, max = 120)
        String court,

        @Field(en = "Acts and sections", hi = "अधिनियम व धाराएँ", data = DataClass.LEGAL)
        @Size(min = 1, max = 30)
        List<Offence> offences,

        @Field(en = "Persons sent for trial", hi = "विचारण हेतु प्रेषित व्यक्ति", data = DataClass.LEGAL)
        @Size(min = 1, max = 50)
        List<ChargedPerson> charged,

        @Field(en = "Ground of closure", hi = "अंतिम रिपोर्ट का आधार", data = DataClass.LEGAL) ClosureGround ground,

        @Field(en = "Forensic report still to come", hi = "विधि विज्ञान रिपोर्ट अपेक्षित", data = DataClass.LEGAL)
        YesNo forensicPending,

        @Field(
                en = "Informant or victim told of the result at",
                hi = "सूचनादाता या पीड़ित को परिणाम बताने का समय",
                data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> resultToldAt,

        @Field(en = "Report", hi = "रिपोर्ट", data = DataClass.LEGAL) Optional<DocumentRef> paper) {

    /** One who is sent for trial. */
    public record ChargedPerson(
            @Field(en = "Accused", hi = "अभियुक्त", data = DataClass.IDENTITY) PersonRef person,

            @Field(en = "Standing", hi = "स्थिति", data = DataClass.LEGAL) ChargedStanding standing) {}

    /** BNSS s.193. */
    public enum ReportKind {
        @Label(en = "Charge sheet", hi = "आरोप पत्र")
        CHARGE_SHEET,
        @Label(en = "Final report (closure)", hi = "अंतिम रिपोर्ट")
        CLOSURE,
        @Label(en = "Further report (s.193(9))", hi = "पूरक रिपोर्ट (धारा 193(9))")
        FURTHER
    }

    /** Where the accused is when the report goes. */
    public enum ChargedStanding {
        @Label(en = "In custody", hi = "अभिरक्षा में")
        IN_CUSTODY,
        @Label(en = "On bail", hi = "जमानत पर")
        ON_BAIL,
        @Label(en = "Not arrested", hi = "गिरफ्तार नहीं")
        NOT_ARRESTED,
        @Label(en = "Absconding", hi = "फरार")
        ABSCONDING,
        @Label(en = "Child, before the Juvenile Justice Board", hi = "बालक, किशोर न्याय बोर्ड के समक्ष")
        BEFORE_BOARD
    }

    /** Why nobody is sent for trial. */
    public enum ClosureGround {
        @Label(en = "Offence true, evidence not enough", hi = "अपराध सत्य, साक्ष्य अपर्याप्त")
        EVIDENCE_NOT_ENOUGH,
        @Label(en = "Offence true, offender not traced", hi = "अपराध सत्य, अपराधी का पता नहीं चला")
        NOT_TRACED,
        @Label(en = "Mistake of fact or of law, or a civil dispute", hi = "तथ्य या विधि की भूल, या सिविल विवाद")
        MISTAKE_OR_CIVIL,
        @Label(en = "The accused has died", hi = "अभियुक्त की मृत्यु")
        ACCUSED_DIED,
        @Label(en = "Reported as untrue", hi = "असत्य प्रतिवेदित")
        UNTRUE
    }

    public static final Form<PoliceReport> FORM = Form.of(
                    "police-report",
                    1,
                    Text.of("Police report (charge sheet or final report)", "पुलिस रिपोर्ट (आरोप पत्र / अंतिम रिपोर्ट)"),
                    PoliceReport.class,
                    "BNSS 2023 s.193; NCRB IIF-V known in general only; form designed from the section")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .lawNote(
                    "resultToldAt",
                    Text.of(
                            "The informant is told what was done; she may object before the Magistrate.",
                            "सूचनादाता को की गई कार्यवाही बताई जाएगी; वह मजिस्ट्रेट के समक्ष आपत्ति कर सकती है।"),
                    Law.of("BNSS 2023", "193(3)"))
            .lawNote(
                    "paper",
                    Text.of(
                            "Nobody prints or publishes who the victim of a sexual offence is.",
                            "लैंगिक अपराध के पीड़ित की पहचान कोई मुद्रित या प्रकाशित नहीं करेगा।"),
                    Law.of("BNS 2023", "72"))
            .calculate(
                    "daysOfInvestigation",
                    Text.of("Days of investigation", "विवेचना के दिन"),
                    DataClass.LEGAL,
                    Calculation.daysBetween("recordedAt", "sentAt"))
            .calculate(
                    "personsCharged",
                    Text.of("Persons sent for trial", "विचारण हेतु प्रेषित व्यक्तियों की संख्या"),
                    DataClass.LEGAL,
                    Calculation.rows("charged"))
            .showWhen("offences.otherAct", is("act", Offence.Act.OTHER))
            .showWhen("charged", not(is("kind", ReportKind.CLOSURE)))
            .showWhen("ground", is("kind", ReportKind.CLOSURE));
}
