package org.samanvay.plugins.womenchildwelfare.onestopcentre;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.womenchildwelfare.domesticincident.ChildSex;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.MaritalStatus;
import org.samanvay.spi.facts.SocialCategory;

/** Intakes of women who do not exist. A question that is not shown has no answer: null. */
public final class IntakeSamples {
    private static final PersonRef SURVIVOR = new PersonRef("0199a000-0000-7000-8000-000000000001");
    private static final Instant ARRIVED = Instant.parse("2026-10-02T17:10:00Z");

    private IntakeSamples() {}

    /** Brought by the police with her daughter, stays for two nights. */
    public static OneStopCentreIntake sheltered() {
        return new OneStopCentreIntake(
                new Arrival(
                        Optional.of("OSC-EXAMPLE-17"),
                        Optional.of(new EstablishmentRef("0199a000-0000-7000-8000-000000000077")),
                        ARRIVED,
                        Arrival.ArrivalMode.POLICE,
                        Optional.of("Women Help Desk, Example Station")),
                new Survivor(
                        SURVIVOR,
                        32,
                        MaritalStatus.MARRIED,
                        Optional.of(Survivor.Education.SECONDARY),
                        Optional.of(SocialCategory.GENERAL),
                        Optional.of(YesNo.NO)),
                Optional.of(List.of(new OneStopCentreIntake.AccompanyingChild(6, ChildSex.GIRL))),
                new ViolenceMet(
                        Set.of(ViolenceMet.ViolenceKind.DOMESTIC, ViolenceMet.ViolenceKind.OTHER),
                        "Kept without food",
                        "Husband"),
                Set.of(
                        OneStopCentreIntake.ServiceGiven.SHELTER,
                        OneStopCentreIntake.ServiceGiven.COUNSELLING,
                        OneStopCentreIntake.ServiceGiven.LEGAL_AID),
                new OneStopCentreIntake.Shelter(ARRIVED.plusSeconds(1800), Optional.of(ARRIVED.plusSeconds(172_800))),
                Optional.of(YesNo.YES),
                Optional.of(new DocumentRef("Example Station", "FIR register", "42/2026")),
                Optional.of("Meets the counsellor again in a week, at the centre."),
                Optional.of(OneStopCentreIntake.IntakeOutcome.OPEN),
                Optional.empty());
    }

    /** Came by herself, talked, went home: the shelter is not asked about. */
    public static OneStopCentreIntake counselled() {
        return new OneStopCentreIntake(
                new Arrival(Optional.empty(), Optional.empty(), ARRIVED, Arrival.ArrivalMode.SELF, Optional.empty()),
                new Survivor(
                        SURVIVOR,
                        19,
                        MaritalStatus.UNMARRIED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                new ViolenceMet(Set.of(ViolenceMet.ViolenceKind.CYBER), null, "Not known to her"),
                Set.of(OneStopCentreIntake.ServiceGiven.COUNSELLING),
                null,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
