package org.samanvay.plugins.health.mentalhealth;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;

/** One referral to care for the mind, and whether it was taken up. */
public record MentalHealthReferral(
        @Field(en = "Person", hi = "व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Offered on", hi = "प्रस्ताव का दिनांक", data = DataClass.MEDICAL)
        @PastOrPresent
        LocalDate offeredOn,

        @Field(en = "Her answer", hi = "उसका उत्तर", data = DataClass.MEDICAL) CareAnswer answer,

        @Field(en = "With whom", hi = "किसके पास", data = DataClass.MEDICAL) CareGiver careGiver,

        @Field(en = "Risk", hi = "जोखिम स्तर", data = DataClass.SAFETY) RiskBand risk,

        @Field(en = "First date", hi = "पहली तिथि", data = DataClass.MEDICAL) LocalDate firstDate,

        @Field(en = "Attended", hi = "उपस्थिति", data = DataClass.MEDICAL) Optional<Attendance> attended,

        @Field(en = "Next date", hi = "अगली तिथि", data = DataClass.MEDICAL) Optional<LocalDate> nextDate) {

    /** No reason is asked for a no; it is offered again later. */
    public enum CareAnswer {
        @Label(en = "Accepted", hi = "स्वीकार")
        ACCEPTED,
        @Label(en = "Declined for now", hi = "अभी अस्वीकार")
        DECLINED
    }

    public enum CareGiver {
        @Label(en = "District Mental Health Programme", hi = "जिला मानसिक स्वास्थ्य कार्यक्रम")
        DISTRICT_PROGRAMME,
        @Label(en = "Psychiatrist of a hospital", hi = "चिकित्सालय के मनोचिकित्सक")
        PSYCHIATRIST,
        @Label(en = "Counsellor", hi = "परामर्शदाता")
        COUNSELLOR,
        @Label(en = "By telephone", hi = "दूरभाष पर")
        TELEPHONE
    }

    /** A band only; what it rests on stays with the caregiver. */
    public enum RiskBand {
        @Label(en = "Ordinary", hi = "सामान्य")
        ORDINARY,
        @Label(en = "Raised", hi = "बढ़ा हुआ")
        RAISED,
        @Label(en = "Needs somebody now", hi = "तत्काल सहायता आवश्यक")
        URGENT
    }

    public enum Attendance {
        @Label(en = "Came", hi = "आईं / आए")
        CAME,
        @Label(en = "Did not come", hi = "नहीं आईं / नहीं आए")
        DID_NOT_COME,
        @Label(en = "Moved to another date", hi = "तिथि बदली गई")
        MOVED
    }

    public static final Form<MentalHealthReferral> FORM = Form.of(
                    "mental-health-referral",
                    1,
                    Text.of("Referral to mental health care", "मानसिक स्वास्थ्य देखभाल हेतु रेफरल"),
                    MentalHealthReferral.class,
                    "Design proposal; Mental Healthcare Act 2017 s.18, s.23")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .correctedBy("district-mental-health-programme", "hospital-in-charge")
            .guidance(Text.of(
                    "No diagnosis and nothing that was said is written here.",
                    "यहाँ न कोई निदान लिखें, न ही बातचीत का कोई अंश।"))
            .lawNote(
                    "person",
                    Text.of(
                            "Her mental health and its treatment are confidential.",
                            "मानसिक स्वास्थ्य और उसके उपचार की जानकारी गोपनीय है।"),
                    Law.of("Mental Healthcare Act 2017", "23"))
            .showWhen("careGiver", is("answer", CareAnswer.ACCEPTED))
            .showWhen("firstDate", is("answer", CareAnswer.ACCEPTED))
            .showWhen("attended", is("answer", CareAnswer.ACCEPTED))
            .showWhen("nextDate", is("answer", CareAnswer.ACCEPTED));
}
