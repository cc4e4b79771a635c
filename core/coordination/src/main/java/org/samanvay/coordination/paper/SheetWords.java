package org.samanvay.coordination.paper;

import org.samanvay.coordination.language.Language;
import org.samanvay.spi.Text;

/** The words that every official letter shares. */
final class SheetWords {
    static final Text NUMBER = Text.of("No.", "पत्रांक");
    static final Text DATE = Text.of("Date", "दिनांक");
    static final Text COPY = Text.of("Copy no.", "प्रति संख्या");
    static final Text TO = Text.of("To", "सेवा में");
    static final Text THIS_COPY = Text.of("This copy goes to", "यह प्रति प्रेषित");
    static final Text SUBJECT = Text.of("Subject:", "विषय:");
    static final Text REFERENCE = Text.of("Reference:", "संदर्भ:");
    static final Text FAITHFULLY = Text.of("Yours faithfully,", "भवदीय,");
    static final Text COPIES = Text.of("Copy to:", "प्रतिलिपि:");
    static final Text PAGE = Text.of("page %d of %d", "पृष्ठ %d / %d");
    static final Text DEMONSTRATION = Text.of(
            "DEMONSTRATION · प्रदर्शन — all persons and facts are invented; without legal effect",
            "प्रदर्शन · DEMONSTRATION — सभी व्यक्ति एवं तथ्य काल्पनिक हैं; कोई विधिक प्रभाव नहीं");

    private final Language language;

    SheetWords(Language language) {
        this.language = language;
    }

    String of(Text text) {
        return language.of(text);
    }
}
