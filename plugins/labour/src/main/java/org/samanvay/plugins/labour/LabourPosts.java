package org.samanvay.plugins.labour;

import java.util.List;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** The seats of the department, from the commissionerate to the enforcement officer. */
final class LabourPosts {
    static final String STATE_NODAL = "joint-labour-commissioner";
    static final String DISTRICT_OFFICER = "assistant-labour-commissioner";
    static final String ENFORCEMENT_OFFICER = "labour-enforcement-officer";

    static final List<PostKind> ALL = List.of(
            PostKind.nodal(
                    STATE_NODAL,
                    Text.of("Joint Labour Commissioner", "संयुक्त श्रम आयुक्त"),
                    Level.STATE,
                    ""),
            PostKind.nodal(
                    DISTRICT_OFFICER,
                    Text.of("Assistant Labour Commissioner", "सहायक श्रम आयुक्त"),
                    Level.DISTRICT,
                    STATE_NODAL),
            PostKind.of(
                    ENFORCEMENT_OFFICER,
                    Text.of("Labour Enforcement Officer", "श्रम प्रवर्तन अधिकारी"),
                    Level.LOCAL,
                    DISTRICT_OFFICER),
            PostKind.of(
                    "construction-board-registration-officer",
                    Text.of(
                            "Registration officer of the construction workers' welfare board",
                            "पंजीकरण अधिकारी, भवन एवं अन्य सन्निर्माण कर्मकार कल्याण बोर्ड"),
                    Level.DISTRICT,
                    DISTRICT_OFFICER));

    private LabourPosts() {}
}
