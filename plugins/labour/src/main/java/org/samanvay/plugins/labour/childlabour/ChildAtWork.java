package org.samanvay.plugins.labour.childlabour;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.facts.Sex;

/** A child that was found at work. */
public record ChildAtWork(
        @Field(en = "Child", hi = "बालिका / बालक", data = DataClass.IDENTITY) PersonRef child,

        @Field(en = "Age in years", hi = "आयु (वर्ष)", data = DataClass.IDENTITY)
        @Min(0)
        @Max(17)
        Integer age,

        @Field(en = "Sex", hi = "लिंग", data = DataClass.IDENTITY) Sex sex,

        @Field(en = "How the age is known", hi = "आयु कैसे ज्ञात", data = DataClass.IDENTITY) AgeKnownBy ageKnownBy,

        @Field(en = "Hours of work a day", hi = "प्रतिदिन कार्य के घंटे", data = DataClass.GENERAL)
        @Min(0)
        @Max(24)
        Integer hoursADay,

        @Field(en = "Wage a month in rupees", hi = "मासिक मजदूरी रुपये में", data = DataClass.GENERAL) Money monthlyWage,

        @Field(en = "Home district", hi = "गृह जनपद", data = DataClass.IDENTITY) Optional<PlaceRef> home,

        @Field(en = "School", hi = "विद्यालय", data = DataClass.GENERAL) Schooling schooling) {

    /** JJ Act s.94 names the order of proofs. */
    public enum AgeKnownBy {
        @Label(en = "Certificate of a school or board", hi = "विद्यालय या परिषद का प्रमाण पत्र")
        SCHOOL_CERTIFICATE,
        @Label(en = "Birth certificate", hi = "जन्म प्रमाण पत्र")
        BIRTH_CERTIFICATE,
        @Label(en = "Medical examination of age", hi = "आयु का चिकित्सा परीक्षण")
        MEDICAL,
        @Label(en = "By look and word only", hi = "केवल देखने एवं कहने से")
        ESTIMATE
    }

    /** Whether the child goes to school. */
    public enum Schooling {
        @Label(en = "Goes to school", hi = "विद्यालय जाता / जाती है")
        IN_SCHOOL,
        @Label(en = "Has left school", hi = "विद्यालय छोड़ दिया")
        LEFT,
        @Label(en = "Never went", hi = "कभी नहीं गए")
        NEVER,
        @Label(en = "Not known", hi = "ज्ञात नहीं")
        NOT_KNOWN
    }
}
