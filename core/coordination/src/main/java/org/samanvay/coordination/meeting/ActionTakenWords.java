package org.samanvay.coordination.meeting;

import org.samanvay.spi.Text;

/** The words of the report, in both languages. */
final class ActionTakenWords {
    static final Text SUBJECT = Text.of("Action taken report on the meeting of %s", "दिनांक %s की बैठक की अनुपालन आख्या");
    static final Text MEETING = Text.of("Meeting", "बैठक");
    static final Text SUMMARY = Text.of("In brief", "सारांश");
    static final Text DECISIONS = Text.of("Decisions", "निर्णय");
    static final Text ON_TIME = Text.of("Closed on time", "समय पर पूर्ण");
    static final Text LATE = Text.of("Closed late", "विलंब से पूर्ण");
    static final Text OVERDUE = Text.of("Past their day, not reported", "समय-सीमा पार, आख्या अप्राप्त");
    static final Text WAITING = Text.of("Not due yet, or to be verified", "समय-सीमा शेष, या सत्यापन हेतु");
    static final Text DUE = Text.of("No. %d, due %s", "क्रमांक %d, समय-सीमा %s");
    static final Text EVIDENCE = Text.of("Evidence", "साक्ष्य");
    static final Text CARRIED = Text.of("carried to %d later meetings", "%d आगामी बैठकों में अग्रसारित");
    static final Text VACANT = Text.of("post vacant on %d days of the delay", "विलंब के %d दिन पद रिक्त रहा");
    static final Text NONE = Text.of("No decisions", "कोई निर्णय नहीं");
    static final Text PRINTED = Text.of(
            "Printed from Samanvay as it stood on %s. Offices and codes only; no person is named.",
            "समन्वय से दिनांक %s की स्थिति अनुसार मुद्रित। केवल कार्यालय और कोड; किसी व्यक्ति का नाम नहीं।");

    private ActionTakenWords() {}

    static Text of(DecisionStatus status, boolean late, boolean onTime) {
        return switch (status) {
            case OPEN -> late ? Text.of("Not reported, past its day", "आख्या अप्राप्त, समय-सीमा पार") : Text.of("Open", "लंबित");
            case REPORTED -> Text.of("Reported, to be verified", "आख्या प्राप्त, सत्यापन शेष");
            case CLOSED -> onTime ? Text.of("Closed on time", "समय पर पूर्ण") : Text.of("Closed late", "विलंब से पूर्ण");
        };
    }
}
