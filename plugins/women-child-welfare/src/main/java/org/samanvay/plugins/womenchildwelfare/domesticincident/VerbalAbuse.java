package org.samanvay.plugins.womenchildwelfare.domesticincident;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;

/** Form I, item 4(iii). */
public record VerbalAbuse(
        @Field(en = "Acts", hi = "कृत्य", data = DataClass.LEGAL)
        @Size(min = 1)
        Set<VerbalAct> acts,

        @Field(en = "Other act (specify)", hi = "अन्य कृत्य (विवरण)", data = DataClass.LEGAL)
        @Size(min = 2, max = 1000)
        String otherAct) {

    /** The acts that the form lists. */
    public enum VerbalAct {
        @Label(en = "Aspersion on her character or conduct", hi = "चरित्र या आचरण पर लांछन")
        CHARACTER,
        @Label(en = "Insult for not bringing dowry", hi = "दहेज न लाने पर अपमान")
        DOWRY_INSULT,
        @Label(en = "Insult for not having a male child", hi = "पुत्र न होने पर अपमान")
        NO_MALE_CHILD,
        @Label(en = "Insult for not having a child", hi = "संतान न होने पर अपमान")
        NO_CHILD,
        @Label(en = "Demeaning remarks", hi = "नीचा दिखाने वाली टिप्पणियाँ")
        DEMEAN,
        @Label(en = "Ridicule", hi = "उपहास")
        RIDICULE,
        @Label(en = "Name calling", hi = "अपशब्द कहना")
        NAME_CALLING,
        @Label(en = "Kept from school or college", hi = "विद्यालय या महाविद्यालय जाने से रोकना")
        NO_SCHOOL,
        @Label(en = "Kept from taking a job", hi = "नौकरी करने से रोकना")
        NO_JOB,
        @Label(en = "Kept from leaving the house", hi = "घर से बाहर जाने से रोकना")
        NO_OUTSIDE,
        @Label(en = "Kept from meeting a person", hi = "किसी व्यक्ति से मिलने से रोकना")
        NO_MEETING,
        @Label(en = "Forced to marry", hi = "विवाह के लिए बाध्य करना")
        FORCED_MARRIAGE,
        @Label(en = "Kept from marrying a person of her choice", hi = "अपनी पसंद के व्यक्ति से विवाह करने से रोकना")
        NO_MARRIAGE_OF_CHOICE,
        @Label(en = "Other act", hi = "अन्य कृत्य")
        OTHER
    }
}
