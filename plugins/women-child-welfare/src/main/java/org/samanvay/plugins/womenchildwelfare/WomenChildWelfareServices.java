package org.samanvay.plugins.womenchildwelfare;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Service;
import org.samanvay.spi.Text;

/** What others may ask of the department. The times are our proposal: no text promises them. */
final class WomenChildWelfareServices {
    private static final String ONE_STOP_CENTRE =
            "One Stop Centre scheme; https://www.godigit.com/guides/government-schemes/one-stop-centre-scheme";

    static final List<Service> ALL = List.of(
            new Service(
                    "one-stop-centre-support",
                    Text.of("Support at the One Stop Centre", "सखी वन स्टॉप सेंटर में सहायता"),
                    Duration.ofHours(1),
                    Duration.ofDays(1),
                    ONE_STOP_CENTRE,
                    Set.of(Mark.DESIGN_PROPOSAL)),
            new Service(
                    "shelter",
                    Text.of(
                            "Shelter at the One Stop Centre, up to 5 days",
                            "सखी वन स्टॉप सेंटर में आश्रय, अधिकतम 5 दिन"),
                    Duration.ofMinutes(30),
                    Duration.ofHours(4),
                    ONE_STOP_CENTRE,
                    Set.of(Mark.DESIGN_PROPOSAL)),
            new Service(
                    "counselling",
                    Text.of("Psycho-social counselling", "मनो-सामाजिक परामर्श"),
                    Duration.ofHours(4),
                    Duration.ofDays(3),
                    ONE_STOP_CENTRE,
                    Set.of(Mark.DESIGN_PROPOSAL)),
            new Service(
                    "protection-officer-assistance",
                    Text.of("Assistance of the Protection Officer", "संरक्षण अधिकारी की सहायता"),
                    Duration.ofHours(4),
                    Duration.ofDays(2),
                    "PWDVA 2005 s.9",
                    Set.of(Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL)),
            new Service(
                    "legal-aid-link",
                    Text.of(
                            "Link to legal aid of the District Legal Services Authority",
                            "जिला विधिक सेवा प्राधिकरण की विधिक सहायता से जोड़ना"),
                    Duration.ofHours(4),
                    Duration.ofDays(3),
                    ONE_STOP_CENTRE,
                    Set.of(Mark.DESIGN_PROPOSAL)));

    private WomenChildWelfareServices() {}
}
