package org.samanvay.plugins.ngomamta;

import java.util.List;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/** What others may ask of Mamta. It needs to know how pressing things are and how old a child is, never what happened. */
final class NgoMamtaServices {
    private static final String RISK = "women-child-welfare.safety-plan#risk";
    private static final String AGE_OF_CHILD = "education.out-of-school-report#child.age";

    static final List<Service> ALL = List.of(
            Service.of(
                            "rescue-support",
                            Text.of(
                                    "Somebody of the organisation at a rescue led by the police",
                                    "पुलिस के नेतृत्व में बचाव के समय संस्था की उपस्थिति"),
                            Term.minutes(30),
                            Term.hours(4),
                            "Design proposal; https://uttarakhandkhabar.in/anti-human-trafficking-unit-rescues-30-children",
                            Mark.DESIGN_PROPOSAL,
                            Mark.UNVERIFIED,
                            Mark.DRAFT_TRANSLATION)
                    .withDocuments(Text.of("Request of the police", "पुलिस का अनुरोध पत्र")),
            Service.proposed(
                            "family-counselling",
                            Text.of("Counselling of a family", "परिवार परामर्श"),
                            Term.hours(4),
                            Term.days(3))
                    .inConfidence()
                    .needing(RISK, AGE_OF_CHILD),
            Service.proposed(
                            "follow-up",
                            Text.of(
                                    "Staying in touch after 30 and 90 days, as she chose",
                                    "उसके चुने माध्यम से 30 एवं 90 दिन बाद अनुवर्तन"),
                            Term.days(1),
                            Term.days(90))
                    .inConfidence()
                    .needing(RISK),
            Service.proposed(
                            "school-and-skill-link",
                            Text.of(
                                    "Way back to school, to training or to work",
                                    "विद्यालय, प्रशिक्षण या रोज़गार से पुनः जोड़ना"),
                            Term.workingDays(2),
                            Term.days(15))
                    .needing(AGE_OF_CHILD));

    private NgoMamtaServices() {}
}
