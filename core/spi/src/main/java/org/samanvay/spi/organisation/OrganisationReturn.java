package org.samanvay.spi.organisation;

import static org.samanvay.spi.Condition.is;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.PeriodicReturn.Figure;
import org.samanvay.spi.PeriodicReturn.Period;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Verification;
import org.samanvay.spi.organisation.CounsellingSession.SessionAttendance;

/** A camp is about nobody's case, so it is counted here and has no form; so are those who spoke up there. */
final class OrganisationReturn {
    private static final List<Figure> COMMON = List.of(
            Figure.counted(
                    "sessions",
                    Text.of("Counselling sessions held", "आयोजित परामर्श सत्र"),
                    new Count.EntriesWhere("counselling-session", is("attendance", SessionAttendance.CAME))),
            Figure.entered("camps-in-schools", Text.of("Awareness camps in schools", "विद्यालयों में जागरूकता शिविर")),
            Figure.entered(
                    "camps-in-villages",
                    Text.of("Awareness camps in villages and settlements", "ग्रामों एवं बस्तियों में जागरूकता शिविर")),
            Figure.entered("camps-at-work", Text.of("Awareness camps at workplaces", "कार्यस्थलों पर जागरूकता शिविर")),
            Figure.entered("women-present", Text.of("Women present", "उपस्थित महिलाएँ")),
            Figure.entered("girls-present", Text.of("Girls present", "उपस्थित बालिकाएँ")),
            Figure.entered("others-present", Text.of("Others present", "अन्य उपस्थित")),
            Figure.entered(
                    "sent-on-from-camps",
                    Text.of("Persons sent on to an office (number only)", "किसी कार्यालय को भेजे गए व्यक्ति (केवल संख्या)")));

    static PeriodicReturn monthly(List<Figure> own) {
        return new PeriodicReturn(
                "work-of-the-month",
                Text.of("Work of the month", "माह का कार्य विवरण"),
                Period.MONTH,
                Term.days(5),
                OrganisationPosts.COORDINATOR,
                OrganisationPosts.STATE_REPRESENTATIVE,
                Stream.concat(COMMON.stream(), own.stream()).toList(),
                Law.of("Agreement of the organisation with the state", "not determined"),
                Verification.unverified("design proposal"),
                Set.of(Mark.DESIGN_PROPOSAL, Mark.NOT_DETERMINED, Mark.DRAFT_TRANSLATION));
    }

    private OrganisationReturn() {}
}
