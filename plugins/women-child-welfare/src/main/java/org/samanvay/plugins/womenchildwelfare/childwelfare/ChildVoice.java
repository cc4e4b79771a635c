package org.samanvay.plugins.womenchildwelfare.childwelfare;

import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.YesNo;

/** What the child wants (JJ Act s.3(iii)); its reasons are the Committee's to hear. */
public record ChildVoice(
        @Field(en = "Was the child heard alone?", hi = "क्या बालिका / बालक की बात अकेले में सुनी गई?", data = DataClass.SAFETY)
        YesNo heardAlone,

        @Field(en = "Where the child wants to live", hi = "बालिका / बालक कहाँ रहना चाहती / चाहता है", data = DataClass.SAFETY)
        WishedPlace wishedPlace,

        @Field(en = "Wants to go to school", hi = "विद्यालय जाना चाहती / चाहता है", data = DataClass.SAFETY) YesNo wantsSchool) {

    public enum WishedPlace {
        @Label(en = "With the parents", hi = "माता-पिता के साथ")
        PARENTS,
        @Label(en = "With relatives", hi = "संबंधियों के साथ")
        RELATIVES,
        @Label(en = "In a residential school", hi = "आवासीय विद्यालय में")
        RESIDENTIAL_SCHOOL,
        @Label(en = "In a home", hi = "बाल गृह में")
        HOME,
        @Label(en = "Did not wish to say", hi = "बताना नहीं चाहा")
        NOT_SAID
    }
}
