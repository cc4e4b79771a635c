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
            case FINDING_MADE -> Text.of("A finding waits for your decision.", "एक निवारक निष्कर्ष आपके निर्णय की प्रतीक्षा में है।");
            case FINDING_REFERRED -> Text.of("A finding was handed to your post.", "एक निवारक निष्कर्ष आपके पद को सौंपा गया है।");
            case FINDING_LATE -> Text.of("A finding waits past its time.", "एक निवारक निष्कर्ष पर निर्णय का समय निकल गया है।");
            case INSPECTIONS_DUE -> Text.of("Inspections are due in your area.", "आपके क्षेत्र में निरीक्षण अपेक्षित हैं।");
            case LIKENESS_PROPOSED -> Text.of(
                    "Two entries may be about the same; your decision is asked.", "दो प्रविष्टियाँ एक ही विषय की हो सकती हैं; आपका निर्णय अपेक्षित है।");
            case LIKENESS_CONFIRMED -> Text.of("Two entries were found to be about the same.", "दो प्रविष्टियाँ एक ही विषय की पाई गई हैं।");
            case OTHER_STATE_ASKS -> Text.of("Another state refers a matter to your post.", "अन्य राज्य ने आपके पद को एक रेफरल भेजा है।");
            case OTHER_STATE_WAITS -> Text.of(
                    "A referral from another state waits for your answer.", "अन्य राज्य का एक रेफरल आपके उत्तर की प्रतीक्षा में है।");
            case OTHER_STATE_WITHDREW -> Text.of("Another state withdrew its referral.", "अन्य राज्य ने अपना रेफरल वापस लिया है।");
            case OTHER_STATE_HANDED_OVER -> Text.of(
                    "Another state handed a matter over to your post.", "अन्य राज्य ने एक मामला आपके पद को सौंपा है।");
            case OTHER_STATE_TOOK_BACK -> Text.of("Another state took a matter back.", "अन्य राज्य ने एक मामला वापस अपने पास लिया है।");
            case OTHER_STATE_LATE_BELOW -> Text.of(
                    "A referral between states waits below your post.", "आपके अधीन राज्यों के बीच का एक रेफरल प्रतीक्षा में है।");
            case JOINT_PERIOD_ENDING -> Text.of(
                    "A joint period with another state is about to end.", "अन्य राज्य के साथ एक संयुक्त अवधि समाप्त होने वाली है।");
            case JOINT_PERIOD_OVER -> Text.of(
                    "A joint period with another state is over.", "अन्य राज्य के साथ एक संयुक्त अवधि पूरी हो गई है।");
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
            case PART_TRANSFERRED -> Text.of(
                    "A department's part of a case was given to you.", "एक प्रकरण में विभाग का भाग आपको सौंपा गया है।");
            case CONFERENCE_PROPOSED -> Text.of(
                    "A case conference waits for your decision.", "एक प्रकरण सम्मेलन पर आपका निर्णय अपेक्षित है।");
            case CONFERENCE_CONVENED -> Text.of("You are invited to a case conference.", "आप एक प्रकरण सम्मेलन में आमंत्रित हैं।");
            case CONFERENCE_RETURNED -> Text.of(
                    "A post has answered before your case conference.", "आपके प्रकरण सम्मेलन से पूर्व एक पद का उत्तर आया है।");
            case CONFERENCE_HELD -> Text.of("A case conference was held.", "एक प्रकरण सम्मेलन हुआ है।");
            case CASE_ACTION_MADE -> Text.of("Your post has a promised action to carry out.", "आपके पद को एक तय कार्य करना है।");
            case CASE_ACTION_REPORTED -> Text.of("A promised action waits for verification.", "एक तय कार्य का सत्यापन शेष है।");
            case CASE_ACTION_VERIFIED -> Text.of("A promised action was verified.", "एक तय कार्य सत्यापित हुआ है।");
            case CASE_ACTION_SENT_BACK -> Text.of("A promised action was sent back to you.", "एक तय कार्य आपको लौटाया गया है।");
            case CASE_ACTION_OVERDUE -> Text.of("The time of a promised action has passed.", "एक तय कार्य का समय निकल गया है।");
            case CASE_ACTION_DROPPED -> Text.of("A promised action is no longer needed.", "एक तय कार्य की अब आवश्यकता नहीं है।");
            case RISK_ASSESSED -> Text.of("A risk was assessed in a case of yours.", "आपके एक प्रकरण में जोखिम आकलन हुआ है।");
            case CASE_MESSAGE_SENT -> Text.of("A message waits to be read.", "एक संदेश अपठित है।");
            case SAFETY_CHECK_SET -> Text.of("A safety check is set for your post.", "आपके पद पर एक कुशल-क्षेम जाँच निर्धारित हुई है।");
            case INTERSTATE_SENT -> Text.of("A referral to another state was sent.", "अन्य राज्य को एक रेफरल भेजा गया है।");
            case INTERSTATE_ACKNOWLEDGED -> Text.of(
                    "Another state acknowledged your referral.", "अन्य राज्य ने आपके रेफरल की पावती दी है।");
            case INTERSTATE_ACCEPTED -> Text.of("Another state accepted your referral.", "अन्य राज्य ने आपका रेफरल स्वीकार किया है।");
            case INTERSTATE_DECLINED -> Text.of("Another state declined your referral.", "अन्य राज्य ने आपका रेफरल अस्वीकार किया है।");
            case INTERSTATE_RETURNED -> Text.of("Another state returned your referral.", "अन्य राज्य ने आपका रेफरल लौटाया है।");
            case INTERSTATE_UNANSWERED -> Text.of(
                    "Another state has not answered your referral in time.", "अन्य राज्य ने आपके रेफरल का समय पर उत्तर नहीं दिया।");
            case INTERSTATE_ENDING -> Text.of(
                    "Your joint period with another state is about to end.", "अन्य राज्य के साथ आपकी संयुक्त अवधि समाप्त होने वाली है।");
            case INTERSTATE_OVER -> Text.of(
                    "Your joint period with another state is over: decide.", "अन्य राज्य के साथ आपकी संयुक्त अवधि पूरी हुई: निर्णय करें।");
            case DUTY_LEFT -> Text.of("A duty was left to your post.", "एक वैधानिक दायित्व आपके पद पर छोड़ा गया है।");
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
