package org.samanvay.plugins.police.fir;

import jakarta.validation.constraints.Size;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;

/** One act and section of a first information report. */
public record Offence(
        @Field(en = "Act", hi = "अधिनियम", data = DataClass.LEGAL) Act act,

        @Field(en = "Name of the other act", hi = "अन्य अधिनियम का नाम", data = DataClass.LEGAL)
        @Size(min = 2, max = 200)
        String otherAct,

        @Field(
                en = "Section",
                hi = "धारा",
                data = DataClass.LEGAL,
                hintEn = "As in the FIR, for instance 65(1) or 64 read with 62",
                hintHi = "जैसा एफआईआर में लिखा है, जैसे 65(1) या 64 सपठित 62")
        @Size(min = 1, max = 60)
        String section) {

    /** The acts under which offences against women and children are mostly registered. */
    public enum Act {
        @Label(en = "Bharatiya Nyaya Sanhita 2023", hi = "भारतीय न्याय संहिता 2023")
        BNS,
        @Label(
                en = "Indian Penal Code 1860 (before 1 July 2024)",
                hi = "भारतीय दण्ड संहिता 1860 (1 जुलाई 2024 से पूर्व)")
        IPC,
        @Label(
                en = "Protection of Children from Sexual Offences Act 2012",
                hi = "लैंगिक अपराधों से बालकों का संरक्षण अधिनियम 2012 (पॉक्सो)")
        POCSO,
        @Label(
                en = "Protection of Women from Domestic Violence Act 2005",
                hi = "घरेलू हिंसा से महिलाओं का संरक्षण अधिनियम 2005")
        PWDVA,
        @Label(en = "Dowry Prohibition Act 1961", hi = "दहेज प्रतिषेध अधिनियम 1961")
        DOWRY_PROHIBITION,
        @Label(en = "Prohibition of Child Marriage Act 2006", hi = "बाल विवाह प्रतिषेध अधिनियम 2006")
        PCMA,
        @Label(en = "Juvenile Justice Act 2015", hi = "किशोर न्याय (बालकों की देखरेख और संरक्षण) अधिनियम 2015")
        JJ,
        @Label(en = "Immoral Traffic (Prevention) Act 1956", hi = "अनैतिक व्यापार (निवारण) अधिनियम 1956")
        ITPA,
        @Label(
                en = "Child and Adolescent Labour Act 1986",
                hi = "बालक और कुमार श्रम (प्रतिषेध और विनियमन) अधिनियम 1986")
        CALPRA,
        @Label(
                en = "Scheduled Castes and Scheduled Tribes (Prevention of Atrocities) Act 1989",
                hi = "अनुसूचित जाति और अनुसूचित जनजाति (अत्याचार निवारण) अधिनियम 1989")
        SC_ST_POA,
        @Label(en = "Information Technology Act 2000", hi = "सूचना प्रौद्योगिकी अधिनियम 2000")
        IT_ACT,
        @Label(
                en = "Indecent Representation of Women (Prohibition) Act 1986",
                hi = "स्त्री अशिष्ट रूपण (प्रतिषेध) अधिनियम 1986")
        IRWA,
        @Label(en = "Another act", hi = "अन्य अधिनियम")
        OTHER
    }
}
