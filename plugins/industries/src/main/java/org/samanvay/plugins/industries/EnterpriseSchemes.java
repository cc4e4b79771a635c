package org.samanvay.plugins.industries;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** Schemes towards which an officer helps, ours and those of other departments and of banks. */
final class EnterpriseSchemes {
    /** Nobody confirmed that it is open after 31 March 2025. */
    private static final Text STAND_UP = Text.of("Stand-Up India", "स्टैंड-अप इंडिया");

    static final CodeList LIST = new CodeList(
            "enterprise-schemes",
            Text.of("Schemes for a woman's own enterprise", "महिला उद्यम हेतु योजनाएँ"),
            List.of(
                    entry("MSY", "Chief Minister's self-employment scheme 2.0", "मुख्यमंत्री स्वरोजगार योजना 2.0"),
                    entry("PMEGP", "Prime Minister's Employment Generation Programme", "प्रधानमंत्री रोजगार सृजन कार्यक्रम"),
                    CodeList.Entry.of("SUI", STAND_UP).marked(Mark.NOT_DETERMINED),
                    entry("MUDRA", "Prime Minister's MUDRA loan", "प्रधानमंत्री मुद्रा योजना"),
                    entry("UDYAM", "Udyam registration", "उद्यम पंजीकरण"),
                    entry(
                            "EKAL",
                            "Single women's self-employment scheme (of Women and Child Welfare)",
                            "मुख्यमंत्री एकल महिला स्वरोजगार योजना (महिला सशक्तिकरण विभाग)"),
                    entry("OTHER", "Another scheme", "अन्य योजना")),
            "Schemes of the catalogue; general knowledge",
            Set.of(Mark.UNVERIFIED));

    private EnterpriseSchemes() {}

    private static CodeList.Entry entry(String value, String en, String hi) {
        return CodeList.Entry.of(value, Text.of(en, hi));
    }
}
