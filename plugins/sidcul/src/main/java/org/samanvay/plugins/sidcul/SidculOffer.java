package org.samanvay.plugins.sidcul;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Law;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Right;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/**
 * How the corporation serves. It is asked about units and places, never about a person: none of its services needs a
 * field of any form, and its units are visited in turn, so that no visit betrays a complaint. Whether
 * a unit has its committee is no service: it is read in the register, and asking there tells the corporation nothing.
 */
final class SidculOffer {
    private static final String OFFICE = "regional-office";

    static final List<Channel> CHANNELS = List.of(new Channel(
            OFFICE,
            Text.of("Regional office of SIDCUL", "सिडकुल क्षेत्रीय कार्यालय"),
            Channel.Kind.COUNTER,
            "In the industrial estates / औद्योगिक आस्थानों में",
            Channel.HOURS_NOT_DETERMINED,
            "general knowledge",
            Set.of(Mark.NOT_DETERMINED)));

    static final List<Service> SERVICES = List.of(
            Service.proposed(
                    "night-safety-check",
                    Text.of("A look at night duty, transport and facilities of the units of an estate, in turn", "आस्थान की इकाइयों में क्रमशः रात्रि पाली, परिवहन एवं सुविधाओं की जाँच"),
                    Term.workingDays(2),
                    Term.days(15)),
            Service.proposed(
                    "estate-safety-audit",
                    Text.of("A safety audit of an estate after dark", "आस्थान का रात्रिकालीन सुरक्षा ऑडिट"),
                    Term.workingDays(2),
                    Term.days(30)),
            Service.proposed(
                    "mend-a-dark-spot",
                    Text.of("Light, cameras or a patrol for a place in an estate", "आस्थान में प्रकाश, कैमरा या गश्त की व्यवस्था"),
                    Term.workingDays(1),
                    Term.days(15)),
            Service.proposed(
                    "creche-and-hostel-information",
                    Text.of("Which creche or working women's hostel is near", "निकटस्थ शिशु गृह या कामकाजी महिला छात्रावास की जानकारी"),
                    Term.workingDays(1),
                    Term.days(7)));

    static final List<Right> RIGHTS = List.of(
            right(
                    "a-committee-in-your-unit",
                    Text.of("Your unit must have a committee", "आपकी इकाई में समिति होनी चाहिए"),
                    Text.of(
                            "Where ten or more work there is an Internal Committee; its names hang where all can read them. A"
                                    + " woman presides, half are women, and one comes from outside.",
                            "जहाँ दस या अधिक कर्मचारी हों वहाँ आंतरिक समिति होती है; उसके नाम सबके पढ़ने योग्य स्थान पर लगे होते"
                                    + " हैं। अध्यक्षता महिला करती है, आधी सदस्य महिलाएँ होती हैं और एक सदस्य बाहर से।"),
                    Law.of("POSH Act 2013", "4, 19(b)"),
                    "https://www.mocindia.co.in/posh-policy"),
            right(
                    "safe-way-at-night",
                    Text.of("A safe way to and from night work", "रात्रि पाली में सुरक्षित आना-जाना"),
                    Text.of(
                            "If you work at night, the unit brings you and takes you home in a vehicle with GPS and a panic"
                                    + " button, whose driver the police have verified.",
                            "रात्रि में कार्य करने पर इकाई आपको जीपीएस एवं पैनिक बटन वाले वाहन से लाती और पहुँचाती है, जिसका चालक"
                                    + " पुलिस से सत्यापित होता है।"),
                    Law.of("Uttarakhand order on women in night shifts, November 2025", "number not determined"),
                    "https://www.jagran.com/uttarakhand/dehradun-city-women-safety-in-night-shift-pickup-drop-gps-and-panic-"
                            + "button-mandatory-40080319.html"),
            right(
                    "a-creche",
                    Text.of("A creche where fifty work", "पचास कर्मचारियों पर शिशु गृह"),
                    Text.of(
                            "Where fifty or more work there is a creche, and you may go to your child.",
                            "जहाँ पचास या अधिक कर्मचारी हों वहाँ शिशु गृह होता है, और आप अपने बच्चे के पास जा सकती हैं।"),
                    Law.of("Code on Social Security 2020", "67"),
                    "https://www.hrkatha.com/news/"
                            + "labour-reforms-to-encourage-women-to-work-and-focus-on-their-well-being/"));

    static final Letter FINDINGS = new Letter(
            "findings-of-visit",
            Text.of("Findings of a visit to a unit, to the labour office", "इकाई के निरीक्षण के निष्कर्ष, श्रम कार्यालय को"),
            new Letter.About.Entry("unit-report"),
            Letter.Recipient.AUTHORITY,
            Set.of(),
            Text.of(
                    "At a visit that all units of the estate receive in turn, the following was found.",
                    "आस्थान की सभी इकाइयों में क्रमशः होने वाले निरीक्षण में निम्न पाया गया।"),
            Text.of(
                    "What is missing is for the employer to supply; the labour office acts under its own laws.",
                    "जो कमी है उसे पूरा करना नियोजक का दायित्व है; श्रम कार्यालय अपनी विधियों के अधीन कार्यवाही करता है।"),
            Optional.empty(),
            "Design proposal",
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    private SidculOffer() {}

    private static Right right(String code, Text title, Text words, Law law, String source) {
        return Right.unverified(code, title, words, law, Set.of(Right.Holder.WOMEN), source, OFFICE);
    }
}
