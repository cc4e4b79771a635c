package org.samanvay.plugins.education.outofschool;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.education.outofschool.OutOfSchoolReport.AbsenceReason;
import org.samanvay.plugins.education.outofschool.OutOfSchoolReport.LaterStatus;
import org.samanvay.plugins.education.outofschool.OutOfSchoolReport.Told;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.SchoolKind;
import org.samanvay.spi.facts.Sex;

/** Children who do not exist, of a school that does not exist. A question that is not shown has no answer: null. */
public final class AbsenceSamples {
    private static final PersonRef GIRL = new PersonRef("0199a000-0000-7000-8000-000000000001");
    private static final String SCHOOL = "05000000001";

    private AbsenceSamples() {}

    /** Visited, reported, and in a residential school again. */
    public static OutOfSchoolReport backAtSchool() {
        return new OutOfSchoolReport(
                child(),
                schooling(),
                Set.of(AbsenceReason.MARRIAGE, AbsenceReason.OTHER),
                "The bus no longer comes",
                Optional.of(YesNo.NO),
                YesNo.YES,
                Optional.of(Set.of(Told.CHILD_MARRIAGE_PROHIBITION_OFFICER, Told.CHILD_HELPLINE)),
                Optional.of(new HomeVisit(
                        LocalDate.parse("2026-10-02"), YesNo.YES, HomeVisit.ChildWish.RESIDENTIAL_SCHOOL)),
                Optional.of(new ReEnrolment(
                        LocalDate.parse("2026-10-20"), "05000000002", Optional.of(new EstablishmentRef("0199a000-0000-7000-8000-000000000077")), 10, ReEnrolment.SpecialTraining.RESIDENTIAL)),
                Optional.of(LaterStatus.ATTENDING));
    }

    /** The school only knows that she does not come. */
    public static OutOfSchoolReport justNoticed() {
        return new OutOfSchoolReport(
                child(),
                schooling(),
                Set.of(AbsenceReason.DISTANCE),
                null,
                Optional.empty(),
                YesNo.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static AttendanceFollowUp followUp() {
        return new AttendanceFollowUp(
                GIRL, LocalDate.parse("2026-10-31"), 24, 21, YesNo.YES, YesNo.NO, Optional.of(YesNo.YES), Optional.of(YesNo.NO));
    }

    private static AbsentChild child() {
        return new AbsentChild(GIRL, Optional.of("EXAMPLE-15"), 15, Sex.FEMALE);
    }

    private static Schooling schooling() {
        return new Schooling(SCHOOL, Optional.empty(), SchoolKind.GOVERNMENT, 9, LocalDate.parse("2026-08-31"));
    }
}
