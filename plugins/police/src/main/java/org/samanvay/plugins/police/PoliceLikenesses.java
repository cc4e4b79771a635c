package org.samanvay.plugins.police;

import java.util.List;
import org.samanvay.plugins.police.investigation.OffenderMarks;
import org.samanvay.spi.Likeness;
import org.samanvay.spi.Text;

/** The same unknown offender or vehicle at two stations. Five alike codes of eight fields are our proposal. */
final class PoliceLikenesses {
    static final List<Likeness> ALL = List.of(new Likeness(
            "unknown-offender",
            Text.of("Same unknown offender or vehicle", "एक ही अज्ञात अपराधी या वाहन"),
            "offender-marks",
            List.of("registration"),
            OffenderMarks.CODED,
            5));

    private PoliceLikenesses() {}
}
