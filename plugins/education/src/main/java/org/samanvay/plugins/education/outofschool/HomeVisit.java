package org.samanvay.plugins.education.outofschool;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.YesNo;

/** The visit at home: whether the child was met, and what it wants. Nothing of what the family says. */
public record HomeVisit(
        @Field(en = "Visited on", hi = "गृह भ्रमण दिनांक", data = DataClass.SAFETY)
        @PastOrPresent
        LocalDate visitedOn,

        @Field(
                en = "Was the child met and heard alone?",
                hi = "क्या बालिका / बालक से अकेले में बात हुई?",
                data = DataClass.SAFETY)
        YesNo heardAlone,

        @Field(en = "What the child wants", hi = "बालिका / बालक की इच्छा", data = DataClass.SAFETY)
        ChildWish childWish) {

    /** The child's own opinion, as far as the school can act upon it. */
    public enum ChildWish {
        @Label(en = "Back to the same school", hi = "उसी विद्यालय में वापसी")
        SAME_SCHOOL,
        @Label(en = "To another school", hi = "दूसरे विद्यालय में प्रवेश")
        ANOTHER_SCHOOL,
        @Label(en = "To a residential school", hi = "आवासीय विद्यालय में प्रवेश")
        RESIDENTIAL_SCHOOL,
        @Label(en = "Not to school now", hi = "अभी विद्यालय नहीं जाना")
        NOT_NOW,
        @Label(en = "Did not wish to say", hi = "बताना नहीं चाहा")
        NOT_SAID
    }
}
