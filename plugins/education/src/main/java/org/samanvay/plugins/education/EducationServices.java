package org.samanvay.plugins.education;

import java.util.List;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/**
 * What others may ask of the department. The times are our proposal: no text promises them. What they need to know is
 * little: a school never learns why a child must be kept safe.
 */
final class EducationServices {
    private static final String AGE = "education.out-of-school-report#child.age";
    private static final String CLASS_LEFT = "education.out-of-school-report#schooling.classLeft";

    static final List<Service> ALL = List.of(
            Service.of(
                            "re-enrolment",
                            Text.of(
                                    "Re-enrol a child that is out of school",
                                    "विद्यालय से बाहर बालिका / बालक का पुनः नामांकन"),
                            Term.workingDays(2),
                            Term.days(30),
                            "RTE Act 2009 s.4; the times are our proposal",
                            Mark.DESIGN_PROPOSAL)
                    .needing(AGE, CLASS_LEFT, "education.out-of-school-report#homeVisit.childWish"),
            Service.of(
                    "home-visit",
                    Text.of("Visit of a teacher at the child's home", "शिक्षक द्वारा गृह भ्रमण"),
                    Term.workingDays(1),
                    Term.days(7),
                    "Design proposal",
                    Mark.DESIGN_PROPOSAL,
                    Mark.DRAFT_TRANSLATION),
            Service.of(
                            "residential-place",
                            Text.of(
                                    "A place in a residential girls' school",
                                    "आवासीय बालिका विद्यालय में स्थान"),
                            Term.workingDays(2),
                            Term.days(30),
                            "Samagra Shiksha, Kasturba Gandhi Balika Vidyalaya; the times are our proposal",
                            Mark.DESIGN_PROPOSAL)
                    .needing(AGE, CLASS_LEFT),
            Service.of(
                    "transfer-to-another-school",
                    Text.of(
                            "Change of school, the new school kept confidential",
                            "विद्यालय परिवर्तन (नया विद्यालय गोपनीय)"),
                    Term.workingDays(1),
                    Term.days(7),
                    "RTE Act 2009 s.5; the times are our proposal",
                    Mark.DESIGN_PROPOSAL,
                    Mark.DRAFT_TRANSLATION),
            Service.of(
                    "safe-pick-up",
                    Text.of(
                            "Hand the child only to the persons whom the note names",
                            "बालक / बालिका को केवल नामित व्यक्ति को ही सौंपना"),
                    Term.hours(4),
                    Term.days(1),
                    "Design proposal",
                    Mark.DESIGN_PROPOSAL,
                    Mark.DRAFT_TRANSLATION),
            Service.of(
                    "school-safety-check",
                    Text.of("Safety audit of a school", "विद्यालय का सुरक्षा ऑडिट"),
                    Term.workingDays(2),
                    Term.days(15),
                    "Guidelines on School Safety and Security 2021; the times are our proposal",
                    Mark.DESIGN_PROPOSAL));

    private EducationServices() {}
}
