package org.samanvay.plugins.statutorybodies;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Right;
import org.samanvay.spi.Text;

/** Rights that these bodies make real. */
final class StatutoryRights {
    private static final String GENERAL_KNOWLEDGE = "general knowledge";

    static final List<Right> ALL = List.of(
            Right.unverified(
                    "free-legal-aid",
                    Text.of("A lawyer free of charge", "निःशुल्क अधिवक्ता"),
                    Text.of(
                            "Every woman and every child gets legal aid free of charge, whatever the income. Ask the"
                                    + " District Legal Services Authority.",
                            "प्रत्येक महिला और बालक को आय चाहे जो हो निःशुल्क विधिक सहायता मिलती है। जिला विधिक सेवा"
                                    + " प्राधिकरण से कहें।"),
                    Law.of("Legal Services Authorities Act 1987", "12(c)"),
                    Set.of(Right.Holder.WOMEN, Right.Holder.CHILDREN),
                    GENERAL_KNOWLEDGE,
                    StatutoryChannels.LEGAL_SERVICES,
                    StatutoryChannels.LEGAL_SERVICES_OFFICE),
            Right.unverified(
                    "compensation",
                    Text.of("Compensation, even if nobody is caught", "प्रतिकर, चाहे कोई पकड़ा न गया हो"),
                    Text.of(
                            "Who was harmed by a crime may ask the District Legal Services Authority for compensation,"
                                    + " also before a trial ends and also when the offender is unknown.",
                            "अपराध से पीड़ित व्यक्ति जिला विधिक सेवा प्राधिकरण से प्रतिकर माँग सकता है, विचारण समाप्त होने"
                                    + " से पहले भी और अपराधी अज्ञात होने पर भी।"),
                    Law.of("BNSS 2023", "396"),
                    Set.of(Right.Holder.EVERYBODY),
                    GENERAL_KNOWLEDGE,
                    StatutoryChannels.LEGAL_SERVICES,
                    StatutoryChannels.LEGAL_SERVICES_OFFICE),
            Right.unverified(
                    "support-person",
                    Text.of("Somebody at the child's side", "बालक के साथ एक सहायक व्यक्ति"),
                    Text.of(
                            "A child against whom a sexual offence was committed may have a support person through"
                                    + " inquiry and trial. The Child Welfare Committee appoints one, and ends it when the"
                                    + " child or the parents so ask.",
                            "लैंगिक अपराध से पीड़ित बालक को जाँच और विचारण के दौरान सहायक व्यक्ति मिल सकता है। बाल कल्याण"
                                    + " समिति उसे नियुक्त करती है और बालक या माता-पिता के कहने पर हटाती है।"),
                    Law.of("POCSO Rules 2020", "4"),
                    Set.of(Right.Holder.CHILDREN),
                    GENERAL_KNOWLEDGE,
                    StatutoryChannels.CHILD_HELPLINE),
            Right.unverified(
                    "special-relief",
                    Text.of("Help for food, clothes and travel at once", "भोजन, वस्त्र और यात्रा हेतु तुरंत सहायता"),
                    Text.of(
                            "The Child Welfare Committee may recommend special relief for a child's urgent needs; it is"
                                    + " paid within a week.",
                            "बाल कल्याण समिति बालक की तात्कालिक जरूरतों हेतु विशेष राहत की अनुशंसा कर सकती है; भुगतान एक"
                                    + " सप्ताह के भीतर होता है।"),
                    Law.of("POCSO Rules 2020", "8"),
                    Set.of(Right.Holder.CHILDREN),
                    "https://indianemployees.com/handbook/article/1809-special-relief",
                    StatutoryChannels.CHILD_HELPLINE),
            Right.unverified(
                    "child-heard",
                    Text.of("The child is heard", "बालक की बात सुनी जाएगी"),
                    Text.of(
                            "The Child Welfare Committee asks the child and gives weight to what it says. Against how"
                                    + " the committee works one may go to the District Magistrate.",
                            "बाल कल्याण समिति बालक से पूछती है और उसकी बात को महत्व देती है। समिति की कार्यप्रणाली के"
                                    + " विरुद्ध जिला मजिस्ट्रेट के पास जा सकते हैं।"),
                    Law.of("JJ Act 2015", "3(iii), 27(10)"),
                    Set.of(Right.Holder.CHILDREN),
                    GENERAL_KNOWLEDGE,
                    StatutoryChannels.DISTRICT_MAGISTRATE_OFFICE),
            Right.unverified(
                    "child-not-jailed",
                    Text.of("No child in a lock-up", "कोई बालक हवालात में नहीं"),
                    Text.of(
                            "A child who is said to have broken the law comes before the Juvenile Justice Board within"
                                    + " 24 hours and is never kept in a police lock-up or jail.",
                            "विधि से संघर्षरत बालक 24 घंटे के भीतर किशोर न्याय बोर्ड के समक्ष लाया जाता है और कभी हवालात या"
                                    + " कारागार में नहीं रखा जाता।"),
                    Law.of("JJ Act 2015", "10(1)"),
                    Set.of(Right.Holder.CHILDREN),
                    GENERAL_KNOWLEDGE,
                    StatutoryChannels.CHILD_HELPLINE),
            Right.unverified(
                    "workplace-complaint",
                    Text.of("A committee hears you, and keeps it to itself", "समिति सुनेगी और गोपनीय रखेगी"),
                    Text.of(
                            "At work you may complain of sexual harassment to the Internal Committee; where there are"
                                    + " fewer than ten workers, or it is the employer himself, to the Local Committee of"
                                    + " the district. Within three months, six with reasons; if you cannot write, you are"
                                    + " helped. Going to the police is your choice.",
                            "कार्यस्थल पर लैंगिक उत्पीड़न की शिकायत आंतरिक समिति से करें; जहाँ दस से कम कर्मी हों या नियोजक"
                                    + " स्वयं दोषी हो, वहाँ जिले की स्थानीय समिति से। तीन मास के भीतर, कारण सहित छह मास;"
                                    + " लिख न सकें तो सहायता मिलेगी। पुलिस में जाना आपकी इच्छा है।"),
                    Law.of("POSH Act 2013", "4, 6, 9, 16, 19(g)"),
                    Set.of(Right.Holder.WOMEN),
                    "https://nyaytantra.com/posh-complaint",
                    StatutoryChannels.DISTRICT_MAGISTRATE_OFFICE),
            Right.unverified(
                    "no-child-marriage",
                    Text.of("A child marriage can be stopped", "बाल विवाह रोका जा सकता है"),
                    Text.of(
                            "Anybody may tell the Child Marriage Prohibition Officer; the name stays hidden. A Magistrate"
                                    + " can forbid the marriage, also at once.",
                            "कोई भी बाल विवाह प्रतिषेध अधिकारी को सूचना दे सकता है; नाम गुप्त रहता है। मजिस्ट्रेट विवाह पर"
                                    + " तुरंत भी रोक लगा सकते हैं।"),
                    Law.of("PCMA 2006", "13, 16"),
                    Set.of(Right.Holder.CHILDREN),
                    "https://lawx.in/acts/section/90/767/6832",
                    StatutoryChannels.CHILD_HELPLINE,
                    StatutoryChannels.DISTRICT_MAGISTRATE_OFFICE));

    private StatutoryRights() {}
}
