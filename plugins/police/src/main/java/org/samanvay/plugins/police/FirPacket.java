package org.samanvay.plugins.police;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.anyRow;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.police.fir.FirstInformationReport.SpecialProcedure;
import org.samanvay.plugins.police.fir.Offence;
import org.samanvay.plugins.police.fir.ReferenceFromExtract;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Intimation;
import org.samanvay.spi.Intimation.Sending;
import org.samanvay.spi.Law;
import org.samanvay.spi.Packet;
import org.samanvay.spi.Text;

/**
 * What a station tells others when a report is registered. What touches her body or is hers to choose goes only on her
 * consent, and the request for an examination closes no duty: she is sent to a doctor when she was there.
 */
final class FirPacket {
    static final String COMMITTEE_SERVICE = "statutory-bodies.child-before-committee";
    static final String LEGAL_SERVICES_SERVICE = "statutory-bodies.report-of-offence";

    private static final String BODIES = "statutory-bodies";
    private static final String COMMITTEE = "child-welfare-committee";
    private static final Text COMMITTEE_NAME = Text.of("The Child Welfare Committee", "बाल कल्याण समिति");
    private static final String GENERAL = "general knowledge";
    private static final String SECTION_19 = "https://constitutionofindia.in/?p=19804";

    private static final Condition CHILD = any(
            includes("procedures", SpecialProcedure.CHILD_SEXUAL_OFFENCE),
            anyRow("offences", is("act", Offence.Act.POCSO)));

    /** Sections 64 to 68, 70 and 71 of the Sanhita; those of POCSO are the child's. */
    private static final Condition GROWN_WOMAN =
            all(includes("procedures", SpecialProcedure.TWO_MONTHS), not(anyRow("offences", is("act", Offence.Act.POCSO))),
                    not(includes("procedures", SpecialProcedure.CHILD_SEXUAL_OFFENCE)));

