package org.samanvay.plugins.industries;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** Categories by which the state's subsidy differs. Which place is in which was not found. */
final class DistrictCategories {
    static final CodeList LIST = new CodeList(
            "district-categories",
            Text.of("Categories of places (state subsidy)", "क्षेत्र श्रेणियाँ (राज्य अनुदान)"),
            List.of(
                    category("A", "Category A: subsidy 25 per cent", "श्रेणी ए: अनुदान 25 प्रतिशत"),
                    category("B", "Category B: subsidy 20 per cent", "श्रेणी बी: अनुदान 20 प्रतिशत"),
                    category("B+", "Category B+: subsidy 20 per cent", "श्रेणी बी+: अनुदान 20 प्रतिशत"),
                    category("C", "Category C: subsidy 15 per cent", "श्रेणी सी: अनुदान 15 प्रतिशत"),
                    category("D", "Category D: subsidy 15 per cent", "श्रेणी डी: अनुदान 15 प्रतिशत")),
            "https://projectsarthi.com/schemes/mmsy-uk (first scheme; the second has bands of 15 to 30 per cent)",
            Set.of(Mark.UNVERIFIED, Mark.NOT_DETERMINED));

    private DistrictCategories() {}

    private static CodeList.Entry category(String value, String en, String hi) {
        return CodeList.Entry.of(value, Text.of(en, hi)).marked(Mark.UNVERIFIED);
    }
}
