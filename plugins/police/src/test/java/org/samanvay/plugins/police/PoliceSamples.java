package org.samanvay.plugins.police;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.police.child.ChildOffenceSteps;
import org.samanvay.plugins.police.child.PreliminaryAssessment;
import org.samanvay.plugins.police.child.Production;
import org.samanvay.plugins.police.fir.Offence;
import org.samanvay.plugins.police.information.InformationRecord;
import org.samanvay.plugins.police.investigation.InvestigationProgress;
import org.samanvay.plugins.police.investigation.OffenderMarks;
import org.samanvay.plugins.police.investigation.PoliceReport;
import org.samanvay.plugins.police.missing.MissingPerson;
import org.samanvay.plugins.police.victim.OffersToVictim;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.YesNo;

/** Papers of stations that do not exist, about nobody. A question that is not shown has no answer: null. */
final class PoliceSamples {
    private static final Instant RECEIVED = Instant.parse("2026-10-02T15:40:00Z");
    private static final PersonRef CHILD = new PersonRef("0199a000-0000-7000-8000-000000000011");
    private static final PersonRef WOMAN = new PersonRef("0199a000-0000-7000-8000-000000000012");
    private static final PersonRef ACCUSED = new PersonRef("0199a000-0000-7000-8000-000000000013");

    private PoliceSamples() {}

    /** Information by e-mail that needs a preliminary enquiry. */
    static InformationRecord information() {
        return new InformationRecord(
                RECEIVED,
                new PlaceRef("49"),
                "Example Station",
                "GD-31",
                InformationRecord.InformationChannel.ELECTRONIC,
                Optional.of(LocalDate.parse("2026-10-03")),
                Set.of(InformationRecord.InformationMatter.CHILD_SEXUAL_OFFENCE),
                null,
                Optional.of(YesNo.YES),
                Optional.of(YesNo.YES),
                InformationRecord.InformationDecision.PRELIMINARY_ENQUIRY,
                null,
                new InformationRecord.PreliminaryEnquiry(
                        hours(3), Optional.of(hours(40)), Optional.of(YesNo.YES)));
    }

    /** Information that the station takes for no offence: the provision is asked. */
    static InformationRecord refused() {
        return new InformationRecord(
                RECEIVED,
                new PlaceRef("50"),
                "Sample Kotwali",
                "GD-32",
                InformationRecord.InformationChannel.IN_PERSON,
                null,
                Set.of(InformationRecord.InformationMatter.OTHER),
                null,
                null,
                Optional.empty(),
                InformationRecord.InformationDecision.NOT_COGNIZABLE,
                "BNSS 174",
                null);
    }

    static InvestigationProgress progress() {
        return new InvestigationProgress(
                LocalDate.parse("2026-10-04"),
                YesNo.NO,
                1,
                0,
                1,
                Optional.of(List.of(new InvestigationProgress.KitSent(
                        "KIT-1", LocalDate.parse("2026-10-03"), Optional.empty()))),
                Optional.of(Set.of(InvestigationProgress.BlockedBy.FORENSIC_REPORT)),
                LocalDate.parse("2026-10-04"),
                Optional.of(hours(30)),
                InvestigationProgress.ToldBy.IN_PERSON);
    }

    static OffenderMarks marks() {
        return new OffenderMarks(
                YesNo.NO,
                Optional.of(OffenderMarks.AgeBand.FROM_18_TO_30),
                Optional.of(OffenderMarks.Height.TALL),
                Optional.of(OffenderMarks.Build.SLIGHT),
                Optional.of(Set.of(OffenderMarks.BodyMark.LIMP)),
                Optional.of(Set.of(OffenderMarks.Approach.LIFT)),
                Optional.of(OffenderMarks.Vehicle.TWO_WHEELER),
                Optional.of(OffenderMarks.Colour.RED),
                Optional.of("UK07ZZ0000"));
    }

