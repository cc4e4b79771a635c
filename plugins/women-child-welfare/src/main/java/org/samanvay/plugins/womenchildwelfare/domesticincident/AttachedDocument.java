package org.samanvay.plugins.womenchildwelfare.domesticincident;

import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;

/** Form I, item 5: one paper, told by where it lies. That a prescription exists already tells of her health. */
public record AttachedDocument(
        @Field(en = "Document", hi = "दस्तावेज़", data = DataClass.MEDICAL) DocumentKind kind,

        @Field(en = "Held at", hi = "कहाँ रखा है", data = DataClass.MEDICAL) DocumentRef paper) {

    /** The papers that the form names. */
    public enum DocumentKind {
        @Label(en = "Medico-legal certificate", hi = "चिकित्सा-विधिक प्रमाण-पत्र")
        MEDICO_LEGAL_CERTIFICATE,
        @Label(en = "Prescription or doctor's certificate", hi = "चिकित्सक का पर्चा या प्रमाण-पत्र")
        PRESCRIPTION,
        @Label(en = "List of stridhan", hi = "स्त्रीधन की सूची")
        STRIDHAN_LIST,
        @Label(en = "Other document", hi = "अन्य दस्तावेज़")
        OTHER
    }
}
