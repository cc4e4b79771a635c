package org.samanvay.plugins.womenchildwelfare.childwelfare;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samanvay.spi.Code;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Listed;
import org.samanvay.spi.PersonRef;

/** Form 17: when and where the child was received, and on what ground it needs care. */
public record ChildFound(
        @Field(
                en = "Child received at",
                hi = "बालिका / बालक प्राप्त होने का समय",
                data = DataClass.SAFETY,
                hintEn = "The 24 hours run from here",
                hintHi = "24 घंटे यहीं से गिने जाते हैं")
        @PastOrPresent
        Instant receivedAt,

        @Field(en = "Place", hi = "स्थान", data = DataClass.IDENTITY)
        @Size(min = 2, max = 200)
        String place,

        @Field(en = "Ground of need of care and protection", hi = "देखरेख और संरक्षण की आवश्यकता का आधार", data = DataClass.LEGAL)
        @Listed(NeedOfCare.CODE)
        Code ground,

        @Field(en = "With the child were", hi = "बालिका / बालक के साथ", data = DataClass.IDENTITY)
        @Size(max = 10)
        Optional<List<FoundWith>> foundWith,

        @Field(en = "Articles and belongings", hi = "सामान", data = DataClass.IDENTITY)
        @Size(max = 300)
        Optional<String> belongings,

        @Field(
                en = "FIR, if any",
                hi = "एफआईआर, यदि हो",
                data = DataClass.LEGAL,
                hintEn = "Where it is held; the child's account is not written again",
                hintHi = "कहाँ रखी है; बच्चे का कथन दोबारा नहीं लिखा जाएगा")
        Optional<DocumentRef> firstInformationReport) {

    /** A person who was with the child. */
    public record FoundWith(
            @Field(en = "Person", hi = "व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

            @Field(en = "Relationship", hi = "संबंध", data = DataClass.IDENTITY)
            @Size(min = 2, max = 80)
            String relationship) {}
}
