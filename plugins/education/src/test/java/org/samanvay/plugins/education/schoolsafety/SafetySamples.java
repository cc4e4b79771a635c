package org.samanvay.plugins.education.schoolsafety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.education.schoolsafety.SchoolIncidentReport.IncidentNature;
import org.samanvay.plugins.education.schoolsafety.SchoolIncidentReport.IncidentPlace;
import org.samanvay.plugins.education.schoolsafety.SchoolIncidentReport.SuspectedPerson;
import org.samanvay.plugins.education.schoolsafety.SchoolIncidentReport.ToldBy;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;

/** A school that does not exist. */
public final class SafetySamples {
    private static final String SCHOOL = "05000000001";
    private static final Instant KNOWN = Instant.parse("2026-10-02T05:30:00Z");

    private SafetySamples() {}

    public static SchoolIncidentReport incident() {
        return new SchoolIncidentReport(
                SCHOOL,
                Optional.of(new EstablishmentRef("0199a000-0000-7000-8000-000000000077")),
                new PersonRef("0199a000-0000-7000-8000-000000000003"),
                IncidentNature.SEXUAL_OFFENCE_APPREHENDED,
                KNOWN,
                ToldBy.TEACHER,
                Optional.of(LocalDate.parse("2026-10-01")),
                IncidentPlace.BUS,
                SuspectedPerson.STAFF,
                YesNo.YES,
                Optional.of(KNOWN.plusSeconds(1800)),
                Optional.of(new DocumentRef("Example Station", "General diary", "12/2026")),
                Optional.of(YesNo.YES),
                Optional.of(YesNo.YES),
                Optional.of(YesNo.YES),
                Optional.of(new DocumentRef("Example School", "Safety register", "3/2026")));
    }

    public static SchoolSafetyAudit audit() {
        return new SchoolSafetyAudit(
                SCHOOL,
                Optional.of(new EstablishmentRef("0199a000-0000-7000-8000-000000000077")),
                LocalDate.parse("2026-09-15"),
                YesNo.YES,
                YesNo.NO,
                YesNo.YES,
                18,
                15,
                2,
                YesNo.YES,
                YesNo.YES,
                YesNo.NO,
                YesNo.YES,
                YesNo.YES,
                Optional.of(List.of(new SchoolSafetyAudit.Shortcoming(
                        SchoolSafetyAudit.SafetyPoint.TOILETS,
                        LocalDate.parse("2026-11-30"),
                        Optional.of(LocalDate.parse("2026-11-01"))))));
    }
}
