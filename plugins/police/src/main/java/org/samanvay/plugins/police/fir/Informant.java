package org.samanvay.plugins.police.fir;

import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.LongText;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Phone;

/** Who gave the information: the informant (सूचनादाता), who need not be the one who was harmed. */
public record Informant(
        @Field(en = "Informant", hi = "सूचनादाता", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Father or husband", hi = "पिता / पति", data = DataClass.IDENTITY) Optional<PersonRef> relative,

        @Field(en = "Date of birth", hi = "जन्म तिथि", data = DataClass.IDENTITY)
        @Past
        Optional<LocalDate> bornOn,

        @Field(en = "Nationality", hi = "राष्ट्रीयता", data = DataClass.IDENTITY)
        @Size(max = 60)
        Optional<String> nationality,

        @Field(en = "Identity document", hi = "पहचान पत्र", data = DataClass.IDENTITY)
        Optional<IdentityDocument> identityDocument,

        @Field(en = "Occupation", hi = "व्यवसाय", data = DataClass.IDENTITY)
        @Size(max = 100)
        Optional<String> occupation,

        @Field(en = "Address", hi = "पता", data = DataClass.IDENTITY)
        @LongText
        @Size(min = 1, max = 500)
        String address,

        @Field(en = "Phone", hi = "मोबाइल", data = DataClass.IDENTITY) Optional<Phone> phone) {

    /** Which paper was shown; never its number. */
    public enum IdentityDocument {
        @Label(en = "Aadhaar", hi = "आधार")
        AADHAAR,
        @Label(en = "Passport", hi = "पासपोर्ट")
        PASSPORT,
        @Label(en = "Voter identity card", hi = "मतदाता पहचान पत्र")
        VOTER_CARD,
        @Label(en = "Driving licence", hi = "ड्राइविंग लाइसेंस")
        DRIVING_LICENCE,
        @Label(en = "Another document", hi = "अन्य दस्तावेज़")
        OTHER
    }
}
