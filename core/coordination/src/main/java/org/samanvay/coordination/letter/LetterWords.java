package org.samanvay.coordination.letter;

import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.person.PersonRole;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.coordination.referral.Urgency;
import org.samanvay.spi.Text;

/** The words that letters share, in both languages. */
final class LetterWords {
    static final Text CASE = Text.of("Case", "प्रकरण");
    static final Text ON_BASIS = Text.of("Lawful basis", "विधिक आधार");
    static final Text PERSON = Text.of("Person, by code", "व्यक्ति (कोड)");
    static final Text SERVICE = Text.of("Service", "सेवा");
    static final Text PURPOSE = Text.of("Purpose", "प्रयोजन");
    static final Text URGENCY = Text.of("Urgency", "तात्कालिकता");
    static final Text SENT = Text.of("Sent", "प्रेषित");
    static final Text ACKNOWLEDGE_BY = Text.of("To be acknowledged by", "पावती की समय-सीमा");
    static final Text ACT_BY = Text.of("To be acted on by", "कार्यवाही की समय-सीमा");
    static final Text SHARED = Text.of("Fields open to you on the platform", "मंच पर आपके लिए उपलब्ध विवरण");
    static final Text OF_CASE = Text.of("Case", "प्रकरण");
    static final Text OF_PERSON = Text.of("Person", "व्यक्ति");
    static final Text ISSUED = Text.of(
            "Issued through Samanvay. Whether it is genuine can be asked of the issuing office by its number.",
            "समन्वय से जारी। इसकी सत्यता पत्रांक बताकर जारीकर्ता कार्यालय से ज्ञात की जा सकती है।");
    static final Text WITHHELD = Text.of(
            "%d answers that tell who or where a person is are not printed.",
            "%d उत्तर, जिनसे किसी व्यक्ति की पहचान या ठिकाना ज्ञात हो, मुद्रित नहीं किए गए हैं।");
    static final Text DRAFT = Text.of(
            "The words of this letter are a draft that the department has yet to confirm.",
            "इस पत्र की शब्दावली प्रारूप है, जिसकी विभाग द्वारा पुष्टि शेष है।");

    private LetterWords() {}

    static Text of(Basis basis) {
        return switch (basis) {
            case CONSENT -> Text.of("consent of the person", "व्यक्ति की सहमति");
            case STATUTORY_DUTY -> Text.of("statutory duty", "वैधानिक दायित्व");
            case COURT_ORDER -> Text.of("order of a court", "न्यायालय का आदेश");
            case COMMITTEE_ORDER -> Text.of("order of a committee", "समिति का आदेश");
            case VITAL_INTEREST -> Text.of("danger to life or limb", "जीवन या शरीर को संकट");
        };
    }

    /** Whether the reference may stand on paper: a danger is told in free words that can name people. */
    static boolean printsReference(Basis basis) {
        return switch (basis) {
            case STATUTORY_DUTY, COURT_ORDER, COMMITTEE_ORDER -> true;
            case CONSENT, VITAL_INTEREST -> false;
        };
    }

    static Text of(SharingPurpose purpose) {
        return switch (purpose) {
            case SHELTER_AND_SUPPORT -> Text.of("shelter and support", "आश्रय एवं सहायता");
            case COUNSELLING -> Text.of("counselling", "परामर्श");
            case MEDICAL_CARE -> Text.of("medical care", "चिकित्सा");
            case LEGAL_AID -> Text.of("legal aid", "विधिक सहायता");
            case PROTECTION -> Text.of("protection", "संरक्षण");
            case INVESTIGATION -> Text.of("investigation", "विवेचना");
            case WELFARE_SCHEME -> Text.of("welfare scheme", "कल्याण योजना");
            case EDUCATION -> Text.of("education", "शिक्षा");
            case LIVELIHOOD -> Text.of("livelihood", "आजीविका");
            case STATUTORY_REPORT -> Text.of("statutory report", "वैधानिक सूचना");
        };
    }

    static Text of(Urgency urgency) {
        return switch (urgency) {
            case URGENT -> Text.of("urgent", "अत्यावश्यक");
            case ORDINARY -> Text.of("ordinary", "सामान्य");
        };
    }

    static Text of(PersonRole role) {
        return switch (role) {
            case SURVIVOR -> Text.of("the person affected", "प्रभावित व्यक्ति");
            case INFORMANT -> Text.of("informant", "सूचनादाता");
            case COMPLAINANT -> Text.of("complainant", "परिवादी");
            case RESPONDENT -> Text.of("respondent", "प्रत्यर्थी");
            case ACCUSED -> Text.of("accused", "अभियुक्त");
            case GUARDIAN -> Text.of("guardian", "संरक्षक");
            case SUPPORT_PERSON -> Text.of("support person", "सहायक व्यक्ति");
            case CHILD_OF_SURVIVOR -> Text.of("child of the person affected", "प्रभावित व्यक्ति की संतान");
            case WITNESS -> Text.of("witness", "साक्षी");
            case CHILD_IN_CONFLICT_WITH_LAW -> Text.of("child in conflict with law", "विधि से संघर्षरत बालक");
        };
    }
}
