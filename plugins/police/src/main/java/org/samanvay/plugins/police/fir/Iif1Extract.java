package org.samanvay.plugins.police.fir;

import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.LongText;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Money;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * The whole first information report in the form IIF-I, as CCTNS holds it. It comes by file and is never typed here;
 * persons are those of the case, and the signature is told by where the signed paper lies.
 */
public record Iif1Extract(
        @Field(en = "Registration", hi = "पंजीकरण", data = DataClass.LEGAL) Registration registration,

        @Field(en = "Acts and sections", hi = "अधिनियम व धाराएँ", data = DataClass.LEGAL)
        @Size(min = 1, max = 30)
        List<Offence> offences,

        @Field(en = "Occurrence", hi = "घटना", data = DataClass.LEGAL) Occurrence occurrence,

        @Field(en = "Information received", hi = "सूचना प्राप्ति", data = DataClass.LEGAL) Information information,

        @Field(en = "Informant", hi = "सूचनादाता", data = DataClass.IDENTITY) Informant informant,

        @Field(en = "Victim", hi = "पीड़ित", data = DataClass.LEGAL) Victim victim,

        @Field(
                en = "Known, suspected or unknown accused",
                hi = "नामित / संदिग्ध / अज्ञात अभियुक्त",
                data = DataClass.LEGAL)
        @Size(max = 50)
        Optional<List<Accused>> accused,

        @Field(en = "Reason for delay in reporting", hi = "विलंब का कारण", data = DataClass.LEGAL)
        @LongText
        @Size(max = 2000)
        Optional<String> delayReason,

        @Field(en = "Property details", hi = "संपत्ति विवरण", data = DataClass.LEGAL)
        @Size(max = 100)
        Optional<List<PropertyItem>> property,

        @Field(en = "Total value of property", hi = "संपत्ति का कुल मूल्य", data = DataClass.LEGAL)
        @DecimalMin("0")
        Optional<Money> propertyValue,

        @Field(
                en = "Inquest or General Diary number",
                hi = "पंचायतनामा / जी.डी. संख्या",
                data = DataClass.LEGAL,
                marks = Mark.UNVERIFIED)
        @Size(max = 40)
        Optional<String> inquestNumber,

        @Field(en = "First information contents", hi = "प्रथम सूचना का विवरण", data = DataClass.LEGAL)
        @LongText
        @Size(min = 1, max = 20000)
        String firstInformation,

        @Field(en = "Action taken", hi = "की गई कार्यवाही", data = DataClass.LEGAL) Action action,

        @Field(
                en = "Informant's signature or thumb impression",
                hi = "सूचनादाता के हस्ताक्षर / अंगूठा निशान",
                data = DataClass.LEGAL)
        DocumentRef informantSignature) {

    /** An item of property, stolen or involved. */
    public record PropertyItem(
            @Field(en = "Item", hi = "वस्तु", data = DataClass.LEGAL)
            @Size(min = 1, max = 200)
            String item,

            @Field(en = "Type", hi = "प्रकार", data = DataClass.LEGAL)
            @Size(max = 100)
            Optional<String> type,

            @Field(en = "Value", hi = "मूल्य", data = DataClass.LEGAL)
            @DecimalMin("0")
            Optional<Money> value) {}

    /** What the station did, and the free copy of BNSS s.173(2). */
    public record Action(
            @Field(en = "Action", hi = "कार्यवाही", data = DataClass.LEGAL) StationAction step,

            @Field(en = "Post that investigates", hi = "विवेचक का पद", data = DataClass.GENERAL)
            Optional<PostRef> investigatingPost,

            @Field(
                    en = "Copy given free to informant or victim",
                    hi = "सूचनादाता या पीड़ित को प्रति निःशुल्क दी गई",
                    data = DataClass.LEGAL)
            YesNo copyGiven,

            @Field(en = "Copy given at", hi = "प्रति देने का समय", data = DataClass.LEGAL)
            @PastOrPresent
            Instant copyGivenAt,

            @Field(en = "Dispatched to court at", hi = "न्यायालय प्रेषण", data = DataClass.LEGAL)
            @PastOrPresent
            Optional<Instant> sentToCourtAt) {}

    /** The four answers of the form. */
    public enum StationAction {
        @Label(en = "Registered", hi = "पंजीकृत")
        REGISTERED,
        @Label(en = "Investigation directed", hi = "विवेचना हेतु निर्देशित")
        INVESTIGATION_DIRECTED,
        @Label(en = "Refused", hi = "अस्वीकृत")
        REFUSED,
        @Label(en = "Transferred", hi = "स्थानांतरित")
        TRANSFERRED
    }

    public static final Form<Iif1Extract> FORM = Form.of(
                    "iif1-extract",
                    1,
                    Text.of("First information report (IIF-I, extract)", "प्रथम सूचना रिपोर्ट (आईआईएफ-1, उद्धरण)"),
                    Iif1Extract.class,
                    "BNSS 2023 s.173, NCRB IIF-I; items 1-9 seen at"
                            + " https://jobms.in/what-is-written-in-fir-first-information-report/")
            .imported()
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .showWhen("registration.otherStation", is("zeroFir", YesNo.YES))
            .showWhen("offences.otherAct", is("act", Offence.Act.OTHER))
            .showWhen("information.signedOn", is("kind", Information.InformationKind.ELECTRONIC))
            .showWhen("accused.person", not(is("known", Accused.AccusedStanding.UNKNOWN)))
            .showWhen("action.copyGivenAt", is("copyGiven", YesNo.YES));
}
