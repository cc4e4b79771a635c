package org.samanvay.plugins.socialwelfare.bank;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.YesNo;

/** An account in the claimant's own name: money for a woman never goes into an account that another holds. */
public record BankAccount(
        @Field(en = "Bank and branch", hi = "बैंक एवं शाखा", data = DataClass.IDENTITY)
        @Size(min = 2, max = 120)
        String branch,

        @Field(en = "IFSC", hi = "आईएफएससी कोड", data = DataClass.IDENTITY) @Pattern(regexp = "[A-Z]{4}0[A-Z0-9]{6}")
        String ifsc,

        @Field(en = "Account number", hi = "खाता संख्या", data = DataClass.IDENTITY) @Pattern(regexp = "[0-9]{9,18}")
        String number,

        @Field(
                en = "In her or his own name alone",
                hi = "खाता केवल स्वयं के नाम पर",
                data = DataClass.SAFETY,
                hintEn = "If another holds it too, ask whether the money will reach her",
                hintHi = "यदि खाता संयुक्त हो तो पूछें कि राशि उन तक पहुँचेगी या नहीं")
        YesNo ownAlone,

        @Field(en = "Linked to Aadhaar", hi = "आधार से जुड़ा", data = DataClass.GENERAL) YesNo linkedToAadhaar) {}
