package org.samanvay.forms;

import org.samanvay.spi.Cardinality;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Level;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Origin;
import org.samanvay.spi.Retention;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Text;
import org.samanvay.spi.Validity;
import org.samanvay.spi.Verification;

/** Both languages for the words that every department's definition shares. */
final class GuideWords {
    private GuideWords() {}

    static Text level(Level level) {
        return switch (level) {
            case STATE -> Text.of("state", "राज्य");
            case DISTRICT -> Text.of("district", "जिला");
            case LOCAL -> Text.of("below the district", "जिले से नीचे");
        };
    }

    static Text cardinality(Cardinality cardinality) {
        return switch (cardinality) {
            case ONE_PER_CASE -> Text.of("one per case", "प्रति प्रकरण एक");
            case MANY_PER_CASE -> Text.of("many per case", "प्रति प्रकरण अनेक");
        };
    }

    static Text origin(Origin origin) {
        return switch (origin) {
            case ENTERED -> Text.of("entered by officers", "अधिकारी भरते हैं");
            case IMPORTED -> Text.of("imported, read-only", "आयातित, केवल पठन");
        };
    }

    static Text retention(Retention retention) {
        return retention
                .years()
                .map(years -> Text.of(
                        "%d years after closing (%s)".formatted(years, retention.source()),
                        "बंद होने के बाद %d वर्ष (%s)".formatted(years, retention.source())))
                .orElse(Text.NOT_DETERMINED);
    }

    static Text dataClass(DataClass data) {
        return switch (data) {
            case IDENTITY -> Text.of("identity", "पहचान");
            case MEDICAL -> Text.of("medical", "चिकित्सा");
            case LEGAL -> Text.of("legal", "विधिक");
            case SAFETY -> Text.of("safety", "सुरक्षा");
            case GENERAL -> Text.of("general", "सामान्य");
        };
    }

    static Text mark(Mark mark) {
        return switch (mark) {
            case NOT_DETERMINED -> Text.of("not determined", "निर्धारित नहीं");
            case DESIGN_PROPOSAL -> Text.of("design proposal", "प्रस्तावित");
            case DRAFT_TRANSLATION -> Text.of("draft translation", "अनुवाद का प्रारूप");
            case UNVERIFIED -> Text.of("unverified", "असत्यापित");
        };
    }

    static Text kind(DutyKind kind) {
        return switch (kind) {
            case DUTY -> Text.of("officer's duty", "अधिकारी का दायित्व");
            case RIGHT_EXPIRES -> Text.of("her right that expires", "समाप्त होने वाला अधिकार");
            case COURT_CALENDAR -> Text.of("court's date", "न्यायालय की तिथि");
            case INDEPENDENT_BODY -> Text.of("independent body's time", "स्वतंत्र निकाय का समय");
            case PRIVATE_PARTY -> Text.of("private party's time", "निजी पक्ष का समय");
        };
    }

    /** By how many people, in both languages, and what was read. */
    static String verification(Verification verification) {
        Text by = verification.checkedBy() == 0
                ? Text.of("by nobody", "किसी ने नहीं")
                : Text.of("by " + verification.checkedBy(), verification.checkedBy() + " द्वारा");
        return "%s (%s)".formatted(GuidePage.both(by), verification.source());
    }

    static Text validity(Validity validity) {
        if (validity.from().isEmpty() && validity.until().isEmpty()) {
            return Text.of("", "");
        }
        Text from = validity.from()
                .map(day -> Text.of("from " + day, day + " से"))
                .orElse(Text.of("", ""));
        Text until = validity.until()
                .map(day -> Text.of("until " + day, day + " तक"))
                .orElse(Text.of("", ""));
        return Text.of(
                (from.en() + " " + until.en()).strip(), (from.hi() + " " + until.hi()).strip());
    }

    static String sum(Scheme.Amount amount) {
        String least = amount.atLeast().rupees().toPlainString();
        String most = amount.atMost().rupees().toPlainString();
        return least.equals(most) ? least : least + " – " + most;
    }

    /** Both languages of a constant of the definition language. */
    static Text label(Enum<?> constant) {
        return FormReader.requireLabel(constant);
    }
}
