package org.samanvay.plugins.womenchildwelfare.childwelfare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** The grounds of JJ Act 2015 s.2(14), shortened to what an officer looks for; the Act's own words decide. */
public final class NeedOfCare {
    static final String CODE = "need-of-care";

    public static final CodeList LIST = new CodeList(
            CODE,
            Text.of(
                    "Why a child needs care and protection", "देखरेख और संरक्षण की आवश्यकता का आधार"),
            List.of(
                    ground("i", "Without a home and without means", "बिना घर एवं बिना जीविका के साधन"),
                    ground(
                            "ii",
                            "Found at work against the law, begging or living on the street",
                            "विधि विरुद्ध श्रम, भिक्षावृत्ति या सड़क पर रहते पाया गया"),
                    ground(
                            "iii",
                            "Lives with a person who has harmed or threatened a child",
                            "ऐसे व्यक्ति के साथ निवास जिसने बालक को क्षति पहुँचाई या धमकाया"),
                    ground(
                            "iv",
                            "Illness or disability, with nobody able to care",
                            "रोग या दिव्यांगता, देखभाल करने वाला कोई नहीं"),
                    ground(
                            "v",
                            "Parent or guardian found unfit to care",
                            "माता-पिता या संरक्षक देखभाल हेतु अयोग्य पाए गए"),
                    ground(
                            "vi",
                            "Without parents, abandoned or surrendered",
                            "माता-पिता नहीं, परित्यक्त या अभ्यर्पित"),
                    ground(
                            "vii",
                            "Missing or run away, parents not found",
                            "गुमशुदा या भागा हुआ, माता-पिता नहीं मिले"),
                    ground(
                            "viii",
                            "Abused or likely to be abused or exploited",
                            "दुर्व्यवहार या शोषण का शिकार अथवा उसकी संभावना"),
                    ground(
                            "ix",
                            "Likely to be drawn into drugs or trafficking",
                            "मादक द्रव्य या दुर्व्यापार में फँसने की संभावना"),
                    ground("x", "Used for unconscionable gain", "अंतःकरण विरुद्ध लाभ हेतु उपयोग"),
                    ground(
                            "xi",
                            "Affected by armed conflict, unrest or natural calamity",
                            "सशस्त्र संघर्ष, अशांति या प्राकृतिक आपदा से प्रभावित"),
                    ground(
                            "xii",
                            "At imminent risk of marriage before the age of marriage",
                            "विवाह की आयु से पूर्व विवाह का आसन्न जोखिम")),
            "JJ Act 2015 s.2(14); general knowledge, shortened",
            Set.of(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION));

    private static CodeList.Entry ground(String clause, String en, String hi) {
        return CodeList.Entry.of("JJ-2-14-" + clause, Text.of(en, hi))
                .national(Map.of("JJ Act 2015", "2(14)(" + clause + ")"));
    }

    private NeedOfCare() {}
}
