package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** How anybody reaches the department. The two numbers were seen in public sources. */
final class WomenChildWelfareChannels {
    static final String WOMEN_HELPLINE = "women-helpline";
    static final String CHILD_HELPLINE = "child-helpline";
    static final String ONE_STOP_CENTRE = "one-stop-centre";

    private static final Text DAY_AND_NIGHT = Text.of("Day and night", "24 घंटे");

    static final List<Channel> ALL = List.of(
            new Channel(
                    WOMEN_HELPLINE,
                    Text.of("Women Helpline", "महिला हेल्पलाइन"),
                    Channel.Kind.PHONE,
                    "181",
                    DAY_AND_NIGHT,
                    "https://newswow.online/?p=1910",
                    Set.of()),
            new Channel(
                    CHILD_HELPLINE,
                    Text.of("Child Helpline", "चाइल्ड हेल्पलाइन"),
                    Channel.Kind.PHONE,
                    "1098",
                    DAY_AND_NIGHT,
                    "https://gkmnews.in/haldwani-news-today-12",
                    Set.of()),
            new Channel(
                    ONE_STOP_CENTRE,
                    Text.of("Sakhi One Stop Centre of the district", "जनपद का सखी वन स्टॉप सेंटर"),
                    Channel.Kind.COUNTER,
                    "One Stop Centre of the district",
                    DAY_AND_NIGHT,
                    "https://www.godigit.com/guides/government-schemes/one-stop-centre-scheme",
                    Set.of(Mark.UNVERIFIED)),
            new Channel(
                    "nanda-gaura-portal",
                    Text.of("Nanda Gaura portal", "नंदा गौरा पोर्टल"),
                    Channel.Kind.WEB,
                    "nandagaurauk.in",
                    DAY_AND_NIGHT,
                    "https://www.nandagaurauk.in/",
                    Set.of(Mark.UNVERIFIED)));

    private WomenChildWelfareChannels() {}
}
