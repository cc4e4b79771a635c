package org.samanvay.plugins.sidcul;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.PeriodicReturn.Figure;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Verification;
import org.samanvay.spi.YesNo;

/** What a region tells the corporation: units by their committee, visits and audits, never complaints. */
final class SidculReturn {
    static final PeriodicReturn QUARTERLY = new PeriodicReturn(
            "safety-of-women",
            Text.of("Safety of women in the estates", "औद्योगिक आस्थानों में महिला सुरक्षा"),
            PeriodicReturn.Period.QUARTER,
            Term.days(15),
            SidculPosts.REGIONAL_MANAGER,
            SidculPosts.STATE_NODAL,
            List.of(
                    committee("constituted", SidculRegisters.COMMITTEE_CONSTITUTED, "Units with a committee", "समिति वाली इकाइयाँ"),
                    committee("missing", SidculRegisters.COMMITTEE_MISSING, "Units without one", "समिति रहित इकाइयाँ"),
                    committee("not-known", SidculRegisters.COMMITTEE_NOT_KNOWN, "Not known", "ज्ञात नहीं"),
                    night(
                            "night-conditions-met",
                            SidculRegisters.WOMEN_AT_NIGHT_CONDITIONS_MET,
                            "Units with women at night, conditions met",
                            "रात्रि पाली में महिलाओं वाली इकाइयाँ, शर्तें पूर्ण"),
                    night(
                            "night-conditions-missing",
                            SidculRegisters.WOMEN_AT_NIGHT_CONDITIONS_MISSING,
                            "Units with women at night, conditions missing",
                            "रात्रि पाली में महिलाओं वाली इकाइयाँ, शर्तें अपूर्ण"),
                    Figure.counted("visits", Text.of("Visits to units", "इकाइयों के निरीक्षण"), new Count.Entries("unit-report")),
                    Figure.counted(
                            "night-work",
                            Text.of("of them, with women at night", "जिनमें रात्रि पाली में महिलाएँ"),
                            new Count.EntriesWhere("unit-report", Condition.is("womenAtNight", YesNo.YES))),
                    Figure.counted(
                            "audits",
                            Text.of("Safety audits", "सुरक्षा ऑडिट"),
                            new Count.Entries("estate-safety-audit")),
                    Figure.entered("points-open", Text.of("Points of audits still open", "ऑडिट के लंबित बिंदु"))),
            Law.of("SIDCUL", "order not determined"),
            Verification.unverified("Design proposal; no order on such a return was found"),
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    private SidculReturn() {}

    private static Figure committee(String code, String status, String en, String hi) {
        return Figure.counted(code, Text.of(en, hi), new Count.Registered(SidculRegisters.UNITS, status));
    }

    private static Figure night(String code, String status, String en, String hi) {
        return Figure.counted(code, Text.of(en, hi), new Count.Registered(SidculRegisters.NIGHT_WORK, status));
    }
}
