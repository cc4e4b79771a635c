package org.samanvay.plugins.police.child;

import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.Optional;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** A child, or a person rescued under the Act on immoral traffic, is brought before the one who decides. */
public record Production(
        @Field(en = "Person", hi = "व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Why", hi = "किस कारण", data = DataClass.LEGAL) ProductionGround ground,

        @Field(
                en = "In the charge of the police since",
                hi = "पुलिस की देखरेख में कब से",
                data = DataClass.LEGAL,
                hintEn = "When the child was found or apprehended, or the person rescued",
                hintHi = "बालक के मिलने / पकड़े जाने, या व्यक्ति के बचाव का समय")
        @PastOrPresent
        Instant inChargeSince,

        @Field(en = "Hours of journey", hi = "यात्रा के घंटे", data = DataClass.LEGAL)
        @Min(0)
        @Max(240)
        Optional<Integer> journeyHours,

        @Field(en = "Child Welfare Police Officer", hi = "बाल कल्याण पुलिस अधिकारी", data = DataClass.GENERAL)
        Optional<PostRef> officer,

        @Field(en = "Officer without uniform", hi = "अधिकारी बिना वर्दी", data = DataClass.LEGAL) YesNo withoutUniform,

        @Field(en = "Parent or guardian told", hi = "माता-पिता / अभिभावक को सूचना", data = DataClass.LEGAL)
        Optional<YesNo> guardianTold,

        @Field(en = "Brought before", hi = "किसके समक्ष प्रस्तुत", data = DataClass.LEGAL) ProducedBefore before,

        @Field(en = "Brought there at", hi = "प्रस्तुति का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> producedAt,

        @Field(
                en = "Report of production",
                hi = "प्रस्तुति रिपोर्ट",
                data = DataClass.LEGAL,
                hintEn = "Form 17 for a child in need of care",
                hintHi = "देखरेख की आवश्यकता वाले बालक हेतु प्ररूप 17")
        Optional<DocumentRef> report) {

    /** Which law brings the person there. */
    public enum ProductionGround {
        @Label(en = "Child in need of care and protection (JJ s.31)", hi = "देखरेख और संरक्षण की आवश्यकता वाला बालक (जे.जे. धारा 31)")
        NEEDS_CARE,
        @Label(en = "Child in conflict with law (JJ s.10)", hi = "विधि से संघर्षरत बालक (जे.जे. धारा 10)")
        IN_CONFLICT,
        @Label(en = "Child without a safe home (POCSO Rules r.4)", hi = "सुरक्षित घर रहित बालक (पॉक्सो नियम 4)")
        WITHOUT_SAFE_HOME,
        @Label(en = "Rescued person (ITPA s.17)", hi = "बचाया गया व्यक्ति (अनैतिक व्यापार अधिनियम धारा 17)")
        RESCUED
    }

    /** Who decides. */
    public enum ProducedBefore {
        @Label(en = "Child Welfare Committee", hi = "बाल कल्याण समिति")
        COMMITTEE,
        @Label(en = "One member of the committee", hi = "समिति का एक सदस्य")
        COMMITTEE_MEMBER,
        @Label(en = "Juvenile Justice Board", hi = "किशोर न्याय बोर्ड")
        BOARD,
        @Label(en = "One member of the board", hi = "बोर्ड का एक सदस्य")
        BOARD_MEMBER,
        @Label(en = "Magistrate", hi = "मजिस्ट्रेट")
        MAGISTRATE
    }

    public static final Form<Production> FORM = Form.of(
                    "production",
                    1,
                    Text.of("Production of a child or rescued person", "बालक या बचाए गए व्यक्ति की प्रस्तुति"),
                    Production.class,
                    "JJ Act 2015 ss.10, 31; POCSO Rules 2020 rule 4; ITPA 1956 s.17; form designed from them")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .lawNote(
                    "inChargeSince",
                    Text.of(
                            "In no case is a child placed in a police lock-up or lodged in a jail.",
                            "किसी भी दशा में बालक को पुलिस हवालात या कारागार में नहीं रखा जाएगा।"),
                    Law.of("JJ Act 2015", "10(1) proviso"))
            .lawNote(
                    "before",
                    Text.of(
                            "When the committee or the board does not sit, before one member.",
                            "समिति या बोर्ड की बैठक न होने पर एक सदस्य के समक्ष।"),
                    Law.of("JJ Act 2015", "7(2), 28(3)"))
            .calculate(
                    "daysToProduction",
                    Text.of("Days until production", "प्रस्तुति तक के दिन"),
                    DataClass.LEGAL,
                    Calculation.daysBetween("inChargeSince", "producedAt"))
            .showWhen("guardianTold", not(is("ground", ProductionGround.RESCUED)))
            .showWhen("officer", not(is("ground", ProductionGround.RESCUED)));
}
