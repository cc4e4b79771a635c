package org.samanvay.plugins.education.outofschool;

import static org.samanvay.spi.Calculation.answer;
import static org.samanvay.spi.Calculation.difference;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** One month of a child that is back at school, until it is 18: how often it came, and whether a worry remains. */
public record AttendanceFollowUp(
        @Field(en = "Child", hi = "बालिका / बालक", data = DataClass.IDENTITY) PersonRef child,

        @Field(en = "Last day of the month", hi = "माह का अंतिम दिन", data = DataClass.GENERAL)
        @PastOrPresent
        LocalDate month,

        @Field(en = "Days on which the school was open", hi = "विद्यालय खुले रहने के दिन", data = DataClass.GENERAL)
        @Min(0)
        @Max(31)
        Integer daysOpen,

        @Field(en = "Days on which the child came", hi = "बालिका / बालक की उपस्थिति के दिन", data = DataClass.SAFETY)
        @Min(0)
        @Max(31)
        Integer daysPresent,

        @Field(en = "Was the child heard?", hi = "क्या बालिका / बालक की बात सुनी गई?", data = DataClass.SAFETY)
        YesNo heard,

        @Field(
                en = "Does the worry of the report remain?",
                hi = "क्या रिपोर्ट वाली चिंता बनी हुई है?",
                data = DataClass.SAFETY)
        YesNo worryRemains,

        @Field(en = "Scholarship or other help has come", hi = "छात्रवृत्ति या अन्य सहायता मिली", data = DataClass.GENERAL)
        Optional<YesNo> helpHasCome,

        @Field(
                en = "Has turned 18: this is the last month",
                hi = "18 वर्ष की आयु पूर्ण: यह अंतिम माह है",
                data = DataClass.IDENTITY)
        Optional<YesNo> turnedEighteen) {

    public static final Form<AttendanceFollowUp> FORM = Form.of(
                    "attendance-follow-up",
                    1,
                    Text.of("Attendance of the month", "मासिक उपस्थिति अनुवर्तन"),
                    AttendanceFollowUp.class,
                    "Design proposal: monthly follow-up until the child is 18")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .calculate(
                    "daysAbsent",
                    Text.of("Days absent", "अनुपस्थिति के दिन"),
                    DataClass.SAFETY,
                    difference(answer("daysOpen"), answer("daysPresent")));
}
