package org.samanvay.plugins.police;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import java.util.List;
import org.samanvay.plugins.police.information.InformationRecord.InformationChannel;
import org.samanvay.plugins.police.information.InformationRecord.InformationDecision;
import org.samanvay.plugins.police.information.InformationRecord.InformationMatter;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.YesNo;

/** What the law demands of a station from the moment that information comes, by whatever channel. */
final class StationDuties {
    private static final String INFORMATION = "police.information-record";
    private static final String REPORT = "police.first-information-report";

    /**
     * Violence at home against a grown woman, and nothing that the law takes out of her hands. Nobody is taken for grown of
     * whom it was not written: a child's report is never hers to decline.
     */
    private static final Condition ADULT_AT_HOME = all(
            includes("matters", InformationMatter.DOMESTIC_VIOLENCE),
            answered("grownWoman"),
            is("grownWoman", YesNo.YES),
            not(includes("matters", InformationMatter.CHILD_FOUND_ALONE)),
            not(includes("matters", InformationMatter.MISSING_PERSON)),
            not(includes("matters", InformationMatter.RAPE)),
            not(includes("matters", InformationMatter.CHILD_SEXUAL_OFFENCE)),
            not(includes("matters", InformationMatter.CHILD_MARRIAGE)),
            not(includes("matters", InformationMatter.DEATH_WITHIN_SEVEN_YEARS)));

