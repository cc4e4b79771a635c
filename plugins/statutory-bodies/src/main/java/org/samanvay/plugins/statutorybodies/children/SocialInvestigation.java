package org.samanvay.plugins.statutorybodies.children;

import static org.samanvay.spi.Condition.answered;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.Optional;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;

/** Who investigates a child's circumstances for the committee or the board, and when the report came. */
public record SocialInvestigation(
        @Field(en = "Child", hi = "बालक / बालिका", data = DataClass.IDENTITY) PersonRef child,

        @Field(en = "Ordered by", hi = "किसके आदेश से", data = DataClass.LEGAL) OrderingBody orderedBy,

        @Field(en = "Ordered at", hi = "आदेश का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant orderedAt,

        @Field(en = "Given to", hi = "किसे सौंपा गया", data = DataClass.GENERAL) SocialInvestigator givenTo,

        @Field(en = "Report submitted at", hi = "रिपोर्ट प्रस्तुति का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> submittedAt,

        @Field(en = "Report", hi = "रिपोर्ट", data = DataClass.LEGAL) DocumentRef report) {

    /** Who orders a social investigation. */
    public enum OrderingBody {
        @Label(en = "Child Welfare Committee", hi = "बाल कल्याण समिति")
        CHILD_WELFARE_COMMITTEE,
        @Label(en = "Juvenile Justice Board", hi = "किशोर न्याय बोर्ड")
        JUVENILE_JUSTICE_BOARD
    }

    /** Who may make it. */
    public enum SocialInvestigator {
        @Label(en = "Social worker", hi = "सामाजिक कार्यकर्ता")
        SOCIAL_WORKER,
        @Label(en = "Child Welfare Officer", hi = "बाल कल्याण अधिकारी")
        CHILD_WELFARE_OFFICER,
        @Label(en = "Probation Officer", hi = "परिवीक्षा अधिकारी")
        PROBATION_OFFICER,
        @Label(en = "Non-governmental organisation", hi = "स्वयंसेवी संस्था")
        NGO
    }

    public static final Form<SocialInvestigation> FORM = Form.of(
                    "social-investigation",
                    1,
                    Text.of("Social investigation", "सामाजिक अन्वेषण"),
                    SocialInvestigation.class,
                    "JJ Act 2015 ss.8(3)(e), 36(2); receipt only, designed from them")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .calculate(
                    "daysTaken",
                    Text.of("Days from order to report", "आदेश से रिपोर्ट तक दिन"),
                    DataClass.GENERAL,
                    Calculation.daysBetween("orderedAt", "submittedAt"))
            .showWhen("report", answered("submittedAt"));
}
