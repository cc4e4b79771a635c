package org.samanvay.plugins.labour;

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

/** What districts tell the commissionerate. */
final class LabourReturns {
    private static final String INSPECTION = "child-labour-inspection";

    private static final PeriodicReturn CHILD_LABOUR = new PeriodicReturn(
            "child-labour",
            Text.of("Inspections for child labour in the month", "माह में बाल श्रम निरीक्षण"),
            PeriodicReturn.Period.MONTH,
            Term.days(10),
            LabourPosts.DISTRICT_OFFICER,
            LabourPosts.STATE_NODAL,
            List.of(
                    Figure.counted("inspections", Text.of("Inspections", "निरीक्षण"), new Count.Entries(INSPECTION)),
                    Figure.counted(
                            "with-children",
                            Text.of("of them, with children found at work", "जिनमें बालक कार्य करते पाए गए"),
                            new Count.EntriesWhere(INSPECTION, Condition.answered("children"))),
                    Figure.counted(
                            "with-rescue",
                            Text.of("of them, with rescue", "जिनमें बालक मुक्त कराए गए"),
                            new Count.EntriesWhere(INSPECTION, Condition.is("rescued", YesNo.YES))),
                    Figure.counted(
                            "not-produced",
                            Text.of(
                                    "of these, production before the committee not entered",
                                    "जिनमें समिति के समक्ष प्रस्तुति दर्ज नहीं"),
                            new Count.EntriesWhere(
                                    INSPECTION,
                                    Condition.all(
                                            Condition.is("rescued", YesNo.YES),
                                            Condition.not(Condition.answered("producedAt"))))),
                    Figure.entered("fines", Text.of("Fines imposed, in rupees", "आरोपित अर्थदण्ड, रुपये में"))),
            Law.of("Child and Adolescent Labour (Prohibition and Regulation) Rules 1988", "form and day not determined"),
            Verification.unverified("Design proposal; no order on a monthly return was found"),
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    /** Establishments by what their committee is, never by complaints. */
    private static final PeriodicReturn COMMITTEES = new PeriodicReturn(
            "internal-committees",
            Text.of("Internal committees of the year", "वर्ष में आंतरिक समितियाँ"),
            PeriodicReturn.Period.YEAR,
            Term.days(31),
            LabourPosts.DISTRICT_OFFICER,
            LabourPosts.STATE_NODAL,
            List.of(
                    registered("constituted", LabourRegister.CONSTITUTED, "Establishments with a committee", "समिति वाले प्रतिष्ठान"),
                    registered("missing", LabourRegister.MISSING, "Establishments without one", "समिति रहित प्रतिष्ठान"),
                    registered("not-known", LabourRegister.NOT_KNOWN, "Not known", "ज्ञात नहीं"),
                    Figure.counted(
                            "reports",
                            Text.of("Annual reports received", "प्राप्त वार्षिक रिपोर्ट"),
                            new Count.Entries("committee-annual-report"))),
            Law.of("POSH Act 2013", "21, 22; Rules 2013, rule 14"),
            Verification.unverified("https://poshequili.com/delay-in-filing-posh-annual-report; no day is set by law"),
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    static final List<PeriodicReturn> ALL = List.of(CHILD_LABOUR, COMMITTEES);

    private LabourReturns() {}

    private static Figure registered(String code, String status, String en, String hi) {
        return Figure.counted(code, Text.of(en, hi), new Count.Registered(LabourRegister.CODE, status));
    }
}
