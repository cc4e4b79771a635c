package org.samanvay.plugins.police;

import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.YesNo;

/** What only the schemes of the police ask. Nobody is asked what was done to her: the schemes' own words are shown. */
public record PoliceFacts(
        @Field(en = "In Uttarakhand now?", hi = "क्या अभी उत्तराखण्ड में हैं?", data = DataClass.GENERAL)
        Optional<YesNo> inUttarakhand,

        @Field(en = "Is there a smartphone?", hi = "क्या स्मार्टफोन है?", data = DataClass.GENERAL)
        Optional<YesNo> smartphone,

        @Field(
                en = "Does one of the kinds of harm of the compensation scheme concern her?",
                hi = "क्या प्रतिकर योजना में उल्लिखित किसी हानि से संबंधित है?",
                data = DataClass.SAFETY)
        Optional<YesNo> harmOfScheme,

        @Field(
                en = "Does a dependant of the woman ask?",
                hi = "क्या महिला की/का आश्रित आवेदन कर रही/रहा है?",
                data = DataClass.GENERAL)
        Optional<YesNo> dependantAsks) {}