    static final List<Duty> ALL = List.of(
            Duty.of(
                            "BNSS-173-FIR",
                            Text.of(
                                    "Record the information and register the FIR",
                                    "सूचना अभिलिखित करना एवं एफआईआर दर्ज करना"),
                            Law.of("BNSS 2023", "173(1)"))
                    .startedBy(Trigger.when(
                            INFORMATION,
                            all(includes("matters", InformationMatter.COGNIZABLE_OFFENCE), not(ADULT_AT_HOME)),
                            "receivedAt"))
                    .responsible(PolicePosts.STATION_HOUSE_OFFICER)
                    .closedBy(Evidence.answered(REPORT + "#registeredAt"))
                    .consequence(Text.of(
                            "Not to record it is punishable for the offences that BNS s.199(c) names",
                            "बीएनएस धारा 199(ग) में नामित अपराधों में सूचना अभिलिखित न करना दण्डनीय है"))
                    .note(Text.of(
                            "Whatever the place of the offence. A refusal goes to the Superintendent, then to the Magistrate (s.173(4)).",
                            "घटना स्थल चाहे जो हो। अस्वीकृति पर पुलिस अधीक्षक, फिर मजिस्ट्रेट (धारा 173(4))।"))
                    .unverified("general knowledge")
                    .build(),
            Duty.of(
                            "BNSS-173-FIR-DV",
                            Text.of(
                                    "Offer to record her information of violence at home and to register the FIR",
                                    "घरेलू हिंसा की सूचना अभिलिखित करने एवं एफआईआर दर्ज करने का प्रस्ताव देना"),
                            Law.of("BNSS 2023", "173(1)"))
                    .startedBy(Trigger.when(
                            INFORMATION,
                            all(includes("matters", InformationMatter.COGNIZABLE_OFFENCE), ADULT_AT_HOME),
                            "receivedAt"))
                    .responsible(PolicePosts.STATION_HOUSE_OFFICER)
                    .touchesPerson()
                    .closedBy(Evidence.answered(REPORT + "#registeredAt"))
                    .note(Text.of(
                            "A grown woman decides. Declined is done; no reason is asked, and it is offered again later.",
                            "वयस्क महिला की इच्छा। मना करने पर भी दायित्व पूर्ण; कारण नहीं पूछा जाएगा, बाद में पुनः प्रस्ताव दिया जाएगा।"))
                    .unverified("design proposal on BNSS 173; whether she files a complaint is hers")
                    .build(),
            Duty.of(
                            "PWDVA-5-POL",
                            Text.of(
                                    "Tell her of her rights: orders, services, free legal aid, complaint of cruelty",
                                    "उसे अधिकारों की जानकारी देना: आदेश, सेवाएँ, निःशुल्क विधिक सहायता, क्रूरता की शिकायत"),
                            Law.of("PWDVA 2005", "5"))
                    .startedBy(Trigger.when(
                            INFORMATION, includes("matters", InformationMatter.DOMESTIC_VIOLENCE), "receivedAt"))
                    .responsible(PolicePosts.STATION_HOUSE_OFFICER)
                    .note(Text.of(
                            "The police are named beside the Protection Officer, the service provider and the Magistrate.",
                            "धारा में पुलिस अधिकारी, संरक्षण अधिकारी, सेवा प्रदाता एवं मजिस्ट्रेट नामित हैं।"))
                    .unverified("general knowledge")
                    .build(),
            Duty.of(
                            "BNSS-173-1",
                            Text.of(
                                    "Sign the information that was sent electronically",
                                    "इलेक्ट्रॉनिक माध्यम से दी गई सूचना पर हस्ताक्षर"),
                            Law.of("BNSS 2023", "173(1)(ii)"))
                    .kind(DutyKind.RIGHT_EXPIRES)
                    .startedBy(Trigger.when(INFORMATION, is("channel", InformationChannel.ELECTRONIC), "receivedAt"))
                    .dueWithin(Term.days(3))
                    .alarmAfter(Term.days(2))
                    .closedBy(Evidence.answered(INFORMATION + "#signedOn"))
                    .note(Text.of(
                            "Not signed in time: the record still exists; help her to sign.",
                            "समय पर हस्ताक्षर न होने पर भी अभिलेख बना रहता है; हस्ताक्षर में सहायता करें।"))
                    .unverified("https://legalsetu.co.in/blog-how-to-file-fir-india")
                    .build(),
            Duty.of(
                            "BNSS-173-2",
                            Text.of(
                                    "Give a free copy of the FIR to the informant or victim",
                                    "सूचनादाता या पीड़ित को एफआईआर की निःशुल्क प्रति देना"),
                            Law.of("BNSS 2023", "173(2)"))
                    .startedBy(Trigger.submitted(REPORT, "registeredAt"))
                    .responsible(PolicePosts.STATION_HOUSE_OFFICER)
                    .closedBy(Evidence.anyOf(
                            Evidence.letterIssued(PoliceLetters.FIR_COPY), Evidence.answered(REPORT + "#copyGivenAt")))
                    .note(Text.of(
                            "The statute says forthwith and names no hour; the alarm is at 24.",
                            "विधि में \"तत्काल\" है, घंटे निर्धारित नहीं; चेतावनी 24 घंटे पर।"))
                    .unverified("https://legalrath.in/2025/12/10/decoding-fir-changes-bnss-section-173-explained/")
                    .build(),
            Duty.of(
                            "BNSS-173-3",
                            Text.of("Finish the preliminary enquiry", "प्रारंभिक जाँच पूर्ण करना"),
                            Law.of("BNSS 2023", "173(3)"))
                    .startedBy(Trigger.when(
                            INFORMATION, is("decision", InformationDecision.PRELIMINARY_ENQUIRY), "receivedAt"))
                    .responsible(PolicePosts.STATION_HOUSE_OFFICER)
                    .dueWithin(Term.days(14))
                    .alarmAfter(Term.days(10))
                    .closedBy(Evidence.answered(INFORMATION + "#enquiry.completedAt"))
                    .note(Text.of(
                            "A choice, with leave of the Deputy Superintendent, for three to less than seven years; not for POCSO or rape.",
                            "वैकल्पिक, पुलिस उपाधीक्षक की अनुमति से, तीन से सात वर्ष से कम दण्ड पर; पॉक्सो या बलात्कार में नहीं।"))
                    .unverified("https://legalsetu.co.in/blog-how-to-file-fir-india")
                    .build(),
            Duty.of(
                            "SOP-ZFIR",
                            Text.of(
                                    "Transfer the Zero FIR to the station that has jurisdiction",
                                    "शून्य एफआईआर क्षेत्राधिकार वाले थाने को स्थानांतरित करना"),
                            Law.of("Standard operating procedure for Zero FIR", "number not determined"))
                    .startedBy(Trigger.when(REPORT, is("zeroFir", YesNo.YES), "registeredAt"))
                    .responsible(PolicePosts.STATION_HOUSE_OFFICER)
                    .closedBy(Evidence.answered(REPORT + "#transferredTo.transferredAt"))
                    .note(Text.of(
                            "Forthwith, with an alarm at 24 hours; the 15 days of an administrative order are not the statute.",
                            "तत्काल, चेतावनी 24 घंटे पर; प्रशासनिक निर्देश के 15 दिन विधि नहीं हैं।"))
                    .unverified("https://veritect.ai/research/zero-fir-bnss-blog")
                    .build(),
            Duty.of(
                            "NALSA-FIR",
                            Text.of(
                                    "Share the FIR with the Legal Services Authority",
                                    "एफआईआर विधिक सेवा प्राधिकरण को देना"),
                            Law.of("NALSA Compensation Scheme for Women Victims 2018", "paragraph not determined"))
                    .startedBy(Trigger.submitted(REPORT, "registeredAt"))
                    .responsible(PolicePosts.STATION_HOUSE_OFFICER)
                    .closedBy(Evidence.anyOf(
                            Evidence.letterIssued(PoliceLetters.TO_LEGAL_SERVICES),
                            Evidence.answered(REPORT + "#sharedWithLegalServicesAt")))
                    .note(Text.of(
                            "For the offences of the scheme; on paper or electronically.",
                            "योजना के अपराधों हेतु; कागज या इलेक्ट्रॉनिक माध्यम से।"))
                    .unverified("https://nyaaya.redstart.dev/legal-explainer/how-can-you-claim-compensation-under-this-law/")
                    .build(),
            Duty.of(
                            "BNSS-194",
                            Text.of(
                                    "Inform the Executive Magistrate and hold the inquest",
                                    "कार्यपालक मजिस्ट्रेट को सूचना एवं पंचायतनामा (मृत्यु-समीक्षा)"),
                            Law.of("BNSS 2023", "194"))
                    .startedBy(Trigger.when(INFORMATION, includes("matters", InformationMatter.DEATH_WITHIN_SEVEN_YEARS), "receivedAt"))
                    .responsible(PolicePosts.STATION_HOUSE_OFFICER)
                    .closedBy(Evidence.noted())
                    .note(Text.of(
                            "The death of a woman within seven years of her marriage.",
                            "विवाह के सात वर्ष के भीतर स्त्री की मृत्यु।"))
                    .unverified("general knowledge")
                    .build());

    private StationDuties() {}
}
