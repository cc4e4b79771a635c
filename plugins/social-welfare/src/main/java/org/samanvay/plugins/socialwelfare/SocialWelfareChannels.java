package org.samanvay.plugins.socialwelfare;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** How anybody reaches the department. A number that nobody has dialled is marked, and not printed for the public. */
final class SocialWelfareChannels {
    static final String PORTAL = "pension-portal";
    static final String DISTRICT_OFFICE = "district-office";
    static final String ATROCITY_HELPLINE = "atrocity-helpline";

    private static final String UNSEEN = "general knowledge";

    static final List<Channel> ALL = List.of(
            new Channel(
                    PORTAL,
                    Text.of("Social security pension portal of the state", "राज्य सामाजिक सुरक्षा पेंशन पोर्टल"),
                    Channel.Kind.WEB,
                    "ssp.uk.gov.in",
                    Channel.AT_ANY_TIME,
                    "https://socialwelfare.uk.gov.in/pages/display/95-widow-pension",
                    Set.of()),
            Channel.districtCounter(DISTRICT_OFFICE, Text.of(
                            "Office of the District Social Welfare Officer",
                            "जिला समाज कल्याण अधिकारी कार्यालय")),
            new Channel(
                    ATROCITY_HELPLINE,
                    Text.of(
                            "National helpline against atrocities (Scheduled Castes and Tribes)",
                            "राष्ट्रीय अत्याचार निवारण हेल्पलाइन (अनुसूचित जाति एवं जनजाति)"),
                    Channel.Kind.PHONE,
                    "14566",
                    Channel.HOURS_NOT_DETERMINED,
                    UNSEEN,
                    Set.of(Mark.UNVERIFIED)),
            new Channel(
                    "elderline",
                    Text.of("Elderline, helpline for older people", "एल्डर लाइन, वरिष्ठ नागरिक हेल्पलाइन"),
                    Channel.Kind.PHONE,
                    "14567",
                    Channel.HOURS_NOT_DETERMINED,
                    UNSEEN,
                    Set.of(Mark.UNVERIFIED)));

    private SocialWelfareChannels() {}
}
