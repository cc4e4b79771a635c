package org.samanvay.plugins.police;

import java.util.List;
import java.util.Map;
import org.samanvay.spi.CodeList.Entry;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** Crime heads of special acts. Harassment at work as such is a matter of its committee and no crime head. */
final class SpecialActHeads {
    static final List<Entry> ALL = List.of(
            special("dpa", "Dowry Prohibition Act", "दहेज प्रतिषेध अधिनियम", "DOWRY_PROHIBITION", "3,4"),
            special("itpa", "Immoral Traffic (Prevention) Act", "अनैतिक व्यापार अधिनियम", "ITPA", "5,6,7,8"),
            special("pwdva", "Protection of Women from Domestic Violence Act", "घरेलू हिंसा अधिनियम", "PWDVA", "31"),
            special("irwa", "Indecent Representation of Women Act", "अशिष्ट रूपण अधिनियम", "IRWA", "3,4"),
            special("it67", "Sexually explicit content online", "अश्लील इलेक्ट्रॉनिक सामग्री", "IT_ACT", "67A,67B"),
            special("pocso-pen", "POCSO penetrative / aggravated (4,6)", "पॉक्सो प्रवेशन लैंगिक हमला", "POCSO", "4,6"),
            special("pocso-sa", "POCSO sexual assault (8,10)", "पॉक्सो लैंगिक हमला", "POCSO", "8,10"),
            special("pocso-sh", "POCSO sexual harassment (12)", "पॉक्सो लैंगिक उत्पीड़न", "POCSO", "12"),
            special(
                    "pocso-cseam",
                    "Child sexual exploitation and abuse material (POCSO 14, 15)",
                    "बाल यौन शोषण एवं दुर्व्यवहार सामग्री (पॉक्सो)",
                    "POCSO",
                    "14,15"),
            special(
                    "pocso-nrep",
                    "Failure to report an offence (POCSO 21)",
                    "लैंगिक अपराध की सूचना न देना (पॉक्सो)",
                    "POCSO",
                    "21"),
            special("pcma", "Child marriage", "बाल विवाह", "PCMA", "9,10,11"),
            special("poa", "SC/ST atrocity on woman", "अनु.जाति/जनजाति अत्याचार", "SC_ST_POA", "3"),
            special("chlab", "Child labour", "बाल श्रम", "CALPRA", "3,14"));

    private SpecialActHeads() {}

    private static Entry special(String value, String en, String hi, String act, String sections) {
        return Entry.of(value, Text.of(en, hi))
                .national(Map.of(act, sections))
                .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION);
    }
}
