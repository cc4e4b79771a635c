package org.samanvay.plugins.statutorybodies;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** How the bodies are reached. A number that the tables do not call verified is marked, so that nobody prints it. */
final class StatutoryChannels {
    static final String CHILD_HELPLINE = "child-helpline";
    static final String LEGAL_SERVICES = "legal-services-helpline";
    static final String LEGAL_SERVICES_OFFICE = "legal-services-office";
    static final String DISTRICT_MAGISTRATE_OFFICE = "district-magistrate-office";

    private static final String NOT_FOUND = "Address and hours of each district are not in the tables";

    static final List<Channel> ALL = List.of(
            new Channel(
                    CHILD_HELPLINE,
                    Text.of("Child Helpline", "चाइल्ड हेल्पलाइन"),
                    Channel.Kind.PHONE,
                    "1098",
                    Text.of("Day and night", "चौबीसों घंटे"),
                    "https://gkmnews.in/haldwani-news-today-12",
                    Set.of()),
            new Channel(
                    LEGAL_SERVICES,
                    Text.of("Legal services helpline (NALSA)", "विधिक सेवा हेल्पलाइन (नालसा)"),
                    Channel.Kind.PHONE,
                    "15100",
                    Channel.HOURS_NOT_DETERMINED,
                    "general knowledge",
                    Set.of(Mark.UNVERIFIED)),
            new Channel(
                    "chief-minister-helpline",
                    Text.of("Chief Minister's helpline, for a grievance", "मुख्यमंत्री हेल्पलाइन, शिकायत हेतु"),
                    Channel.Kind.PHONE,
                    "1905",
                    Channel.HOURS_NOT_DETERMINED,
                    "cmhelpline.uk.gov.in",
                    Set.of()),
            new Channel(
                    LEGAL_SERVICES_OFFICE,
                    Text.of(
                            "Office of the District Legal Services Authority",
                            "जिला विधिक सेवा प्राधिकरण कार्यालय"),
                    Channel.Kind.COUNTER,
                    "District court of the district",
                    Channel.HOURS_NOT_DETERMINED,
                    NOT_FOUND,
                    Set.of(Mark.UNVERIFIED, Mark.NOT_DETERMINED)),
            new Channel(
                    DISTRICT_MAGISTRATE_OFFICE,
                    Text.of("Office of the District Magistrate", "जिला मजिस्ट्रेट कार्यालय"),
                    Channel.Kind.COUNTER,
                    "Collectorate of the district",
                    Channel.HOURS_NOT_DETERMINED,
                    NOT_FOUND,
                    Set.of(Mark.UNVERIFIED, Mark.NOT_DETERMINED)));

    private StatutoryChannels() {}
}
