package org.samanvay.plugins.police;

import java.time.Duration;
import java.util.List;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Text;

/** What the law demands of a station, as far as the platform sees both its beginning and its proof. */
final class PoliceDuties {
    /** The statute says forthwith; where it names no hour, the alarm is at 24. */
    private static final Duty COPY_OF_FIR = new Duty(
            "BNSS-173-2",
            Text.of(
                    "Give a free copy of the FIR to the informant or victim",
                    "सूचनादाता या पीड़ित को एफआईआर की निःशुल्क प्रति देना"),
            new Duty.Law("BNSS 2023", "173(2)"),
            DutyKind.DUTY,
            "police.first-information-report",
            PolicePosts.STATION_HOUSE_OFFICER,
            Duration.ZERO,
            Duration.ofHours(24),
            "police.first-information-report#copyGivenAt",
            false,
            Text.of("Not determined", "निर्धारित नहीं"),
            new Duty.Verification(
                    0, "https://legalrath.in/2025/12/10/decoding-fir-changes-bnss-section-173-explained/"));

    static final List<Duty> ALL = List.of(COPY_OF_FIR);

    private PoliceDuties() {}
}
