package org.samanvay.plugins.ngoaas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.ngoaas.LegalAidNote.StepToLegalAid;
import org.samanvay.plugins.ngoaas.ShelterStay.KindOfPlace;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.organisation.ConsentPurpose;
import org.samanvay.spi.organisation.CounsellingSession;
import org.samanvay.spi.organisation.CounsellingSession.SessionAttendance;
import org.samanvay.spi.organisation.CounsellingSession.SessionMode;
import org.samanvay.spi.organisation.OfferAnswer;
import org.samanvay.spi.organisation.RiskBand;

/** A woman who does not exist. */
final class AasSamples {
    private static final PersonRef SHE = new PersonRef("0199a000-0000-7000-8000-000000000001");

    static final List<? extends Record> ALL = List.of(
            new CounsellingSession(
                    SHE,
                    2,
                    Instant.parse("2026-10-05T05:30:00Z"),
                    SessionAttendance.CAME,
                    SessionMode.IN_PERSON,
                    Set.of(ConsentPurpose.COUNSELLING, ConsentPurpose.CALL),
                    RiskBand.MEDIUM,
                    Optional.of(LocalDate.parse("2026-10-19"))),
            new ShelterStay(
                    SHE,
                    Instant.parse("2026-10-03T12:30:00Z"),
                    OfferAnswer.ACCEPTED,
                    Set.of(ConsentPurpose.ACCOMPANIMENT),
                    KindOfPlace.ONE_STOP_CENTRE,
                    YesNo.YES,
                    1,
                    Optional.of(Instant.parse("2026-10-03T14:00:00Z")),
                    Optional.of(Instant.parse("2026-10-07T05:30:00Z"))),
            new LegalAidNote(
                    SHE,
                    LocalDate.parse("2026-10-05"),
                    OfferAnswer.ACCEPTED,
                    Set.of(ConsentPurpose.ACCOMPANIMENT),
                    Set.of(StepToLegalAid.APPLICATION_WRITTEN, StepToLegalAid.WENT_TO_AUTHORITY),
                    Optional.of(new DocumentRef("Example Legal Services Authority", "Applications", "31/2026")),
                    Optional.of(LocalDate.parse("2026-10-20"))));

    private AasSamples() {}
}
