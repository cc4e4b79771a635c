package org.samanvay.plugins.labour;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** How anybody reaches the department. A number that nobody has dialled is marked, and not printed for the public. */
final class LabourChannels {
    static final String DISTRICT_OFFICE = "district-labour-office";

    private static final String UNSEEN = "general knowledge";

    static final List<Channel> ALL = List.of(
            Channel.districtCounter(DISTRICT_OFFICE, Text.of("District labour office", "जिला श्रम कार्यालय")),
            new Channel(
                    "e-shram-desk",
                    Text.of("Desk of the e-Shram registration", "ई-श्रम पंजीकरण सहायता"),
                    Channel.Kind.PHONE,
                    "14434",
                    Channel.HOURS_NOT_DETERMINED,
                    UNSEEN,
                    Set.of(Mark.UNVERIFIED)),
            new Channel(
                    "e-shram-portal",
                    Text.of("e-Shram portal", "ई-श्रम पोर्टल"),
                    Channel.Kind.WEB,
                    "eshram.gov.in",
                    Channel.AT_ANY_TIME,
                    UNSEEN,
                    Set.of(Mark.UNVERIFIED)),
            new Channel(
                    "child-labour-portal",
                    Text.of("PENCIL, portal on child labour", "पेंसिल, बाल श्रम पोर्टल"),
                    Channel.Kind.WEB,
                    "pencil.gov.in",
                    Channel.AT_ANY_TIME,
                    UNSEEN,
                    Set.of(Mark.UNVERIFIED)));

    private LabourChannels() {}
}
