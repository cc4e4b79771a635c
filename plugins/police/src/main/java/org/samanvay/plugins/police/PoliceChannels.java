package org.samanvay.plugins.police;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** How the police are reached. A number that the tables do not call verified is marked, so that nobody prints it. */
final class PoliceChannels {
    static final String EMERGENCY = "emergency-112";
    static final String STATION = "any-police-station";
    static final String CHIEF = "district-police-chief-office";
    static final String CYBER_PORTAL = "cyber-crime-portal";

    private static final String GENERAL_KNOWLEDGE = "general knowledge";

    static final List<Channel> ALL = List.of(
            new Channel(
                    EMERGENCY,
                    Text.of("Emergency: police, ambulance, fire", "आपातकालीन सेवा: पुलिस, एम्बुलेंस, अग्निशमन"),
                    Channel.Kind.PHONE,
                    "112",
                    Channel.AT_ANY_TIME,
                    "https://livetvtodaynews.in/22080",
                    Set.of()),
            new Channel(
                    STATION,
                    Text.of("Any police station", "कोई भी थाना"),
                    Channel.Kind.COUNTER,
                    "Nearest police station, whatever the place of the offence / निकटतम थाना, घटना स्थल चाहे जो हो",
                    Channel.AT_ANY_TIME,
                    "BNSS 2023 s.173(1)",
                    Set.of(Mark.UNVERIFIED)),
            Channel.districtCounter(
                    CHIEF, Text.of("Office of the (Senior) Superintendent of Police", "(वरिष्ठ) पुलिस अधीक्षक कार्यालय")),
            new Channel(
                    "gaura-shakti",
                    Text.of("Gaura Shakti in the Uttarakhand Police app", "उत्तराखण्ड पुलिस ऐप में गौरा शक्ति"),
                    Channel.Kind.APP,
                    "Uttarakhand Police app, Google Play",
                    Channel.AT_ANY_TIME,
                    "https://livetvtodaynews.in/22080",
                    Set.of()),
            new Channel(
                    "women-helpline-1090",
                    Text.of("Women helpline of the police", "महिला हेल्पलाइन (पुलिस)"),
                    Channel.Kind.PHONE,
                    "1090",
                    Channel.HOURS_NOT_DETERMINED,
                    GENERAL_KNOWLEDGE,
                    Set.of(Mark.UNVERIFIED)),
            new Channel(
                    "cyber-crime-1930",
                    Text.of("Cyber crime helpline", "साइबर अपराध हेल्पलाइन"),
                    Channel.Kind.PHONE,
                    "1930",
                    Channel.HOURS_NOT_DETERMINED,
                    GENERAL_KNOWLEDGE,
                    Set.of(Mark.UNVERIFIED)),
            new Channel(
                    CYBER_PORTAL,
                    Text.of("National Cyber Crime Reporting Portal", "राष्ट्रीय साइबर अपराध रिपोर्टिंग पोर्टल"),
                    Channel.Kind.WEB,
                    "cybercrime.gov.in",
                    Channel.AT_ANY_TIME,
                    GENERAL_KNOWLEDGE,
                    Set.of(Mark.UNVERIFIED)));

    private PoliceChannels() {}
}
