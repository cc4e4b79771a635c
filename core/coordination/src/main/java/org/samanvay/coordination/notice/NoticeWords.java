package org.samanvay.coordination.notice;

import java.util.Arrays;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.spi.Text;

/**
 * The sentences of notices, in both languages from one source. Each stands alone: nothing is put into it, neither a name nor
 * what a case is about; the office and the case's number stand before it.
 */
final class NoticeWords {
    /** Of what is in a case and is not told to a post by itself. */
    private static final Text SOMETHING = Text.of("Something was done in a case of yours.", "आपके एक प्रकरण में कुछ हुआ है।");

    /** Of what has no sentence of its own yet. */
    private static final Text NEWS = Text.of("There is news for your post.", "आपके पद के लिए नई सूचना है।");

    private NoticeWords() {}

    /** @param kind of a notice or of a step, as the outbox has it */
    static Text of(String kind) {
        return Arrays.stream(NoticeKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .map(NoticeWords::of)
                .orElseGet(() -> Arrays.stream(StepKind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .map(NoticeWords::of)
                        .orElse(SOMETHING));
    }

    static Text of(NoticeKind kind) {
        return switch (kind) {
            case POST_VACANT -> Text.of("A post below yours is vacant.", "आपके अधीन एक पद रिक्त है।");
            case HANDOVER_MADE -> Text.of("A handover waits for you.", "एक कार्यभार हस्तांतरण आपकी प्रतीक्षा में है।");
            case HANDOVER_ESCALATED -> Text.of(
                    "Nobody has accepted a handover below your post.", "आपके अधीन एक कार्यभार हस्तांतरण स्वीकार नहीं हुआ है।");
            case HANDOVER_DISPUTED -> Text.of("A handover item is disputed.", "हस्तांतरण की एक मद पर आपत्ति की गई है।");
            case HANDOVER_DISPUTE_SETTLED -> Text.of("A dispute about a handover is settled.", "हस्तांतरण की आपत्ति का निर्णय हुआ है।");
            case MEETING_CONVENED -> Text.of("You are invited to a meeting.", "आप एक बैठक में आमंत्रित हैं।");
            case DECISION_MADE -> Text.of("A meeting gave your post a decision to carry out.", "एक बैठक ने आपके पद को एक निर्णय सौंपा है।");
            case DECISION_OVERDUE -> Text.of("The day of a decision has passed.", "एक निर्णय की तिथि निकल गई है।");
            case DECISION_REPORTED -> Text.of("A decision waits for verification.", "एक निर्णय का सत्यापन शेष है।");
            case DECISION_SENT_BACK -> Text.of("A decision was sent back to you.", "एक निर्णय आपको लौटाया गया है।");
            case DECISION_CLOSED -> Text.of("A decision was verified and closed.", "एक निर्णय सत्यापित होकर पूर्ण हुआ।");
            case CIRCULAR_ISSUED -> Text.of("A circular asks for your acknowledgement.", "एक परिपत्र की पावती अपेक्षित है।");
            case RETURN_FILED -> Text.of("A periodic return was filed.", "एक आवधिक विवरणी प्राप्त हुई है।");
            case INFORMATION_ASKED -> Text.of("An information request waits for your answer.", "एक सूचना अनुरोध का उत्तर अपेक्षित है।");
            case INFORMATION_ANSWERED -> Text.of("An information request was answered.", "एक सूचना अनुरोध का उत्तर आया है।");
            case PLAN_ACTIVITY_GIVEN -> Text.of("A joint plan gave your post an activity.", "एक संयुक्त योजना ने आपके पद को एक गतिविधि सौंपी है।");
            case PREPARED_LAPSES_SOON -> Text.of(
                    "What was prepared for your post lapses soon unless you confirm it.",
                    "आपके पद हेतु तैयार मद पुष्टि न होने पर शीघ्र समाप्त होंगे।");
            case PREPARED_LAPSED -> Text.of(
                    "What was prepared for your post lapsed: nobody confirmed it.",
                    "आपके पद हेतु तैयार मद पुष्टि के अभाव में समाप्त हुए।");
            case GRIEVANCE_OPENED -> Text.of("A refusal waits for your decision.", "एक अस्वीकृति पर आपका निर्णय अपेक्षित है।");
            case GRIEVANCE_REMINDED -> Text.of(
                    "Reminder: a refusal waits for your decision.", "स्मरण: एक अस्वीकृति पर आपका निर्णय अपेक्षित है।");
            case GRIEVANCE_ESCALATED -> Text.of(
                    "A refusal below your post is not decided.", "आपके अधीन एक अस्वीकृति पर निर्णय नहीं हुआ है।");
            case GRIEVANCE_FOR_MEETING -> Text.of(
                    "A refusal comes before the next meeting.", "एक अस्वीकृति अगली बैठक में रखी जाएगी।");
            case GRIEVANCE_DECIDED -> Text.of("A refusal was decided.", "एक अस्वीकृति पर निर्णय हुआ है।");
            default -> NEWS;
        };
    }

    static Text of(StepKind kind) {
        return switch (kind) {
            case CASE_TRANSFERRED -> Text.of("A case was transferred to you.", "एक प्रकरण आपको अंतरित हुआ है।");
            case REFERRAL_SENT, REFERRAL_REDIRECTED -> Text.of("A referral waits for you.", "एक रेफरल आपकी प्रतीक्षा में है।");
            case REFERRAL_RECEIVED, REFERRAL_ACKNOWLEDGED -> Text.of("Your referral was acknowledged.", "आपके रेफरल की पावती मिली है।");
            case REFERRAL_ACCEPTED -> Text.of("Your referral was accepted.", "आपका रेफरल स्वीकार हुआ है।");
            case REFERRAL_DECLINED -> Text.of("Your referral was declined.", "आपका रेफरल अस्वीकार हुआ है।");
            case REFERRAL_STARTED -> Text.of("Work on your referral has begun.", "आपके रेफरल पर काम शुरू हुआ है।");
            case REFERRAL_DONE -> Text.of("Your referral is done.", "आपके रेफरल का काम पूरा हुआ है।");
            case REFERRAL_RETURNED -> Text.of("Your referral was returned.", "आपका रेफरल लौटाया गया है।");
            case REFERRAL_EXPIRED -> Text.of("Nobody answered your referral in time.", "आपके रेफरल का समय पर उत्तर नहीं आया।");
            case REFERRAL_WITHDRAWN -> Text.of("A referral to you was withdrawn.", "आपको भेजा एक रेफरल वापस लिया गया है।");
            case REFERRAL_REMINDED -> Text.of("Reminder: a referral waits for you.", "स्मरण: एक रेफरल आपकी प्रतीक्षा में है।");
            case REFERRAL_NOT_RECEIVED -> Text.of(
                    "An urgent referral was not received. Call now.", "एक अत्यावश्यक रेफरल प्राप्त नहीं हुआ। अभी फ़ोन करें।");
            case REFERRAL_CALLED -> Text.of("You were called about an urgent referral.", "एक अत्यावश्यक रेफरल के लिए आपको फ़ोन किया गया।");
            case REFERRAL_ESCALATED -> Text.of("A referral below your post waits.", "आपके अधीन एक रेफरल प्रतीक्षा में है।");
            case REFERRAL_FOR_MEETING -> Text.of(
                    "A referral comes before the next district meeting.", "एक रेफरल अगली ज़िला बैठक में रखा जाएगा।");
            case SCHEME_APPLIED -> Text.of("An application waits for your decision.", "एक आवेदन पर निर्णय अपेक्षित है।");
            case SCHEME_DECIDED, SCHEME_PAID, SCHEME_APPEALED, SCHEME_WITHDRAWN -> Text.of(
                    "There is news of an application.", "एक आवेदन में प्रगति हुई है।");
            case LETTER_ISSUED, LETTER_COPIED -> Text.of("A letter was issued to you.", "आपको एक पत्र जारी हुआ है।");
            case DUTY_OPENED -> Text.of("A duty has begun at your post.", "आपके पद पर एक वैधानिक दायित्व आरंभ हुआ है।");
            case DUTY_ALARM -> Text.of("The time of a duty runs out.", "एक वैधानिक दायित्व का समय समाप्त हो रहा है।");
            case DUTY_OVERDUE -> Text.of("A duty is overdue.", "एक वैधानिक दायित्व का समय निकल गया है।");
            case DUTY_BREACHED -> Text.of("A duty below your post was breached.", "आपके अधीन एक वैधानिक दायित्व का उल्लंघन हुआ है।");
            case DUTY_REOPENED, DUTY_EVENT_CORRECTED, DUTY_EVENT_MOVED -> Text.of(
                    "A duty of your post has changed.", "आपके पद के एक वैधानिक दायित्व में परिवर्तन हुआ है।");
            default -> SOMETHING;
        };
    }

    /** Whether it is told at once, at night too. */
    static boolean isUrgent(String kind) {
        return kind.equals(StepKind.REFERRAL_NOT_RECEIVED.name())
                || kind.equals(StepKind.DUTY_ALARM.name())
                || kind.equals(StepKind.DUTY_OVERDUE.name())
                || kind.equals(StepKind.DUTY_BREACHED.name());
    }
}
