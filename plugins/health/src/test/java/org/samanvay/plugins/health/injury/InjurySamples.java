package org.samanvay.plugins.health.injury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.health.medicolegal.ExaminationSamples;
import org.samanvay.plugins.health.medicolegal.HospitalArrival;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;

/** An injury of somebody who does not exist. */
public final class InjurySamples {
    private InjurySamples() {}

    public static InjuryRegister burn() {
        Instant arrived = Instant.parse("2026-10-02T17:10:00Z");
        return new InjuryRegister(
                new DocumentRef("Example District Hospital", "MLC register", "119/2026"),
                new PersonRef("0199a000-0000-7000-8000-000000000001"),
                32,
                Sex.FEMALE,
                arrived,
                HospitalArrival.CameWith.AMBULANCE,
                Optional.of(arrived.plusSeconds(600)),
                InjuryRegister.InjuryCause.BURN,
                List.of(ExaminationSamples.injury()),
                Optional.of(InjuryRegister.WeaponKind.FIRE),
                12,
                InjuryRegister.InjuryOpinion.RESERVED,
                InjuryRegister.AskedAlone.TOLD_OF_CENTRE,
                YesNo.YES);
    }
}
