package org.samanvay.plugins.statutorybodies.children;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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

/** One sitting of the Juvenile Justice Board about a child in conflict with the law. */
public record BoardProceeding(
        @Field(en = "Held at", hi = "सुनवाई का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant heldAt,

        @Field(en = "Child", hi = "बालक / बालिका", data = DataClass.IDENTITY) PersonRef child,

        @Field(en = "Stage", hi = "चरण", data = DataClass.LEGAL) BoardStage stage,

        @Field(
                en = "Kept in a police lock-up or jail before",
                hi = "पूर्व में हवालात या कारागार में रखा गया",
                data = DataClass.LEGAL)
        YesNo lockedUp,

        @Field(en = "Bail", hi = "जमानत", data = DataClass.LEGAL) BailAnswer bail,

        @Field(en = "Result", hi = "परिणाम", data = DataClass.LEGAL) BoardResult result,

        @Field(en = "Next date", hi = "अगली तिथि", data = DataClass.GENERAL) Optional<LocalDate> nextOn,

        @Field(en = "Signed order", hi = "हस्ताक्षरित आदेश", data = DataClass.LEGAL) DocumentRef order) {

    /** Stages of an inquiry. */
    public enum BoardStage {
        @Label(en = "First production", hi = "प्रथम प्रस्तुति")
        FIRST_PRODUCTION,
        @Label(en = "Age determined", hi = "आयु निर्धारण")
        AGE,
        @Label(en = "Preliminary assessment (s.15)", hi = "प्रारंभिक निर्धारण (धारा 15)")
        PRELIMINARY_ASSESSMENT,
        @Label(en = "Inquiry", hi = "जाँच")
        INQUIRY,
        @Label(en = "Final order", hi = "अंतिम आदेश")
        FINAL_ORDER
    }

    /** JJ Act s.12. */
    public enum BailAnswer {
        @Label(en = "Granted", hi = "स्वीकृत")
        GRANTED,
        @Label(en = "Refused, with recorded reasons", hi = "कारण अभिलिखित कर अस्वीकृत")
        REFUSED,
        @Label(en = "No question of it", hi = "प्रश्न नहीं उठा")
        NOT_IN_QUESTION
    }

    /** How an inquiry ends. */
    public enum BoardResult {
        @Label(en = "No offence found", hi = "कोई अपराध नहीं पाया गया")
        NO_OFFENCE,
        @Label(en = "Orders under s.18", hi = "धारा 18 के अधीन आदेश")
        ORDERS,
        @Label(en = "Transferred to the Children's Court", hi = "बालक न्यायालय को अंतरित")
        CHILDRENS_COURT,
        @Label(en = "Ended for delay (petty offence)", hi = "विलंब के कारण समाप्त (छोटा अपराध)")
        TERMINATED
    }

    public static final Form<BoardProceeding> FORM = Form.of(
                    "board-proceeding",
                    1,
                    Text.of("Sitting of the Juvenile Justice Board", "किशोर न्याय बोर्ड की बैठक"),
                    BoardProceeding.class,
                    "JJ Act 2015 ss.10-18; form designed from them")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION, Mark.UNVERIFIED)
            .guidance(Text.of(
                    "Records of a conviction are destroyed as s.24(2) and Model Rule 14 say; how long until then is not"
                            + " determined here.",
                    "दोषसिद्धि के अभिलेख धारा 24(2) एवं आदर्श नियम 14 के अनुसार नष्ट किए जाते हैं; तब तक की अवधि यहाँ"
                            + " निर्धारित नहीं है।"))
            .lawNote(
                    "lockedUp",
                    Text.of(
                            "In no case is a child placed in a police lock-up or lodged in a jail.",
                            "किसी भी दशा में बालक को पुलिस हवालात या कारागार में नहीं रखा जाएगा।"),
                    Law.of("JJ Act 2015", "10(1) proviso"))
            .showWhen("lockedUp", is("stage", BoardStage.FIRST_PRODUCTION))
            .showWhen("result", is("stage", BoardStage.FINAL_ORDER));
}
