package org.samanvay.plugins.sidcul;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Register;
import org.samanvay.spi.Register.Status;
import org.samanvay.spi.Text;

/** The units of the estates, by what their committee is. */
final class SidculRegister {
    static final String CODE = "units";
    static final String NOT_KNOWN = "committee-not-known";
    static final String CONSTITUTED = "committee-constituted";
    static final String MISSING = "committee-missing";

    static final Register UNITS = new Register(
            CODE,
            Text.of("Units in industrial estates", "औद्योगिक आस्थानों की इकाइयाँ"),
            Text.of("Industrial unit", "औद्योगिक इकाई"),
            List.of(
                    new Status(NOT_KNOWN, Text.of("Internal committee not known", "आंतरिक समिति ज्ञात नहीं")),
                    new Status(CONSTITUTED, Text.of("Internal committee constituted", "आंतरिक समिति गठित")),
                    new Status(MISSING, Text.of("Internal committee missing", "आंतरिक समिति गठित नहीं")),
                    new Status(
                            "committee-not-required",
                            Text.of("Fewer than ten work there", "दस से कम कर्मचारी")),
                    new Status("closed", Text.of("Unit closed", "इकाई बंद"))),
            Set.of(SidculPosts.REGIONAL_MANAGER, SidculPosts.ESTATE_MANAGER),
            "POSH Act 2013 s.4; register: design proposal",
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    private SidculRegister() {}
}
