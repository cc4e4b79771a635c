package org.samanvay.plugins.police.fir;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * Where the first information report lies and what it set going: no narrative, and nobody's name. A station is written
 * out because it may stand in another state, where this platform has no post. The year of the number is that of
 * {@code registeredAt}.
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

        @Field(en = "Dispatched to court at", hi = "न्यायालय प्रेषण", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> sentToCourtAt) {

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
                    1,
                    Text.of("First information report (reference)", "प्रथम सूचना रिपोर्ट (संदर्भ)"),
                    FirstInformationReport.class,
                    "BNSS 2023 s.173; IIF-I, items 1-9 seen at"
                            + " https://jobms.in/what-is-written-in-fir-first-information-report/")
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .showWhen("transferredTo", is("zeroFir", YesNo.YES))
            .showWhen("offences.otherAct", is("act", Offence.Act.OTHER));
}