    static PoliceReport chargeSheet() {
        return new PoliceReport(
                PoliceReport.ReportKind.CHARGE_SHEET,
                "12A",
                RECEIVED,
                hours(48),
                "Example Court",
                List.of(new Offence(Offence.Act.OTHER, "Fictitious Local Act 2020", "12(3)")),
                List.of(new PoliceReport.ChargedPerson(ACCUSED, PoliceReport.ChargedStanding.ON_BAIL)),
                null,
                YesNo.YES,
                Optional.of(hours(50)),
                Optional.of(new DocumentRef("Example Court", "Police reports", "12A/2026")));
    }

    static PoliceReport closure() {
        return new PoliceReport(
                PoliceReport.ReportKind.CLOSURE,
                "13",
                RECEIVED,
                hours(48),
                "Example Court",
                List.of(new Offence(Offence.Act.BNS, null, "303(2)")),
                null,
                PoliceReport.ClosureGround.NOT_TRACED,
                YesNo.NO,
                Optional.empty(),
                Optional.empty());
    }

    /** Every offer made; one accepted and done, the others hers to leave. */
    static OffersToVictim offers() {
        return new OffersToVictim(
                WOMAN,
                accepted(),
                accepted(),
                accepted(),
                accepted(),
                Optional.of(new OffersToVictim.Offer(hours(1), OffersToVictim.OfferAnswer.DECLINED, null)),
                Optional.of(new OffersToVictim.Offer(hours(1), OffersToVictim.OfferAnswer.LATER, null)),
                Optional.of(YesNo.NO));
    }

    static ChildOffenceSteps steps() {
        return new ChildOffenceSteps(
                RECEIVED,
                Optional.of(CHILD),
                Optional.of(hours(5)),
                Optional.of(new DocumentRef("Example Committee", "Receipts", "5")),
                Optional.of(hours(6)),
                Optional.of(new DocumentRef("Example Court", "Receipts", "6")),
                YesNo.YES,
                Optional.of(hours(4)),
                Optional.of(new DocumentRef("Example Station", "Case diary", "7")),
                YesNo.NO,
                ChildOffenceSteps.EmergencyCare.ACCEPTED,
                hours(2),
                Optional.of(hours(3)));
    }

    static PreliminaryAssessment assessment() {
        return new PreliminaryAssessment(
                CHILD,
                9,
                PreliminaryAssessment.OffenderRelation.UNKNOWN,
                Set.of(PreliminaryAssessment.AbuseType.ONLINE),
                PreliminaryAssessment.AbuseSpan.NOT_KNOWN,
                PreliminaryAssessment.ChildDisability.NONE,
                PreliminaryAssessment.FamilySupport.FULL,
                YesNo.NO,
                Optional.of(YesNo.NO),
                Optional.empty(),
                Optional.of(Set.of(PreliminaryAssessment.UrgentNeed.COUNSELLOR)),
                PreliminaryAssessment.SupportPersonState.PENDING,
                hours(20),
                new DocumentRef("Example Station", "Form B", "8"));
    }

    static Production production() {
        return new Production(
                CHILD,
                Production.ProductionGround.NEEDS_CARE,
                RECEIVED,
                Optional.of(6),
                Optional.of(new PostRef("0199a000-0000-7000-8000-00000000aa02")),
                YesNo.YES,
                Optional.of(YesNo.YES),
                Production.ProducedBefore.COMMITTEE_MEMBER,
                Optional.of(hours(22)),
                Optional.of(new DocumentRef("Example Committee", "Productions", "9")));
    }

    static MissingPerson missing() {
        return new MissingPerson(
                CHILD,
                YesNo.YES,
                RECEIVED,
                Optional.of(RECEIVED.minusSeconds(7200)),
                "10/2026",
                Optional.of(hours(1)),
                YesNo.NO,
                Optional.of(hours(1)),
                Optional.of(hours(2)),
                Optional.of(hours(2)),
                Optional.of(hours(2)),
                Optional.of(hours(30)),
                MissingPerson.SearchResult.FOUND_SAFE,
                hours(31));
    }

    private static Optional<OffersToVictim.Offer> accepted() {
        return Optional.of(new OffersToVictim.Offer(
                hours(1), OffersToVictim.OfferAnswer.ACCEPTED, Optional.of(hours(4))));
    }

    private static Instant hours(int later) {
        return RECEIVED.plusSeconds(later * 3600L);
    }
}
