package org.samanvay.plugins.police;

import java.util.List;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/** What others may ask of the police. The times are our proposal: no text promises them. */
final class PoliceServices {
    static final List<Service> ALL = List.of(
            Service.of(
                    "women-help-desk",
                    Text.of("Hearing and help at the Women Help Desk", "महिला हेल्प डेस्क पर सुनवाई एवं सहायता"),
                    Term.hours(4),
                    Term.days(1),
                    "Women Help Desk in police stations (Nirbhaya Fund); not verified",
                    Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL),
            Service.of(
                    "information-and-fir",
                    Text.of(
                            "Record information and register an FIR, anywhere as Zero FIR",
                            "सूचना अभिलिखित करना एवं एफआईआर दर्ज करना (किसी भी थाने में शून्य एफआईआर)"),
                    Term.hours(1),
                    Term.days(1),
                    "BNSS 2023 s.173; https://www.cyberlawconsulting.com/sop_zero_efir_new_criminal_law.php",
                    Mark.DESIGN_PROPOSAL),
            Service.of(
                    "escort-and-protection",
                    Text.of("Escort and protection", "एस्कॉर्ट एवं सुरक्षा"),
                    Term.minutes(15),
                    Term.hours(4),
                    "Design proposal",
                    Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION),
            Service.of(
                    "anti-trafficking-rescue",
                    Text.of("Rescue with the Anti Human Trafficking Unit", "मानव तस्करी निरोधक इकाई के साथ बचाव"),
                    Term.minutes(15),
                    Term.days(1),
                    "https://avikaluttarakhand.com/uttarakhand/children-begging-on-the-street-were-sent-to-a-shelter",
                    Mark.DESIGN_PROPOSAL));

    private PoliceServices() {}
}
