package org.samanvay.plugins.ngomamta;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.organisation.ConsentPurpose;
import org.samanvay.spi.organisation.OrganisationPosts;

/** One contact afterwards, by the means that she chose: is she safe, and what did life take up again. */
public record FollowUpVisit(
        @Field(en = "Person", hi = "व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Date", hi = "दिनांक", data = DataClass.SAFETY)
        @PastOrPresent
        LocalDate heldOn,

        @Field(
                en = "For what she gave her consent",
                hi = "किन प्रयोजनों हेतु सहमति दी",
                data = DataClass.SAFETY,
                hintEn = "Without consent to a call or a visit there is none",
                hintHi = "कॉल या भेंट की सहमति के बिना कोई सम्पर्क नहीं")
        @Size(min = 1)
        Set<ConsentPurpose> consents,

        @Field(en = "How", hi = "माध्यम", data = DataClass.SAFETY) FollowUpMeans means,

        @Field(en = "Was she reached?", hi = "क्या उससे सम्पर्क हुआ?", data = DataClass.SAFETY) YesNo reached,

        @Field(en = "Does she say that she is safe?", hi = "क्या वह स्वयं को सुरक्षित बताती है?", data = DataClass.SAFETY) YesNo safe,

        @Field(en = "What was taken up again", hi = "क्या पुनः आरम्भ हुआ", data = DataClass.SAFETY)
        Optional<Set<TakenUpAgain>> takenUp,

        @Field(en = "Next date", hi = "अगली तिथि", data = DataClass.SAFETY) Optional<LocalDate> nextOn) {

    public enum FollowUpMeans {
        @Label(en = "Call", hi = "कॉल")
        CALL,
        @Label(en = "Visit at the place that she chose", hi = "उसके चुने स्थान पर भेंट")
        VISIT,
        @Label(en = "She came to the office", hi = "वह कार्यालय आईं")
        AT_THE_OFFICE
    }

    public enum TakenUpAgain {
        @Label(en = "School", hi = "विद्यालय")
        SCHOOL,
        @Label(en = "Training", hi = "प्रशिक्षण")
        TRAINING,
        @Label(en = "Work", hi = "कार्य / रोज़गार")
        WORK,
        @Label(en = "Own bank account", hi = "अपना बैंक खाता")
        BANK_ACCOUNT,
        @Label(en = "Papers", hi = "कागज़ात")
        PAPERS
    }

    public static final Form<FollowUpVisit> FORM = Form.of(
                    "follow-up-visit",
                    1,
                    Text.of("Follow-up contact", "अनुवर्ती सम्पर्क"),
                    FollowUpVisit.class,
                    "Design proposal")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .correctedBy(NgoMamtaDepartment.FIELD_WORKER, OrganisationPosts.COUNSELLOR, OrganisationPosts.COORDINATOR)
            .guidance(Text.of(
                    "Neighbours and relatives are never asked about her, and nobody is told why one calls.",
                    "पड़ोसियों या संबंधियों से उसके विषय में कभी न पूछें, न किसी को सम्पर्क का कारण बताएँ।"))
            .showWhen("safe", is("reached", YesNo.YES))
            .showWhen("takenUp", is("reached", YesNo.YES));
}
