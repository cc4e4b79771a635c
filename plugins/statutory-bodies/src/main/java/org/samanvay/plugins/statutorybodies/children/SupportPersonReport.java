package org.samanvay.plugins.statutorybodies.children;

import static org.samanvay.spi.Condition.answered;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;

/** A month of a child's support person, and when the report of it came to the committee. What it says stays in the paper. */
public record SupportPersonReport(
        @Field(en = "Child", hi = "बालक / बालिका", data = DataClass.IDENTITY) PersonRef child,

        @Field(en = "Month reported on begins on", hi = "जिस माह की रिपोर्ट, उसका आरंभ दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate monthFrom,

        @Field(en = "Report received by the committee on", hi = "समिति को रिपोर्ट प्राप्त होने का दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> receivedOn,

        @Field(en = "Report", hi = "रिपोर्ट", data = DataClass.LEGAL) DocumentRef report) {
    public static final Form<SupportPersonReport> FORM = Form.of(
                    "support-person-report",
                    1,
                    Text.of("Monthly report of the support person", "सहायक व्यक्ति की मासिक रिपोर्ट"),
                    SupportPersonReport.class,
                    "POCSO Rules 2020, rule 4; receipt only, design proposal")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "Enter the month when it begins, and the receipt when the report comes. Write nothing of what the child"
                            + " told the support person.",
                    "माह के आरंभ में प्रविष्टि करें और रिपोर्ट आने पर प्राप्ति दर्ज करें। बालक ने सहायक व्यक्ति को जो बताया, उसका कुछ न"
                            + " लिखें।"))
            .showWhen("report", answered("receivedOn"));
}
