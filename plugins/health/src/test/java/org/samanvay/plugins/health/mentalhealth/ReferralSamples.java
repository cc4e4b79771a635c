package org.samanvay.plugins.health.mentalhealth;

import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.PersonRef;

/** A referral of somebody who does not exist. */
public final class ReferralSamples {
    private ReferralSamples() {}

    public static MentalHealthReferral accepted() {
        return new MentalHealthReferral(
                new PersonRef("0199a000-0000-7000-8000-000000000001"),
                LocalDate.parse("2026-10-03"),
                MentalHealthReferral.CareAnswer.ACCEPTED,
                MentalHealthReferral.CareGiver.DISTRICT_PROGRAMME,
                MentalHealthReferral.RiskBand.RAISED,
                LocalDate.parse("2026-10-07"),
                Optional.of(MentalHealthReferral.Attendance.CAME),
                Optional.of(LocalDate.parse("2026-10-14")));
    }
}
