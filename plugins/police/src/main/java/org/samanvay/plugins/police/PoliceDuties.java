package org.samanvay.plugins.police;

import java.util.List;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;

/** What the law demands of a station, as far as the platform sees both its beginning and its proof. */
final class PoliceDuties {
    /** The statute says forthwith; where it names no hour, the alarm is at 24. */
    private static final Duty COPY_OF_FIR = Duty.of(
                    "BNSS-173-2",
                    Text.of(
                            "Give a free copy of the FIR to the informant or victim",
                            "सूचनादाता या पीड़ित को एफआईआर की निःशुल्क प्रति देना"),
                    Law.of("BNSS 2023", "173(2)"))
            .startedBy(Trigger.submitted("police.first-information-report"))
            .responsible(PolicePosts.STATION_HOUSE_OFFICER)
            .closedBy(Evidence.answered("police.first-information-report#copyGivenAt"))
            .unverified("https://legalrath.in/2025/12/10/decoding-fir-changes-bnss-section-173-explained/")
            .build();

    static final List<Duty> ALL = List.of(COPY_OF_FIR);

    private PoliceDuties() {}
}
