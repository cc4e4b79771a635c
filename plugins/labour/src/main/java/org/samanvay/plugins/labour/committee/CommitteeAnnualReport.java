package org.samanvay.plugins.labour.committee;

import static org.samanvay.spi.Condition.atLeast;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.KeptIn;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** A year of one Internal Committee in numbers. It names nobody, and the counts stay with the officer who reads it. */
public record CommitteeAnnualReport(
        @Field(en = "Calendar year", hi = "कैलेंडर वर्ष", data = DataClass.GENERAL)
        @Min(2014)
        @Max(2100)
        Integer year,

        @Field(en = "Establishment", hi = "प्रतिष्ठान", data = DataClass.IDENTITY)
        @Size(min = 2, max = 200)
        String establishment,

        @Field(en = "Establishment in the register", hi = "पंजिका में प्रतिष्ठान", data = DataClass.IDENTITY)
        @KeptIn("labour.establishments")
        Optional<EstablishmentRef> registered,

        @Field(en = "Employees, all", hi = "कुल कर्मचारी", data = DataClass.GENERAL)
        @Min(0)
        @Max(1_000_000)
        Integer employees,

        @Field(en = "of them, women", hi = "जिनमें महिलाएँ", data = DataClass.GENERAL)
        @Min(0)
        @Max(1_000_000)
        Integer women,

        @Field(en = "Order constituting the committee", hi = "समिति गठन आदेश", data = DataClass.GENERAL) DocumentRef order,

        @Field(en = "Constituted on", hi = "गठन दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        LocalDate constitutedOn,

        @Field(en = "A senior woman presides", hi = "पीठासीन अधिकारी वरिष्ठ महिला", data = DataClass.GENERAL) YesNo womanPresides,

        @Field(en = "A member from outside", hi = "बाह्य सदस्य", data = DataClass.GENERAL) YesNo memberFromOutside,

        @Field(en = "Half of the members are women", hi = "आधे सदस्य महिलाएँ", data = DataClass.GENERAL) YesNo halfWomen,

        @Field(en = "Complaints received", hi = "प्राप्त शिकायतें", data = DataClass.LEGAL)
        @Min(0)
        @Max(10_000)
        Integer received,

        @Field(en = "Complaints disposed of", hi = "निस्तारित शिकायतें", data = DataClass.LEGAL)
        @Min(0)
        @Max(10_000)
        Integer disposed,

        @Field(en = "Pending for more than 90 days", hi = "90 दिन से अधिक लंबित", data = DataClass.LEGAL)
        @Min(0)
        @Max(10_000)
        Integer pendingOverNinetyDays,

        @Field(en = "Workshops or awareness programmes", hi = "कार्यशालाएँ या जागरूकता कार्यक्रम", data = DataClass.GENERAL)
        @Min(0)
        @Max(1000)
        Integer workshops,

        @Field(en = "Nature of action taken", hi = "की गई कार्यवाही की प्रकृति", data = DataClass.LEGAL)
        @Size(min = 1)
        Set<CommitteeAction> actions,

        @Field(en = "Given to the District Officer on", hi = "जिला अधिकारी को देने का दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        Optional<LocalDate> givenOn) {

    /** POSH Act s.13(3); Rules 2013, rule 9. */
    public enum CommitteeAction {
        @Label(en = "Written apology", hi = "लिखित क्षमा याचना")
        APOLOGY,
        @Label(en = "Warning, reprimand or censure", hi = "चेतावनी, भर्त्सना या परिनिन्दा")
        WARNING,
        @Label(en = "Withholding of promotion or increment", hi = "पदोन्नति या वेतनवृद्धि रोकना")
        WITHHOLDING,
        @Label(en = "Termination", hi = "सेवा समाप्ति")
        TERMINATION,
        @Label(en = "Compensation to the woman", hi = "व्यथित महिला को प्रतिकर")
        COMPENSATION,
        @Label(en = "Counselling or community service", hi = "परामर्श या सामुदायिक सेवा")
        COUNSELLING,
        @Label(en = "None", hi = "कोई नहीं")
        NONE
    }

    public static final Form<CommitteeAnnualReport> FORM = Form.of(
                    "committee-annual-report",
                    1,
                    Text.of("Annual report of an Internal Committee", "आंतरिक समिति की वार्षिक रिपोर्ट"),
                    CommitteeAnnualReport.class,
                    "POSH Act 2013 s.21, s.22; Rules 2013, rule 14; https://poshequili.com/delay-in-filing-posh-annual-report")
            .manyPerCase()
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "Numbers only. One complaint in a small establishment tells who complained: show the numbers to nobody"
                            + " outside this office.",
                    "केवल संख्याएँ। छोटे प्रतिष्ठान की एक शिकायत से भी पहचान हो जाती है: संख्याएँ इस कार्यालय से बाहर किसी को न"
                            + " दिखाएँ।"))
            .lawNote(
                    "givenOn",
                    Text.of("Neither Act nor Rules set a day.", "अधिनियम या नियमों में कोई तिथि नियत नहीं।"),
                    Law.of("POSH Act 2013", "21(1)"))
            .calculate(
                    "notDisposed",
                    Text.of("Received and not disposed of", "प्राप्त किन्तु अनिस्तारित"),
                    DataClass.LEGAL,
                    Calculation.difference(Calculation.answer("received"), Calculation.answer("disposed")))
            .showWhen("actions", atLeast("disposed", 1));
}
