package org.samanvay.plugins.labour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.labour.childlabour.ChildAtWork;
import org.samanvay.plugins.labour.childlabour.ChildLabourInspection;
import org.samanvay.plugins.labour.committee.CommitteeAnnualReport;
import org.samanvay.plugins.labour.harassment.WorkplaceHarassmentComplaint;
import org.samanvay.plugins.labour.nightshift.NightShiftIntimation;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;

/** Papers about people and workplaces that do not exist. A question that is not shown has no answer: null. */
public final class LabourSamples {
    private static final PersonRef ONE = new PersonRef("0199a000-0000-7000-8000-000000000041");
    private static final PersonRef OTHER = new PersonRef("0199a000-0000-7000-8000-000000000042");
    private static final Instant INSPECTED = Instant.parse("2026-10-02T05:30:00Z");

    private LabourSamples() {}

    public static WorkplaceHarassmentComplaint complaint() {
        return new WorkplaceHarassmentComplaint(
                LocalDate.of(2026, 10, 2),
                ONE,
                WorkplaceHarassmentComplaint.WorkRelation.DOMESTIC,
                "A household in Example Colony",
                Optional.of(new EstablishmentRef("0199a000-0000-7000-8000-000000000077")),
                OTHER,
                WorkplaceHarassmentComplaint.Forum.LOCAL_COMMITTEE,
                WorkplaceHarassmentComplaint.LocalCommitteeReason.HOUSEHOLD,
                LocalDate.of(2026, 9, 20),
                Set.of(WorkplaceHarassmentComplaint.HarassmentAct.REMARKS),
                YesNo.NO,
                Optional.of(List.of(new WorkplaceHarassmentComplaint.WitnessNamed(OTHER))),
                Optional.of(Set.of(WorkplaceHarassmentComplaint.InterimReliefWanted.LEAVE)),
                Optional.empty(),
                YesNo.NO,
                held("complaints", "7"),
                Optional.of(LocalDate.of(2026, 10, 3)));
    }

    public static CommitteeAnnualReport annualReport() {
        return new CommitteeAnnualReport(
                2025,
                "Example Works",
                Optional.of(new EstablishmentRef("0199a000-0000-7000-8000-000000000077")),
                120,
                45,
                held("orders", "12"),
                LocalDate.of(2023, 2, 1),
                YesNo.YES,
                YesNo.YES,
                YesNo.NO,
                3,
                2,
                0,
                2,
                Set.of(CommitteeAnnualReport.CommitteeAction.WARNING),
                Optional.of(LocalDate.of(2026, 1, 30)));
    }

    public static ChildLabourInspection rescue() {
        return new ChildLabourInspection(
                INSPECTED,
                new PlaceRef("49"),
                "Example Roadside Kitchen",
                Optional.empty(),
                OTHER,
                "Example Road",
                "Washing dishes",
                YesNo.NO,
                Optional.of(List.of(new ChildAtWork(
                        ONE,
                        12,
                        Sex.FEMALE,
                        ChildAtWork.AgeKnownBy.ESTIMATE,
                        10,
                        Money.of(2000),
                        Optional.of(new PlaceRef("50")),
                        ChildAtWork.Schooling.LEFT))),
                YesNo.NO,
                YesNo.YES,
                Optional.of(INSPECTED.plusSeconds(18_000)),
                YesNo.YES,
                Optional.of(INSPECTED.plusSeconds(3600)),
                Optional.of(held("FIR register", "51/2026")),
                Optional.empty(),
                Optional.of(Money.of(20_000)),
                Set.of(
                        ChildLabourInspection.InspectionPartner.LABOUR,
                        ChildLabourInspection.InspectionPartner.POLICE),
                held("inspections", "9"));
    }

    public static NightShiftIntimation nightShift() {
        return new NightShiftIntimation(
                "Example Works",
                Optional.of(new EstablishmentRef("0199a000-0000-7000-8000-000000000077")),
                LocalDate.of(2026, 11, 1),
                Optional.of(LocalDate.of(2026, 10, 20)),
                Optional.of(LocalDate.of(2026, 10, 21)),
                40,
                38,
                held("night roster", "10/2026"),
                new NightShiftIntimation.NightTransport(YesNo.YES, YesNo.YES, YesNo.YES, Optional.empty()),
                YesNo.YES,
                Set.of(NightShiftIntimation.NightFacility.TOILET, NightShiftIntimation.NightFacility.WATER),
                Optional.empty(),
                YesNo.YES);
    }

    private static DocumentRef held(String register, String number) {
        return new DocumentRef("Example office", register, number);
    }
}
