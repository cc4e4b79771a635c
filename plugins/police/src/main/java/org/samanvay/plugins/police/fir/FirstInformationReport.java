package org.samanvay.plugins.police.fir;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.police.CrimeHeads;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.Code;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Listed;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * Where the first information report lies and what it set going: no narrative, and nobody's name. A station is written
 * out because it may stand in another state, where this platform has no post. The year of the number is that of
 * {@code registeredAt}. Since version 2 it tells the crime heads and the procedures that start further times.
 */
public record FirstInformationReport(
        @Field(en = "District", hi = "जिला", data = DataClass.GENERAL) PlaceRef district,

        @Field(en = "Police station", hi = "थाना", data = DataClass.GENERAL)
        @Size(min = 2, max = 120)
        String station,

        @Field(
                en = "FIR number",
                hi = "एफआईआर संख्या",
                data = DataClass.LEGAL,
                hintEn = "Without the year",
                hintHi = "वर्ष के बिना")
        @Pattern(regexp = "[0-9]{1,5}")
        String number,

        @Field(en = "Date and time of FIR", hi = "एफआईआर दिनांक व समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant registeredAt,

        @Field(
                en = "Information received at the station",
                hi = "थाने पर सूचना प्राप्ति",
                data = DataClass.LEGAL,
                hintEn = "By any channel; the law's time runs from here, not from the FIR",
                hintHi = "किसी भी माध्यम से; विधिक समय-सीमा यहीं से चलती है, एफआईआर से नहीं")
        @PastOrPresent
        Instant informationReceivedAt,

        @Field(en = "Acts and sections", hi = "अधिनियम व धाराएँ", data = DataClass.LEGAL)
        @Size(min = 1, max = 30)
        List<Offence> offences,

        @Field(
                en = "Crime heads",
                hi = "अपराध शीर्ष",
                data = DataClass.LEGAL,
                hintEn = "As the state counts them",
                hintHi = "जैसे राज्य गणना करता है")
        @Size(max = 10)
        Optional<List<FirHead>> heads,

        @Field(en = "Procedures of law that apply", hi = "लागू विशेष विधिक प्रक्रियाएँ", data = DataClass.LEGAL)
        @Size(min = 1)
        Optional<Set<SpecialProcedure>> procedures,

        @Field(en = "Recorded by a woman officer", hi = "महिला अधिकारी द्वारा दर्ज", data = DataClass.LEGAL)
        Optional<YesNo> recordedByWoman,

        @Field(en = "Registered as Zero FIR", hi = "शून्य एफआईआर", data = DataClass.LEGAL) YesNo zeroFir,

        @Field(en = "Transferred to", hi = "स्थानांतरित थाना", data = DataClass.LEGAL) Optional<Transfer> transferredTo,

        @Field(en = "Post that investigates", hi = "विवेचक का पद", data = DataClass.GENERAL)
        Optional<PostRef> investigatingPost,

        @Field(
                en = "Free copy given to the informant or victim at",
                hi = "सूचनादाता या पीड़ित को निःशुल्क प्रति देने का समय",
                data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> copyGivenAt,

        @Field(
                en = "Copy sent to the District Legal Services Authority at",
                hi = "जिला विधिक सेवा प्राधिकरण को प्रति भेजने का समय",
                data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> sharedWithLegalServicesAt,

        @Field(en = "Dispatched to court at", hi = "न्यायालय प्रेषण", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> sentToCourtAt) {

    /** One head under which the report is counted. */
    public record FirHead(
            @Field(en = "Head", hi = "शीर्ष", data = DataClass.LEGAL) @Listed(CrimeHeads.CODE) Code head) {}

    /** What the sections of the report bring with them; each starts its own times. */
    public enum SpecialProcedure {
        @Label(
                en = "Investigation within two months (BNSS s.193(2))",
                hi = "दो मास के भीतर विवेचना (बीएनएसएस धारा 193(2))")
        TWO_MONTHS,
        @Label(en = "Offence against a child (POCSO)", hi = "बालक के विरुद्ध अपराध (पॉक्सो)")
        CHILD_SEXUAL_OFFENCE,
        @Label(
                en = "Atrocity (SC/ST Act): officer not below Deputy Superintendent",
                hi = "अत्याचार (अनु.जाति/जनजाति अधिनियम): पुलिस उपाधीक्षक से अन्यून अधिकारी")
        ATROCITY
    }

    /** A Zero FIR goes to the station that has jurisdiction, forthwith. */
    public record Transfer(
            @Field(en = "District", hi = "जिला", data = DataClass.GENERAL) PlaceRef district,

            @Field(en = "Police station", hi = "थाना", data = DataClass.GENERAL)
            @Size(min = 2, max = 120)
            String station,

            @Field(en = "Transferred at", hi = "स्थानांतरण का समय", data = DataClass.LEGAL)
            @PastOrPresent
            Instant transferredAt) {}

    public static final Form<FirstInformationReport> FORM = Form.of(
                    "first-information-report",
                    2,
                    Text.of("First information report (reference)", "प्रथम सूचना रिपोर्ट (संदर्भ)"),
                    FirstInformationReport.class,
                    "BNSS 2023 s.173; IIF-I, items 1-9 seen at"
                            + " https://jobms.in/what-is-written-in-fir-first-information-report/")
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .upgradeFrom(1, HeadsFromSections::added)
            .guidance(Text.of(
                    "Only a reference: CCTNS holds the report, and nothing of it is typed again.",
                    "केवल संदर्भ: रिपोर्ट सीसीटीएनएस में है, उसे दोबारा टाइप नहीं किया जाता।"))
            .lawNote(
                    "copyGivenAt",
                    Text.of(
                            "A copy goes to the informant or the victim forthwith and free of cost.",
                            "प्रति सूचनादाता या पीड़ित को तत्काल निःशुल्क दी जाएगी।"),
                    Law.of("BNSS 2023", "173(2)"))
            .lawNote(
                    "transferredTo",
                    Text.of(
                            "Forthwith to the station that has jurisdiction; the 15 days of an administrative order are not the"
                                    + " statute's.",
                            "क्षेत्राधिकार वाले थाने को तत्काल; प्रशासनिक निर्देश के 15 दिन विधि के नहीं हैं।"),
                    Law.of("BNSS 2023", "173(1)"))
            .calculate(
                    "daysToRegistration",
                    Text.of("Days from information to FIR", "सूचना से एफआईआर तक के दिन"),
                    DataClass.LEGAL,
                    Calculation.daysBetween("informationReceivedAt", "registeredAt"))
            .showWhen("transferredTo", is("zeroFir", YesNo.YES))
            .showWhen("offences.otherAct", is("act", Offence.Act.OTHER));
}
