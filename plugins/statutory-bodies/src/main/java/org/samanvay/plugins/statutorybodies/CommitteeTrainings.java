package org.samanvay.plugins.statutorybodies;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.MandatoryTraining;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.Verification;

/** Orientation of committees; the Act says at regular intervals and names no days, so these are our proposal. */
final class CommitteeTrainings {
    static final List<MandatoryTraining> ALL = List.of(new MandatoryTraining(
            "committee-orientation",
            Text.of("Orientation of members of the committee", "समिति सदस्यों का अभिविन्यास"),
            Set.of(StatutoryPosts.INTERNAL_COMMITTEE),
            90,
            365,
            Law.of("POSH Act 2013", "19(c)"),
            Verification.unverified("general knowledge; the days are a design proposal"),
            Set.of(Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL)));

    private CommitteeTrainings() {}
}
