package org.samanvay.spi.organisation;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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

/**
 * That a session took place, how pressing things are, and when the next one is. A court may call for notes, so what was
 * said, why she came and what was advised have no field: they stay with the counsellor.
 */
public record CounsellingSession(
        @Field(en = "Person", hi = "व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Number of the session", hi = "सत्र संख्या", data = DataClass.MEDICAL)
        @Min(1)
        @Max(200)
        Integer number,

        @Field(en = "Date and time", hi = "दिनांक एवं समय", data = DataClass.MEDICAL)
        @PastOrPresent
        Instant appointedAt,

        @Field(en = "Did she come?", hi = "क्या वह आईं?", data = DataClass.MEDICAL) SessionAttendance attendance,

        @Field(en = "How it was held", hi = "सत्र का माध्यम", data = DataClass.MEDICAL) SessionMode mode,

        @Field(en = "For what she gave her consent", hi = "किन प्रयोजनों हेतु सहमति दी", data = DataClass.SAFETY)
        @Size(min = 1)
        Set<ConsentPurpose> consents,

        @Field(
                en = "Risk",
                hi = "जोखिम स्तर",
                data = DataClass.SAFETY,
                hintEn = "The counsellor's judgement; no reason is written",
                hintHi = "परामर्शदाता का आकलन; कारण न लिखें")
        RiskBand risk,

        @Field(en = "Next date", hi = "अगली तिथि", data = DataClass.MEDICAL) Optional<LocalDate> nextOn) {

    /** Nobody is asked why she did not come. */
    public enum SessionAttendance {
        @Label(en = "Came", hi = "आईं / आए")
        CAME,
        @Label(en = "Did not come", hi = "नहीं आईं / नहीं आए")
        DID_NOT_COME,
        @Label(en = "Moved to another date", hi = "तिथि बदली गई")
        MOVED
    }

    public enum SessionMode {
        @Label(en = "In person", hi = "प्रत्यक्ष")
        IN_PERSON,
        @Label(en = "By telephone", hi = "दूरभाष पर")
        TELEPHONE,
        @Label(en = "By video", hi = "वीडियो द्वारा")
        VIDEO,
        @Label(en = "At her home", hi = "उसके घर पर")
        AT_HOME
    }

    public static final Form<CounsellingSession> FORM = Form.of(
                    "counselling-session",
                    1,
                    Text.of("Counselling session (that it took place)", "परामर्श सत्र (केवल होने का अभिलेख)"),
                    CounsellingSession.class,
                    "Design proposal")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .correctedBy(OrganisationPosts.COUNSELLOR, OrganisationPosts.COORDINATOR)
            .guidance(Text.of(
                    "Never write what was said, why she came or what was advised. A paper about an incident is made once, by"
                            + " the office that the law names.",
                    "बातचीत, आने का कारण या दिया गया परामर्श कभी न लिखें। घटना संबंधी प्रपत्र एक ही बार, विधि में नामित कार्यालय"
                            + " बनाएगा।"))
            .showWhen("mode", is("attendance", SessionAttendance.CAME))
            .showWhen("consents", is("attendance", SessionAttendance.CAME))
            .showWhen("risk", is("attendance", SessionAttendance.CAME));
}
