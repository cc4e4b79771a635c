package org.samanvay.plugins.health.medicolegal;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.KeptIn;
import org.samanvay.spi.Label;
import org.samanvay.spi.PersonRef;

/** When and with whom she came. Where she is treated is where she can be found. */
public record HospitalArrival(
        @Field(en = "Hospital", hi = "चिकित्सालय", data = DataClass.SAFETY)
        @Size(min = 2, max = 160)
        String hospital,

        @Field(en = "Hospital in the register", hi = "पंजिका में चिकित्सालय", data = DataClass.SAFETY)
        @KeptIn("health.hospitals")
        Optional<EstablishmentRef> registeredHospital,

        @Field(en = "Medico-legal record", hi = "चिकित्सा-विधिक अभिलेख (एमएलसी)", data = DataClass.MEDICAL) DocumentRef record,

        @Field(en = "OPD or IP number", hi = "ओपीडी / आईपी संख्या", data = DataClass.MEDICAL)
        @Size(max = 40)
        Optional<String> patientNumber,

        @Field(en = "Arrived at", hi = "आगमन का समय", data = DataClass.SAFETY)
        @PastOrPresent
        Instant arrivedAt,

        @Field(en = "Came with", hi = "किसके साथ आईं", data = DataClass.SAFETY) CameWith cameWith,

        @Field(en = "Person who came with her", hi = "साथ आया व्यक्ति", data = DataClass.IDENTITY)
        Optional<PersonRef> companion) {

    /** Who brought or accompanied the person. */
    public enum CameWith {
        @Label(en = "Alone", hi = "अकेले")
        ALONE,
        @Label(en = "Family", hi = "परिवार")
        FAMILY,
        @Label(en = "Police", hi = "पुलिस")
        POLICE,
        @Label(en = "One Stop Centre", hi = "सखी वन स्टॉप सेंटर")
        ONE_STOP_CENTRE,
        @Label(en = "Ambulance", hi = "एम्बुलेंस")
        AMBULANCE,
        @Label(en = "Somebody else", hi = "कोई अन्य")
        SOMEBODY_ELSE
    }
}
