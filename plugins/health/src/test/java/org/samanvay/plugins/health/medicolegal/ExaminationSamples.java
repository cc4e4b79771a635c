package org.samanvay.plugins.health.medicolegal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.health.medicolegal.ConsentAnswers.ConsentAnswer;
import org.samanvay.plugins.health.medicolegal.ConsentAnswers.ConsentGivenBy;
import org.samanvay.plugins.health.medicolegal.ConsentAnswers.GuardianStanding;
import org.samanvay.plugins.health.medicolegal.PoliceInformation.StatementChoice;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;

/** Examinations that did not take place, of people who do not exist. A question that is not shown has no answer: null. */
public final class ExaminationSamples {
    private static final PersonRef GIRL = new PersonRef("0199a000-0000-7000-8000-000000000001");
    private static final PersonRef AUNT = new PersonRef("0199a000-0000-7000-8000-000000000002");
    private static final Instant ARRIVED = Instant.parse("2026-10-02T17:10:00Z");
    private static final DocumentRef RECORD = new DocumentRef("Example District Hospital", "MLC register", "118/2026");

    private ExaminationSamples() {}

    /** A child of 9, for whom her aunt consents; everything is answered. */
    public static MedicoLegalExamination examined() {
        return new MedicoLegalExamination(
                arrival(),
                new Patient(
                        GIRL,
                        9,
                        Sex.FEMALE,
                        YesNo.YES,
                        Optional.of(Set.of(Patient.DisabilityKind.SIGHT)),
                        Optional.of("Fictitious mark on the left hand")),
                new ConsentAnswers(
                        ConsentAnswer.GIVEN,
                        ConsentAnswer.GIVEN,
                        ConsentAnswer.GIVEN,
                        ConsentGivenBy.GUARDIAN,
                        AUNT,
                        GuardianStanding.NOT_ACCUSED_NOR_OF_HOUSEHOLD,
                        null,
                        Optional.of(YesNo.NO)),
                new PoliceInformation(
                        Optional.of(ARRIVED.plusSeconds(900)),
                        Optional.of(new DocumentRef("Example Station", "General diary", "31/2026")),
                        Optional.of(PoliceInformation.WithheldFor.TERMINATION_OF_MINORS_PREGNANCY),
                        StatementChoice.NOT_DECIDED,
                        Optional.of(new DocumentRef("Example Station", "FIR register", "42/2026"))),
                Optional.of(new MedicalHistory(
                        Optional.of(ARRIVED.minusSeconds(86_400)),
                        Optional.of(new DocumentRef("Example Station", "FIR register", "42/2026")),
                        Optional.of(YesNo.YES),
                        Optional.of(LocalDate.parse("2026-09-15")),
                        Optional.of(YesNo.YES),
                        3,
                        Optional.of(Set.of(MedicalHistory.Vaccination.TETANUS)))),
                Optional.of(new ToldToDoctor(
                        ToldToDoctor.Episode.ONCE,
                        Optional.of(1),
                        Optional.of(Set.of(ToldToDoctor.BodilyViolence.HIT)),
                        Optional.of(Set.of(ToldToDoctor.ThreatUsed.WORDS)),
                        Optional.of(List.of(new ToldToDoctor.ActTold(
                                ToldToDoctor.BodySite.MOUTH,
                                ToldToDoctor.ActMeans.OBJECT,
                                ToldToDoctor.ActAnswer.DOES_NOT_KNOW))),
                        Optional.of(Set.of(ToldToDoctor.Afterwards.WASHED)))),
                new BodyExamination(
                        ARRIVED.plusSeconds(1800),
                        ARRIVED.plusSeconds(4500),
                        YesNo.YES,
                        Optional.of(88),
                        Optional.of("104/68"),
                        Optional.of(new BigDecimal("36.9")),
                        Optional.of(List.of(injury())),
                        Optional.of("Fictitious finding"),
                        Optional.of(Set.of(BodyExamination.HospitalTest.PREGNANCY)),
                        "Fictitious opinion with its reasons"),
                Optional.of(List.of(
                        new Sample(Sample.SampleKind.CLOTHES, YesNo.YES, Optional.of("EX-1"), null),
                        new Sample(Sample.SampleKind.BLOOD, YesNo.NO, Optional.empty(), Sample.WhyNotTaken.DECLINED))),
                care(),
                new ExaminationReport(
                        new PostRef("0199a000-0000-7000-8000-00000000aa02"),
                        Optional.of(RECORD),
                        YesNo.YES,
                        Optional.of(ARRIVED.plusSeconds(172_800))));
    }

    /** A woman who wants to be treated and not to be examined. */
    public static MedicoLegalExamination refused() {
        return new MedicoLegalExamination(
                arrival(),
                new Patient(GIRL, 27, Sex.FEMALE, YesNo.YES, Optional.empty(), Optional.empty()),
                new ConsentAnswers(
                        ConsentAnswer.GIVEN,
                        ConsentAnswer.REFUSED,
                        null,
                        null,
                        null,
                        null,
                        RECORD,
                        Optional.empty()),
                new PoliceInformation(
                        Optional.of(ARRIVED.plusSeconds(900)),
                        Optional.empty(),
                        Optional.empty(),
                        StatementChoice.DECLINED,
                        Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                null,
                Optional.empty(),
                care(),
                new ExaminationReport(
                        new PostRef("0199a000-0000-7000-8000-00000000aa02"),
                        Optional.empty(),
                        YesNo.YES,
                        Optional.empty()));
    }

    public static Injury injury() {
        return new Injury(
                "Left forearm",
                Injury.InjuryKind.BRUISE,
                Optional.of(new BigDecimal("3.5")),
                Optional.of("Round, blue"),
                Injury.InjurySeverity.SIMPLE);
    }

    private static HospitalArrival arrival() {
        return new HospitalArrival(
                "Example District Hospital",
                Optional.of(new EstablishmentRef("0199a000-0000-7000-8000-000000000077")),
                RECORD,
                Optional.of("OPD-77"),
                ARRIVED,
                HospitalArrival.CameWith.FAMILY,
                Optional.of(AUNT));
    }

    private static CareGiven care() {
        return new CareGiven(
                Set.of(CareGiven.TreatmentKind.FIRST_AID, CareGiven.TreatmentKind.PROPHYLAXIS),
                Optional.of(ARRIVED.plusSeconds(3600)),
                Optional.of(ARRIVED.plusSeconds(3700)),
                YesNo.YES);
    }
}
