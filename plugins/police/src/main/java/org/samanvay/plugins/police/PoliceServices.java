package org.samanvay.plugins.police;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Service;
import org.samanvay.spi.Text;

/** What others may ask of the police. The times are our proposal: no text promises them. */
final class PoliceServices {
    static final List<Service> ALL = List.of(
            new Service(
                    "women-help-desk",
                    Text.of("Hearing and help at the Women Help Desk", "महिला हेल्प डेस्क पर सुनवाई एवं सहायता"),
                    Duration.ofHours(4),
                    Duration.ofDays(1),
                    "Women Help Desk in police stations (Nirbhaya Fund); not verified",
                    Set.of(Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL)),
            new Service(
                    "information-and-fir",
                    Text.of(
                            "Record information and register an FIR, anywhere as Zero FIR",
                            "सूचना अभिलिखित करना एवं एफआईआर दर्ज करना (किसी भी थाने में शून्य एफआईआर)"),
                    Duration.ofHours(1),
                    Duration.ofDays(1),
                    "BNSS 2023 s.173; https://www.cyberlawconsulting.com/sop_zero_efir_new_criminal_law.php",
                    Set.of(Mark.DESIGN_PROPOSAL)),
            new Service(
                    "escort-and-protection",
                    Text.of("Escort and protection", "एस्कॉर्ट एवं सुरक्षा"),
                    Duration.ofMinutes(15),
                    Duration.ofHours(4),
                    "Design proposal",
                    Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)),
            new Service(
                    "anti-trafficking-rescue",
                    Text.of("Rescue with the Anti Human Trafficking Unit", "मानव तस्करी निरोधक इकाई के साथ बचाव"),
                    Duration.ofMinutes(15),
                    Duration.ofDays(1),
                    "https://avikaluttarakhand.com/uttarakhand/children-begging-on-the-street-were-sent-to-a-shelter",
                    Set.of(Mark.DESIGN_PROPOSAL)));

    private PoliceServices() {}
}
