package org.samanvay.plugins.ngoaas;

import java.util.List;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/**
 * What others may ask of Aas. It needs to know how pressing things are and never what happened; how she may be reached
 * is said with the person.
 */
final class NgoAasServices {
    private static final String RISK = "women-child-welfare.safety-plan#risk";

    static final List<Service> ALL = List.of(
            Service.proposed(
                            "counselling",
                            Text.of("Counselling of a person or a family", "व्यक्तिगत एवं पारिवारिक परामर्श"),
                            Term.hours(4),
                            Term.days(3))
                    .inConfidence()
                    .needing(RISK),
            Service.proposed(
                            "shelter-support",
                            Text.of(
                                    "Way into a One Stop Centre or Shakti Sadan, with somebody at her side",
                                    "सखी वन स्टॉप सेंटर या शक्ति सदन तक साथ जाकर पहुँचाना"),
                            Term.hours(1),
                            Term.hours(12))
                    .inConfidence()
                    .needing(RISK),
            Service.proposed(
                    "legal-aid-support",
                    Text.of(
                            "Way to free legal aid of the District Legal Services Authority",
                            "जिला विधिक सेवा प्राधिकरण की निःशुल्क विधिक सहायता तक पहुँच"),
                    Term.hours(4),
                    Term.days(3)),
            Service.proposed(
                    "accompaniment",
                    Text.of(
                            "Somebody goes with her to a hospital, a police station or a court",
                            "चिकित्सालय, थाने या न्यायालय तक साथ जाना"),
                    Term.hours(1),
                    Term.days(1)),
            Service.proposed(
                            "safety-call",
                            Text.of(
                                    "Asking after 30 and 90 days how she is, as she chose",
                                    "30 एवं 90 दिन बाद उसके चुने माध्यम से कुशल-क्षेम पूछना"),
                            Term.days(1),
                            Term.days(90))
                    .inConfidence()
                    .needing(RISK));

    private NgoAasServices() {}
}
