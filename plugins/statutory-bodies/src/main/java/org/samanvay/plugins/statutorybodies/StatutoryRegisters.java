package org.samanvay.plugins.statutorybodies;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Register;
import org.samanvay.spi.Text;

/** Which committees and boards exist, and whether they can sit. */
final class StatutoryRegisters {
    static final String COMMITTEES = "committees";

    static final List<Register> ALL = List.of(new Register(
            COMMITTEES,
            Text.of("Committees and boards", "समितियाँ एवं बोर्ड"),
            Text.of("Committee or board", "समिति या बोर्ड"),
            List.of(
                    new Register.Status("constituted", Text.of("Constituted", "गठित")),
                    new Register.Status("without-quorum", Text.of("Without quorum", "गणपूर्ति नहीं")),
                    new Register.Status("term-ended", Text.of("Term ended", "कार्यकाल समाप्त")),
                    new Register.Status("not-constituted", Text.of("Not constituted", "गठित नहीं"))),
            Set.of(StatutoryPosts.DISTRICT_MAGISTRATE, StatutoryPosts.DISTRICT_OFFICER),
            "JJ Act 2015 ss.4, 27; POSH Act 2013 ss.4, 6",
            Set.of(Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL)));

    private StatutoryRegisters() {}
}
