package org.samanvay.plugins.education;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** How a child, a parent or a teacher reaches somebody who acts. */
final class EducationChannels {
    static final String CHILD_HELPLINE = "child-helpline";
    static final String BLOCK_OFFICE = "block-education-office";

    private static final Text DAY_AND_NIGHT = Text.of("Day and night", "24 घंटे");
    private static final Text OFFICE_HOURS = Text.of("Office hours", "कार्यालय समय");

    static final List<Channel> ALL = List.of(
            new Channel(
                    CHILD_HELPLINE,
                    Text.of("Child Helpline", "चाइल्ड हेल्पलाइन"),
                    Channel.Kind.PHONE,
                    "1098",
                    DAY_AND_NIGHT,
                    "https://gkmnews.in/haldwani-news-today-12",
                    Set.of()),
            new Channel(
                    "pocso-e-box",
                    Text.of("POCSO e-Box of the National Commission", "पॉक्सो ई-बॉक्स (राष्ट्रीय बाल अधिकार संरक्षण आयोग)"),
                    Channel.Kind.WEB,
                    "ncpcr.gov.in",
                    DAY_AND_NIGHT,
                    "general knowledge",
                    Set.of(Mark.UNVERIFIED)),
            new Channel(
                    "free-seat-portal",
                    Text.of("Portal for free seats in private schools", "निजी विद्यालयों में निःशुल्क प्रवेश पोर्टल"),
                    Channel.Kind.WEB,
                    "rte121c-ukd.in",
                    DAY_AND_NIGHT,
                    "https://naukrinama.com/employment-news/RTE-Apply-by-April-11-for-free-education-in-private-schools/cid6947227.htm",
                    Set.of(Mark.UNVERIFIED)),
            new Channel(
                    BLOCK_OFFICE,
                    Text.of("Block Education Office", "खण्ड शिक्षा अधिकारी कार्यालय"),
                    Channel.Kind.COUNTER,
                    "Office of the Block Education Officer of the block",
                    OFFICE_HOURS,
                    "Design proposal",
                    Set.of(Mark.DESIGN_PROPOSAL)));

    private EducationChannels() {}
}
