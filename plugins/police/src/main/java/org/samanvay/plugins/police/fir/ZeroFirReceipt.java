package org.samanvay.plugins.police.fir;

import static org.samanvay.spi.Condition.answered;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.Text;

/**
 * A Zero FIR as the station that has jurisdiction gets it: from where, when, and under which number it goes on. That it was
 * sent stands in the reference of the report, {@link FirstInformationReport#transferredTo()}.
 */
public record ZeroFirReceipt(
        @Field(en = "District of the station that sent it", hi = "प्रेषक थाने का जिला", data = DataClass.GENERAL)
        PlaceRef fromDistrict,

        @Field(en = "Station that sent it", hi = "प्रेषक थाना", data = DataClass.GENERAL)
        @Size(min = 2, max = 120)
        String fromStation,

        @Field(
                en = "Number of the Zero FIR",
                hi = "शून्य एफआईआर संख्या",
                data = DataClass.LEGAL,
                hintEn = "Without the year",
                hintHi = "वर्ष के बिना")
        @Pattern(regexp = "[0-9]{1,5}")
        String zeroNumber,

        @Field(en = "Registered there at", hi = "वहाँ दर्ज होने का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant zeroRegisteredAt,

        @Field(en = "How it came", hi = "किस माध्यम से प्राप्त", data = DataClass.LEGAL) TransferMeans means,

        @Field(en = "Received here at", hi = "यहाँ प्राप्ति का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant receivedAt,

        @Field(en = "Number given here", hi = "यहाँ दी गई एफआईआर संख्या", data = DataClass.LEGAL)
        @Pattern(regexp = "[0-9]{1,5}")
        Optional<String> number,

        @Field(en = "Registered here at", hi = "यहाँ दर्ज होने का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant registeredAt) {

    /** By what means a station sends a report to another. */
    public enum TransferMeans {
        @Label(en = "CCTNS", hi = "सीसीटीएनएस")
        CCTNS,
        @Label(en = "By hand of a constable", hi = "आरक्षी द्वारा दस्ती")
        BY_HAND,
        @Label(en = "Post or e-mail", hi = "डाक या ई-मेल")
        POST_OR_MAIL
    }

    public static final Form<ZeroFirReceipt> FORM = Form.of(
                    "zero-fir-receipt",
                    1,
                    Text.of("Receipt of a Zero FIR", "शून्य एफआईआर की प्राप्ति"),
                    ZeroFirReceipt.class,
                    "BNSS 2023 s.173(1); https://veritect.ai/research/zero-fir-bnss-blog; form designed from them")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .lawNote(
                    "zeroRegisteredAt",
                    Text.of(
                            "The times of the law run from the first registration, not from the receipt.",
                            "विधिक समय-सीमाएँ प्रथम पंजीकरण से चलती हैं, प्राप्ति से नहीं।"),
                    Law.of("BNSS 2023", "173(1)"))
            .calculate(
                    "daysUnderWay",
                    Text.of("Days under way", "मार्ग में लगे दिन"),
                    DataClass.LEGAL,
                    Calculation.daysBetween("zeroRegisteredAt", "receivedAt"))
            .showWhen("registeredAt", answered("number"));
}
