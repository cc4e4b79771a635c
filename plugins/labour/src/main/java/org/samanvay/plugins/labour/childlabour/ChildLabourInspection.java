package org.samanvay.plugins.labour.childlabour;

import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
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
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** One visit to one workplace. An inspection that found no child is entered too. */
public record ChildLabourInspection(
        @Field(en = "Inspected at", hi = "निरीक्षण का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant inspectedAt,

        @Field(en = "District", hi = "जनपद", data = DataClass.GENERAL) PlaceRef district,

        @Field(en = "Establishment", hi = "प्रतिष्ठान", data = DataClass.IDENTITY)
        @Size(min = 2, max = 200)
        String establishment,

        @Field(en = "Establishment in the register", hi = "पंजिका में प्रतिष्ठान", data = DataClass.IDENTITY)
        @KeptIn("labour.establishments")
        Optional<EstablishmentRef> registered,

        @Field(en = "Employer", hi = "नियोजक", data = DataClass.IDENTITY) PersonRef employer,

        @Field(en = "Address", hi = "पता", data = DataClass.IDENTITY)
        @Size(min = 2, max = 300)
        String address,

        @Field(en = "Process or occupation", hi = "प्रक्रिया या उपजीविका", data = DataClass.GENERAL)
        @Size(min = 2, max = 120)
        String activity,

        @Field(en = "Hazardous by the Act's schedule", hi = "अधिनियम की अनुसूची के अनुसार परिसंकटमय", data = DataClass.GENERAL)
        YesNo hazardous,

        @Field(en = "Children found at work", hi = "कार्य करते पाए गए बालक", data = DataClass.IDENTITY)
        @Size(max = 100)
        Optional<List<ChildAtWork>> children,

        @Field(en = "Bonded labour found", hi = "बंधुआ श्रम पाया गया", data = DataClass.LEGAL) YesNo bondedLabourFound,

        @Field(en = "Children rescued", hi = "बालक मुक्त कराए गए", data = DataClass.LEGAL) YesNo rescued,

        @Field(
                en = "Produced before the Child Welfare Committee at",
                hi = "बाल कल्याण समिति के समक्ष प्रस्तुति का समय",
                data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> producedAt,

        @Field(
                en = "Is a sexual offence against a child feared?",
                hi = "क्या किसी बालक के विरुद्ध लैंगिक अपराध की आशंका है?",
                data = DataClass.LEGAL,
                hintEn = "No question to the child about it, and no word of it here",
                hintHi = "बालक से इस विषय में न पूछें, और यहाँ विवरण न लिखें")
        YesNo sexualOffenceFeared,

        @Field(en = "Police informed at", hi = "पुलिस को सूचना का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> policeInformedAt,

        @Field(en = "FIR against the employer", hi = "नियोजक के विरुद्ध एफआईआर", data = DataClass.LEGAL)
        Optional<DocumentRef> fir,

        @Field(en = "Pictures and papers", hi = "चित्र एवं प्रपत्र", data = DataClass.IDENTITY) Optional<DocumentRef> evidence,

        @Field(en = "Fine or deposit in rupees", hi = "अर्थदण्ड या जमा राशि रुपये में", data = DataClass.LEGAL) Optional<Money> fine,

        @Field(en = "Who took part", hi = "दल में सम्मिलित", data = DataClass.GENERAL)
        @Size(min = 1)
        Set<InspectionPartner> team,

        @Field(en = "Signed report", hi = "हस्ताक्षरित रिपोर्ट", data = DataClass.LEGAL) DocumentRef signedReport) {

    /** Those of a district task force. */
    public enum InspectionPartner {
        @Label(en = "Labour", hi = "श्रम")
        LABOUR,
        @Label(en = "Police", hi = "पुलिस")
        POLICE,
        @Label(en = "Child Welfare Committee", hi = "बाल कल्याण समिति")
        CHILD_WELFARE_COMMITTEE,
        @Label(en = "District Child Protection Unit", hi = "जिला बाल संरक्षण इकाई")
        CHILD_PROTECTION_UNIT,
        @Label(en = "Education", hi = "शिक्षा")
        EDUCATION,
        @Label(en = "Health", hi = "स्वास्थ्य")
        HEALTH,
        @Label(en = "Child Helpline or an organisation", hi = "चाइल्ड हेल्पलाइन या स्वैच्छिक संस्था")
        ORGANISATION
    }

    public static final Form<ChildLabourInspection> FORM = Form.of(
                    "child-labour-inspection",
                    1,
                    Text.of("Child and adolescent labour inspection", "बाल एवं कुमार श्रम निरीक्षण रिपोर्ट"),
                    ChildLabourInspection.class,
                    "Child and Adolescent Labour (Prohibition and Regulation) Act 1986; fields by general knowledge of the"
                            + " inspectors' form")
            .manyPerCase()
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "A child is never questioned before the employer, and never photographed for the press.",
                    "नियोजक के सामने बालक से पूछताछ न करें, और प्रेस हेतु उसका चित्र कभी न लें।"))
            .correctedBy("labour-enforcement-officer", "assistant-labour-commissioner")
            .lawNote(
                    "producedAt",
                    Text.of(
                            "Within 24 hours, the journey not counted.",
                            "24 घंटे के भीतर, यात्रा का समय छोड़कर।"),
                    Law.of("JJ Act 2015", "31(1)"))
            .lawNote(
                    "sexualOffenceFeared",
                    Text.of(
                            "Apprehension is enough for the duty to report; consent is not asked.",
                            "सूचना देने के दायित्व हेतु आशंका पर्याप्त है; सहमति आवश्यक नहीं।"),
                    Law.of("POCSO 2012", "19(1), 21"))
            .calculate(
                    "childrenFound",
                    Text.of("Number of children found", "पाए गए बालकों की संख्या"),
                    DataClass.GENERAL,
                    Calculation.rows("children"))
            .showWhen("bondedLabourFound", answered("children"))
            .showWhen("rescued", answered("children"))
            .showWhen("producedAt", is("rescued", YesNo.YES))
            .showWhen("sexualOffenceFeared", answered("children"))
            .showWhen("policeInformedAt", is("sexualOffenceFeared", YesNo.YES));
}
