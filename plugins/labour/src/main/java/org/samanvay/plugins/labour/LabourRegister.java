package org.samanvay.plugins.labour;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Register;
import org.samanvay.spi.Register.Status;
import org.samanvay.spi.Text;

/** Establishments outside the industrial estates; those inside are in the register of SIDCUL. */
final class LabourRegister {
    static final String CODE = "establishments";
    static final String NOT_KNOWN = "committee-not-known";
    static final String CONSTITUTED = "committee-constituted";
    static final String MISSING = "committee-missing";

    static final Register ESTABLISHMENTS = new Register(
            CODE,
            Text.of("Establishments inspected", "निरीक्षित प्रतिष्ठान"),
            Text.of("Establishment", "प्रतिष्ठान"),
            List.of(
                    new Status(NOT_KNOWN, Text.of("Internal committee not known", "आंतरिक समिति ज्ञात नहीं")),
                    new Status(CONSTITUTED, Text.of("Internal committee constituted", "आंतरिक समिति गठित")),
                    new Status(MISSING, Text.of("Internal committee missing", "आंतरिक समिति गठित नहीं")),
                    new Status(
                            "committee-not-required",
                            Text.of(
                                    "Fewer than ten work there: Local Committee",
                                    "दस से कम कर्मचारी: स्थानीय समिति"))),
            Set.of(LabourPosts.DISTRICT_OFFICER, LabourPosts.ENFORCEMENT_OFFICER),
            "POSH Act 2013 s.4, s.6; register: design proposal",
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    private LabourRegister() {}
}