    static final Packet PACKET = new Packet(
                    "fir",
            Text.of("Intimations of a first information report", "एफआईआर पर देय सूचनाएँ"),
            "first-information-report",
            "number",
            "registeredAt",
            List.of(
                    Intimation.of(
                                    "committee",
                                    Text.of("Report to the Child Welfare Committee", "बाल कल्याण समिति को रिपोर्ट"),
                                    Law.of("POCSO 2012", "19(6)"),
                                    new Sending.ToPost(
                                            BODIES, COMMITTEE, COMMITTEE_SERVICE, Optional.of("report-to-committee"), false),
                                    SECTION_19)
                            .when(CHILD)
                            .serving("POCSO-19-6-CWC"),
                    Intimation.of(
                                    "special-court",
                                    Text.of("Report to the Special Court", "विशेष न्यायालय को रिपोर्ट"),
                                    Law.of("POCSO 2012", "19(6)"),
                                    new Sending.ToAuthority(
                                            "report-to-special-court",
                                            Text.of("The Special Court (POCSO)", "विशेष न्यायालय (पॉक्सो)")),
                                    SECTION_19)
                            .when(CHILD)
                            .serving("POCSO-19-6-COURT"),
                    Intimation.of(
                                    "form-b",
                                    Text.of(
                                            "Preliminary assessment (Form B) to the committee",
                                            "प्रारंभिक आकलन (प्ररूप ख) समिति को"),
                                    Law.of("POCSO Rules 2020", "4; Form B"),
                                    new Sending.ToAuthority("pocso-form-b", COMMITTEE_NAME),
                                    GENERAL)
                            .when(CHILD)
                            .serving("POCSO-R4-B"),
                    Intimation.of(
                                    "form-a",
                                    Text.of("Form A to the child and the family", "प्ररूप क बालक एवं परिवार को"),
                                    Law.of("POCSO Rules 2020", "4; Form A"),
                                    new Sending.ToPerson("pocso-form-a"),
                                    GENERAL)
                            .when(CHILD)
                            .serving("POCSO-R4-A"),
                    Intimation.of(
                                    "emergency-care",
                                    Text.of("Emergency medical care of the child", "बालक की आपातकालीन चिकित्सा देखरेख"),
                                    Law.of("POCSO Rules 2020", "6"),
                                    new Sending.ToPost(
                                            "health",
                                            "hospital-in-charge",
                                            "health.emergency-treatment",
                                            Optional.empty(),
                                            false),
                                    "https://www.vakilno1.com/legal-news/compensation-to-be-paid-within-30-days-as-per-new-pocso-rules.html")
                            .when(CHILD)
                            .note(Text.of(
                                    "The hospital may demand no paper first; the child need not wait for this.",
                                    "चिकित्सालय पहले कोई कागज नहीं माँग सकता; बालक को इसकी प्रतीक्षा नहीं करनी है।")),
                    Intimation.of(
                                    "support-person",
                                    Text.of("Ask the committee for a support person", "समिति से सहायक व्यक्ति हेतु अनुरोध"),
                                    Law.of("POCSO Rules 2020", "4"),
                                    new Sending.ToPost(
                                            BODIES, COMMITTEE, "statutory-bodies.support-person", Optional.empty(), false),
                                    GENERAL)
                            .when(CHILD),
                    Intimation.of(
                                    "examination",
                                    Text.of("Request for a medical examination", "चिकित्सीय परीक्षण हेतु अनुरोध"),
                                    Law.of("BNSS 2023", "184(1)"),
                                    new Sending.ToPost(
                                            "health",
                                            "hospital-in-charge",
                                            "health.medico-legal-examination",
                                            Optional.empty(),
                                            true),
                                    "https://law.emunshi.ai/bnss/184")
                            .when(GROWN_WOMAN)
                            .serving("BNSS-184-1")
                            .note(Text.of(
                                    "Only where she agrees. Declined is done; no reason is asked.",
                                    "केवल उसकी सहमति से। मना करने पर भी दायित्व पूर्ण; कारण नहीं पूछा जाएगा।")),
                    Intimation.of(
                                    "one-stop-centre",
                                    Text.of("Tell the One Stop Centre", "वन स्टॉप सेंटर को सूचना"),
                                    Law.of("One Stop Centre scheme (Mission Shakti)", "paragraph not determined"),
                                    new Sending.ToPost(
                                            "women-child-welfare",
                                            "one-stop-centre-administrator",
                                            "women-child-welfare.one-stop-centre-support",
                                            Optional.empty(),
                                            true),
                                    GENERAL)
                            .note(Text.of("Only where she agrees.", "केवल उसकी सहमति से।")),
                    Intimation.of(
                                    "legal-services",
                                    Text.of(
                                            "Copy to the District Legal Services Authority",
                                            "जिला विधिक सेवा प्राधिकरण को प्रति"),
                                    Law.of("NALSA Compensation Scheme for Women Victims 2018", "paragraph not determined"),
                                    new Sending.ToPost(
                                            BODIES,
                                            "district-legal-services-authority",
                                            LEGAL_SERVICES_SERVICE,
                                            Optional.of("fir-to-legal-services"),
                                            false),
                                    "https://nyaaya.redstart.dev/legal-explainer/how-can-you-claim-compensation-under-this-law/")
                            .serving("NALSA-FIR"),
                    Intimation.of(
                                    "copy",
                                    Text.of(
                                            "Free copy of the report to the informant or victim",
                                            "सूचनादाता या पीड़ित को रिपोर्ट की निःशुल्क प्रति"),
                                    Law.of("BNSS 2023", "173(2)"),
                                    new Sending.ToPerson("fir-copy"),
                                    "https://legalrath.in/2025/12/10/decoding-fir-changes-bnss-section-173-explained/")
                            .serving("BNSS-173-2")))
            .startedFrom(ReferenceFromExtract.REFERENCE);

    private FirPacket() {}
}
