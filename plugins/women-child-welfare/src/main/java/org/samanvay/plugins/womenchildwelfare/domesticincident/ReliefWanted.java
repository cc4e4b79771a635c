package org.samanvay.plugins.womenchildwelfare.domesticincident;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;

/** Form I, items 6 and 7: the orders and the help that she asks for, if any. */
public record ReliefWanted(
        @Field(en = "Orders needed", hi = "वांछित आदेश", data = DataClass.LEGAL) Optional<Set<ReliefOrder>> orders,

        @Field(en = "Other order (specify)", hi = "अन्य आदेश (विवरण)", data = DataClass.LEGAL)
        @Size(min = 2, max = 400)
        String otherOrder,

        @Field(en = "Assistance needed", hi = "वांछित सहायता", data = DataClass.LEGAL)
        Optional<Set<Assistance>> assistance) {

    /** The orders of PWDVA s.18 to 22. */
    public enum ReliefOrder {
        @Label(en = "Protection order (s.18)", hi = "संरक्षण आदेश (धारा 18)")
        PROTECTION,
        @Label(en = "Residence order (s.19)", hi = "निवास आदेश (धारा 19)")
        RESIDENCE,
        @Label(en = "Monetary relief (s.20)", hi = "धनीय अनुतोष (धारा 20)")
        MONETARY_RELIEF,
        @Label(en = "Custody order (s.21)", hi = "अभिरक्षा आदेश (धारा 21)")
        CUSTODY,
        @Label(en = "Compensation order (s.22)", hi = "प्रतिकर आदेश (धारा 22)")
        COMPENSATION,
        @Label(en = "Other order", hi = "अन्य आदेश")
        OTHER
    }

    /** The help that the form names. */
    public enum Assistance {
        @Label(en = "Counsellor", hi = "परामर्शदाता")
        COUNSELLOR,
        @Label(en = "Police assistance", hi = "पुलिस सहायता")
        POLICE,
        @Label(en = "Help to start a criminal case", hi = "आपराधिक कार्यवाही प्रारम्भ करने में सहायता")
        CRIMINAL_CASE,
        @Label(en = "Shelter", hi = "आश्रय")
        SHELTER,
        @Label(en = "Medical facilities", hi = "चिकित्सा सुविधा")
        MEDICAL,
        @Label(en = "Legal aid", hi = "विधिक सहायता")
        LEGAL_AID
    }
}
