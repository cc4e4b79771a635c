package org.samanvay.plugins.womenchildwelfare.onestopcentre;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.KeptIn;
import org.samanvay.spi.Label;

/** How she came to the centre. */
public record Arrival(
        @Field(
                en = "Unique ID of the centre",
                hi = "केंद्र की विशिष्ट आईडी",
                data = DataClass.IDENTITY,
                hintEn = "If the centre's own register gives one",
                hintHi = "यदि केंद्र की पंजिका में हो")
        @Size(max = 40)
        Optional<String> centreId,

        @Field(en = "Centre in the register", hi = "पंजिका में केंद्र", data = DataClass.SAFETY)
        @KeptIn("women-child-welfare.one-stop-centres")
        Optional<EstablishmentRef> centre,

        @Field(en = "Date and time of arrival", hi = "आगमन का दिनांक व समय", data = DataClass.SAFETY)
        @PastOrPresent
        Instant arrivedAt,

        @Field(en = "Mode of arrival", hi = "आगमन विधि", data = DataClass.GENERAL) ArrivalMode mode,

        @Field(en = "Referred by", hi = "किसके द्वारा भेजा गया", data = DataClass.IDENTITY)
        @Size(max = 120)
        Optional<String> referredBy) {

    /** Who brought or sent her. */
    public enum ArrivalMode {
        @Label(en = "By herself", hi = "स्वयं")
        SELF,
        @Label(en = "Women Helpline 181", hi = "महिला हेल्पलाइन 181")
        HELPLINE_181,
        @Label(en = "Police", hi = "पुलिस")
        POLICE,
        @Label(en = "Emergency 112", hi = "आपात 112")
        EMERGENCY_112,
        @Label(en = "Non-governmental organisation", hi = "स्वैच्छिक संस्था")
        NGO,
        @Label(en = "ASHA worker", hi = "आशा कार्यकर्ता")
        ASHA,
        @Label(en = "Court", hi = "न्यायालय")
        COURT,
        @Label(en = "Other", hi = "अन्य")
        OTHER
    }
}
