package org.samanvay.coordination.paper;

import java.util.ArrayList;
import java.util.List;
import org.samanvay.coordination.language.Language;

/** Letters about nobody. */
final class SheetFixture {
    static final String CONJUNCTS = "कर्त्तव्य, राष्ट्र, र्‍हास, ट्रैक्टर, निःशुल्क, फ़ॉर्म, क्षत्रिय, महिला";

    static final Stamp ORIGINAL = new Stamp(1, List.of(), true);

    private SheetFixture() {}

    static Sheet letter(Language language, List<String> opening, List<Sheet.Row> rows) {
        boolean hindi = language == Language.HI;
        return new Sheet(
                language,
                hindi
                        ? List.of("पुलिस विभाग", "थाना साल्वन", "जिला देहरादून, उत्तराखण्ड")
                        : List.of("Police", "Police Station Salvan", "District Dehradun, Uttarakhand"),
                "UK/DDN/LTR/2026/7KX3P2QA-C",
                "25-11-2026",
                hindi
                        ? List.of("केन्द्र प्रशासक", "वन स्टॉप सेंटर, देहरादून")
                        : List.of("Centre Administrator", "One Stop Centre, Dehradun"),
                hindi ? "आश्रय एवं परामर्श हेतु रेफरल" : "Referral for shelter and counselling",
                List.of(hindi ? "प्रकरण UK/DDN/2026/7KX3P2-C" : "Case UK/DDN/2026/7KX3P2-C"),
                opening,
                rows,
                List.of(hindi ? "कृपया पावती दें।" : "Please acknowledge receipt."),
                hindi ? List.of("थानाध्यक्ष", "थाना साल्वन") : List.of("Station House Officer", "Police Station Salvan"),
                List.of(hindi ? "व्यथित महिला" : "The aggrieved woman"),
                List.of(hindi ? "यह पत्र समन्वय से जारी हुआ।" : "Issued through Samanvay."));
    }

    static Sheet saying(String... paragraphs) {
        return letter(Language.HI, List.of(paragraphs), List.of());
    }

    static List<Sheet.Row> rows(int howMany) {
        List<Sheet.Row> rows = new ArrayList<>();
        rows.add(new Sheet.Row(0, "घटनाएँ 1", ""));
        for (int i = 1; i <= howMany; i++) {
            rows.add(new Sheet.Row(1, "स्थानांतरण का समय " + i, CONJUNCTS + " — entry " + i));
        }
        return rows;
    }
}
