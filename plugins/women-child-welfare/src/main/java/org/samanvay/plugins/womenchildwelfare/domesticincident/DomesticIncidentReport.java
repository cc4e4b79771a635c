package org.samanvay.plugins.womenchildwelfare.domesticincident;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.anyRow;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.womenchildwelfare.domesticincident.Incident.DomesticViolence;
import org.samanvay.plugins.womenchildwelfare.domesticincident.Recording.Recorder;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Law;
import org.samanvay.spi.LongText;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** One Domestic Incident Report; a further incident later is a further report. */
public record DomesticIncidentReport(
        @Field(en = "Aggrieved woman", hi = "व्यथित महिला", data = DataClass.IDENTITY) AggrievedWoman aggrievedWoman,

        @Field(en = "Respondents", hi = "प्रत्यर्थी", data = DataClass.IDENTITY)
        @Size(min = 1, max = 20)
        List<Respondent> respondents,

        @Field(en = "Children", hi = "बच्चे", data = DataClass.IDENTITY)
        @Size(max = 20)
        Optional<List<Child>> children,

        @Field(en = "Incidents", hi = "घटनाएँ", data = DataClass.LEGAL)
        @Size(min = 1, max = 50)
        List<Incident> incidents,

        @Field(en = "Physical violence (specify)", hi = "शारीरिक हिंसा (विवरण)", data = DataClass.MEDICAL)
        @LongText
        @Size(min = 1, max = 4000)
        String physicalViolence,

        @Field(en = "Sexual violence", hi = "यौन हिंसा", data = DataClass.LEGAL) SexualViolence sexualViolence,

        @Field(en = "Verbal and emotional abuse", hi = "मौखिक एवं भावनात्मक दुर्व्यवहार", data = DataClass.LEGAL)
        VerbalAbuse verbalAbuse,

        @Field(en = "Economic violence", hi = "आर्थिक हिंसा", data = DataClass.LEGAL) EconomicViolence economicViolence,

        @Field(en = "Dowry demands (particulars)", hi = "दहेज माँग (विवरण)", data = DataClass.LEGAL)
        @Size(min = 1, max = 20)
        List<DowryDemand> dowryDemands,

        @Field(en = "Documents attached", hi = "संलग्न दस्तावेज़", data = DataClass.MEDICAL)
        @Size(max = 30)
        Optional<List<AttachedDocument>> documents,

        @Field(en = "What she needs", hi = "वांछित आदेश एवं सहायता", data = DataClass.LEGAL)
        Optional<ReliefWanted> relief,

        @Field(en = "Offence and right to an FIR", hi = "अपराध एवं एफआईआर का अधिकार", data = DataClass.LEGAL)
        OffenceDisclosed offence,

        @Field(en = "Recording and copies", hi = "अभिलेखन एवं प्रतियाँ", data = DataClass.LEGAL) Recording recording) {

    /** Where the facts disclose an offence she is told that she may also lodge an FIR; it is hers to decide. */
    public record OffenceDisclosed(
            @Field(en = "Facts reveal an offence", hi = "तथ्यों से अपराध प्रकट होता है", data = DataClass.LEGAL)
            YesNo revealed,

            @Field(
                    en = "She was told of her right to an FIR",
                    hi = "उसे एफआईआर का अधिकार बताया गया",
                    data = DataClass.LEGAL)
            YesNo toldOfRight) {}

    public static final Form<DomesticIncidentReport> FORM = Form.of(
                    "domestic-incident-report",
                    1,
                    Text.of("Domestic incident report (Form I)", "घरेलू घटना रिपोर्ट (प्ररूप 1)"),
                    DomesticIncidentReport.class,
                    "PWDVA 2005 s.9(1)(b), s.10(2); Protection of Women from Domestic Violence Rules 2006, rule 5 and"
                            + " Form I; https://womenandchildren.assam.gov.in/taxonomy/term/5763")
            .manyPerCase()
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .correctedBy("protection-officer")
            .guidance(Text.of(
                    "This is the one account of domestic violence in the case; other papers link to it. Every relief is hers"
                            + " to ask for, none is required.",
                    "प्रकरण में घरेलू हिंसा का यही एकमात्र विवरण है; अन्य प्रपत्र इसी का संदर्भ देंगे। कोई भी अनुतोष माँगना उसकी इच्छा पर है,"
                            + " अनिवार्य नहीं।"))
            .lawNote(
                    "recording.copiesOfProtectionOfficer",
                    Text.of(
                            "The officer's report goes to the Magistrate, with a copy to the police of the place.",
                            "अधिकारी की रिपोर्ट मजिस्ट्रेट को, प्रति संबंधित थाने को।"),
                    Law.of("PWDVA 2005", "9(1)(b)"))
            .lawNote(
                    "recording.copiesOfServiceProvider",
                    Text.of(
                            "A service provider's report goes to the Magistrate and the Protection Officer, not to the police.",
                            "सेवा प्रदाता की रिपोर्ट मजिस्ट्रेट और संरक्षण अधिकारी को जाएगी, पुलिस को नहीं।"),
                    Law.of("PWDVA 2005", "10(2)(a)"))
            .lawNote(
                    "relief.orders",
                    Text.of(
                            "Protection, residence, monetary relief, custody and compensation.",
                            "संरक्षण, निवास, धनीय अनुतोष, अभिरक्षा एवं प्रतिकर।"),
                    Law.of("PWDVA 2005", "18 to 22"))
            .showWhen("physicalViolence", anyRow("incidents", includes("kinds", DomesticViolence.PHYSICAL)))
            .showWhen("sexualViolence", anyRow("incidents", includes("kinds", DomesticViolence.SEXUAL)))
            .showWhen("sexualViolence.otherAct", includes("acts", SexualViolence.SexualAct.OTHER))
            .showWhen("verbalAbuse", anyRow("incidents", includes("kinds", DomesticViolence.VERBAL_EMOTIONAL)))
            .showWhen("verbalAbuse.otherAct", includes("acts", VerbalAbuse.VerbalAct.OTHER))
            .showWhen("economicViolence", anyRow("incidents", includes("kinds", DomesticViolence.ECONOMIC)))
            .showWhen("economicViolence.otherAct", includes("acts", EconomicViolence.EconomicAct.OTHER))
            .showWhen("dowryDemands", anyRow("incidents", includes("kinds", DomesticViolence.DOWRY)))
            .showWhen("relief.otherOrder", includes("orders", ReliefWanted.ReliefOrder.OTHER))
            .showWhen("offence.toldOfRight", is("revealed", YesNo.YES))
            .showWhen("recording.protectionOfficer", is("recorder", Recorder.PROTECTION_OFFICER))
            .showWhen("recording.copiesOfProtectionOfficer", is("recorder", Recorder.PROTECTION_OFFICER))
            .showWhen("recording.organisation", is("recorder", Recorder.SERVICE_PROVIDER))
            .showWhen("recording.sheWishedIt", is("recorder", Recorder.SERVICE_PROVIDER))
            .showWhen(
                    "recording.copiesOfServiceProvider",
                    all(is("recorder", Recorder.SERVICE_PROVIDER), is("sheWishedIt", YesNo.YES)));
}
