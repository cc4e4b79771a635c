package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/** What others may ask of the department. The times are our proposal: no text promises them. */
final class WomenChildWelfareServices {
    private static final String ONE_STOP_CENTRE =
            "One Stop Centre scheme; https://www.godigit.com/guides/government-schemes/one-stop-centre-scheme";

    static final List<Service> ALL = List.of(
            Service.of(
                    "one-stop-centre-support",
                    Text.of("Support at the One Stop Centre", "सखी वन स्टॉप सेंटर में सहायता"),
                    Term.hours(1),
                    Term.days(1),
                    ONE_STOP_CENTRE,
                    Mark.DESIGN_PROPOSAL),
            Service.of(
                    "shelter",
                    Text.of(
                            "Shelter at the One Stop Centre, up to 5 days",
                            "सखी वन स्टॉप सेंटर में आश्रय, अधिकतम 5 दिन"),
                    Term.minutes(30),
                    Term.hours(4),
                    ONE_STOP_CENTRE,
                    Mark.DESIGN_PROPOSAL),
            Service.of(
                    "counselling",
                    Text.of("Psycho-social counselling", "मनो-सामाजिक परामर्श"),
                    Term.hours(4),
                    Term.days(3),
                    ONE_STOP_CENTRE,
                    Mark.DESIGN_PROPOSAL),
            Service.of(
                    "protection-officer-assistance",
                    Text.of("Assistance of the Protection Officer", "संरक्षण अधिकारी की सहायता"),
                    Term.hours(4),
                    Term.days(2),
                    "PWDVA 2005 s.9",
                    Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL),
            Service.of(
                    "legal-aid-link",
                    Text.of(
                            "Link to legal aid of the District Legal Services Authority",
                            "जिला विधिक सेवा प्राधिकरण की विधिक सहायता से जोड़ना"),
                    Term.hours(4),
                    Term.days(3),
                    ONE_STOP_CENTRE,
                    Mark.DESIGN_PROPOSAL));

    private WomenChildWelfareServices() {}
}
