package org.samanvay.plugins.womenchildwelfare.domesticincident;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.YesNo;

/**
 * Who wrote the report, and to whom copies go. A service provider records it only if the woman so desires, and its
 * copies never go to the police (PWDVA s.10(2)(a)): the choice is not offered, and without her wish none is.
 */
public record Recording(
        @Field(en = "Recorded by", hi = "किसके द्वारा अभिलिखित", data = DataClass.GENERAL) Recorder recorder,

        @Field(en = "Protection Officer", hi = "संरक्षण अधिकारी", data = DataClass.GENERAL) PostRef protectionOfficer,

        @Field(en = "Service provider", hi = "सेवा प्रदाता", data = DataClass.GENERAL)
        @Size(min = 2, max = 160)
        String organisation,

        @Field(en = "The woman wished it recorded", hi = "महिला ने अभिलेखन चाहा", data = DataClass.LEGAL)
        YesNo sheWishedIt,

        @Field(en = "Recorded at", hi = "अभिलेखन का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant recordedAt,

        @Field(en = "Copies sent to", hi = "प्रतियाँ प्रेषित", data = DataClass.LEGAL)
        @Size(min = 1)
        Set<OfficerCopy> copiesOfProtectionOfficer,

        @Field(en = "Copies sent to", hi = "प्रतियाँ प्रेषित", data = DataClass.LEGAL)
        @Size(min = 1)
        Set<ProviderCopy> copiesOfServiceProvider,

        @Field(
                en = "Signed report",
                hi = "हस्ताक्षरित रिपोर्ट",
                data = DataClass.LEGAL,
                hintEn = "Signature or thumb impression: where the signed paper is held",
                hintHi = "हस्ताक्षर या अंगूठा निशान: हस्ताक्षरित प्रपत्र कहाँ रखा है")
        DocumentRef signedReport) {

    /** Those whom the Act lets record a report. */
    public enum Recorder {
        @Label(en = "Protection Officer", hi = "संरक्षण अधिकारी")
        PROTECTION_OFFICER,
        @Label(en = "Service provider", hi = "सेवा प्रदाता")
        SERVICE_PROVIDER
    }

    /** PWDVA s.9(1)(b). */
    public enum OfficerCopy {
        @Label(en = "Magistrate", hi = "मजिस्ट्रेट")
        MAGISTRATE,
        @Label(en = "Police", hi = "पुलिस")
        POLICE,
        @Label(en = "Service provider", hi = "सेवा प्रदाता")
        SERVICE_PROVIDER,
        @Label(en = "Aggrieved woman", hi = "व्यथित महिला")
        AGGRIEVED_WOMAN
    }

    /** PWDVA s.10(2)(a). */
    public enum ProviderCopy {
        @Label(en = "Magistrate", hi = "मजिस्ट्रेट")
        MAGISTRATE,
        @Label(en = "Protection Officer", hi = "संरक्षण अधिकारी")
        PROTECTION_OFFICER,
        @Label(en = "Aggrieved woman", hi = "व्यथित महिला")
        AGGRIEVED_WOMAN
    }
}
