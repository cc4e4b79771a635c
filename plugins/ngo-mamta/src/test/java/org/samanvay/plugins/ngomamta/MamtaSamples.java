package org.samanvay.plugins.ngomamta;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.ngomamta.FollowUpVisit.FollowUpMeans;
import org.samanvay.plugins.ngomamta.FollowUpVisit.TakenUpAgain;
import org.samanvay.plugins.ngomamta.RescueReport.MedicalOffer;
import org.samanvay.plugins.ngomamta.RescueReport.RescuePartner;
import org.samanvay.plugins.ngomamta.RescueReport.RescuedPerson;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;
import org.samanvay.spi.organisation.ConsentPurpose;
import org.samanvay.spi.organisation.CounsellingSession;
import org.samanvay.spi.organisation.CounsellingSession.SessionAttendance;
import org.samanvay.spi.organisation.CounsellingSession.SessionMode;
import org.samanvay.spi.organisation.RiskBand;

/** A girl who does not exist. */
final class MamtaSamples {
    private static final PersonRef SHE = new PersonRef("0199a000-0000-7000-8000-000000000001");

    static final List<? extends Record> ALL = List.of(
            new CounsellingSession(
                    SHE,
                    1,
                    Instant.parse("2026-10-06T05:30:00Z"),
                    SessionAttendance.CAME,
                    SessionMode.AT_HOME,
                    Set.of(ConsentPurpose.COUNSELLING, ConsentPurpose.VISIT),
                    RiskBand.LOW,
                    Optional.of(LocalDate.parse("2026-10-20"))),
            new RescueReport(
                    Instant.parse("2026-10-03T05:30:00Z"),
                    new PlaceRef("0199a000-0000-7000-8000-0000000000a1"),
                    Set.of(RescuePartner.ANTI_HUMAN_TRAFFICKING_UNIT, RescuePartner.CHILD_HELPLINE),
                    Optional.of(new DocumentRef("Example Anti Human Trafficking Unit", "Requests", "7/2026")),
                    List.of(new RescuedPerson(SHE, 14, Sex.FEMALE, MedicalOffer.ACCEPTED)),
                    Optional.of(Instant.parse("2026-10-03T09:30:00Z")),
                    Optional.of(new DocumentRef("Example Police Station", "FIR register", "12/2026"))),
            new FollowUpVisit(
                    SHE,
                    LocalDate.parse("2026-11-05"),
                    Set.of(ConsentPurpose.FOLLOW_UP, ConsentPurpose.VISIT),
                    FollowUpMeans.VISIT,
                    YesNo.YES,
                    YesNo.YES,
                    Optional.of(Set.of(TakenUpAgain.SCHOOL)),
                    Optional.of(LocalDate.parse("2027-01-04"))));

    private MamtaSamples() {}
}
