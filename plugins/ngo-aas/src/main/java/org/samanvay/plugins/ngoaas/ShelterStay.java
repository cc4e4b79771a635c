package org.samanvay.plugins.ngoaas;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.organisation.ConsentPurpose;
import org.samanvay.spi.organisation.OfferAnswer;
import org.samanvay.spi.organisation.OrganisationPosts;

/** That a place to stay was offered and taken. Which house it is has no field: its own register knows it. */
public record ShelterStay(
        @Field(en = "Person", hi = "व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Offered at", hi = "प्रस्ताव का समय", data = DataClass.SAFETY)
        @PastOrPresent
        Instant offeredAt,

        @Field(en = "Her answer", hi = "उसका उत्तर", data = DataClass.SAFETY) OfferAnswer answer,

        @Field(en = "For what she gave her consent", hi = "किन प्रयोजनों हेतु सहमति दी", data = DataClass.SAFETY)
        @Size(min = 1)
        Set<ConsentPurpose> consents,

        @Field(en = "Kind of place", hi = "आश्रय का प्रकार", data = DataClass.SAFETY) KindOfPlace place,

        @Field(en = "Did somebody go with her?", hi = "क्या कोई साथ गया?", data = DataClass.SAFETY) YesNo accompanied,

        @Field(en = "Children with her", hi = "साथ के बच्चे", data = DataClass.SAFETY)
        @Min(0)
        @Max(12)
        Integer childrenWithHer,

        @Field(en = "Came to the shelter at", hi = "आश्रय में प्रवेश का समय", data = DataClass.SAFETY)
        @PastOrPresent
        Optional<Instant> enteredAt,

        @Field(
                en = "Left the shelter at",
                hi = "आश्रय छोड़ने का समय",
                data = DataClass.SAFETY,
                hintEn = "She leaves when she wishes; nobody asks why",
                hintHi = "वह अपनी इच्छा से जाती है; कारण न पूछें")
        @PastOrPresent
        Optional<Instant> leftAt) {

    public enum KindOfPlace {
        @Label(en = "One Stop Centre", hi = "सखी वन स्टॉप सेंटर")
        ONE_STOP_CENTRE,
        @Label(en = "Shakti Sadan", hi = "शक्ति सदन")
        SHAKTI_SADAN,
        @Label(en = "Other shelter home", hi = "अन्य आश्रय गृह")
        OTHER_SHELTER_HOME
    }

    public static final Form<ShelterStay> FORM = Form.of(
                    "shelter-stay",
                    1,
                    Text.of("Stay in a shelter (that it took place)", "आश्रय में निवास (केवल होने का अभिलेख)"),
                    ShelterStay.class,
                    "Design proposal")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .correctedBy(OrganisationPosts.COUNSELLOR, OrganisationPosts.COORDINATOR)
            .guidance(Text.of(
                    "Neither the house nor the way to it is written here, and nobody is told where she is. A child alone is"
                            + " never placed by the organisation: it is produced before the Child Welfare Committee.",
                    "यहाँ न आश्रय का नाम-पता लिखें, न वहाँ का मार्ग; उसका ठिकाना किसी को न बताएँ। अकेले बालक को संस्था स्वयं कहीं नहीं"
                            + " रखेगी: उसे बाल कल्याण समिति के समक्ष प्रस्तुत किया जाएगा।"))
            .lawNote(
                    "place",
                    Text.of(
                            "A shelter home takes her when she or somebody for her asks for it.",
                            "उसके या उसकी ओर से किसी के अनुरोध पर आश्रय गृह उसे आश्रय देगा।"),
                    Law.of("PWDVA 2005", "6"))
            .showWhen("consents", is("answer", OfferAnswer.ACCEPTED))
            .showWhen("place", is("answer", OfferAnswer.ACCEPTED))
            .showWhen("accompanied", is("answer", OfferAnswer.ACCEPTED))
            .showWhen("childrenWithHer", is("answer", OfferAnswer.ACCEPTED))
            .showWhen("enteredAt", is("answer", OfferAnswer.ACCEPTED))
            .showWhen("leftAt", is("answer", OfferAnswer.ACCEPTED))
            .calculate(
                    "nights",
                    Text.of("Nights in the shelter", "आश्रय में रातें"),
                    DataClass.SAFETY,
                    Calculation.daysBetween("enteredAt", "leftAt"));
}
