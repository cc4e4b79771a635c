package org.samanvay.plugins.industries;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Law;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Right;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Verification;

/** How the department serves: its counter and portal, what others may ask of it, a right and a letter. */
final class IndustriesOffer {
    private static final String OFFICE = "district-industries-centre";

    static final List<Channel> CHANNELS = List.of(
            new Channel(
                    OFFICE,
                    Text.of("District Industries Centre", "जिला उद्योग केन्द्र"),
                    Channel.Kind.COUNTER,
                    "In every district / प्रत्येक जनपद में",
                    Text.of("Hours not determined", "समय निर्धारित नहीं"),
                    "general knowledge",
                    Set.of(Mark.NOT_DETERMINED)),
            new Channel(
                    "self-employment-portal",
                    Text.of("Portal of the self-employment scheme", "स्वरोजगार योजना पोर्टल"),
                    Channel.Kind.WEB,
                    "msy.uk.gov.in",
                    Text.of("At any time", "किसी भी समय"),
                    "https://projectsarthi.com/schemes/mmsy-uk",
                    Set.of(Mark.UNVERIFIED)));

    static final List<Service> SERVICES = List.of(
            service("enterprise-guidance", "Which work of her own, and which scheme", "स्वरोजगार एवं योजना परामर्श", 2, 15),
            service("loan-application-help", "Help with a loan application, to the bank and back", "ऋण आवेदन में सहायता, बैंक तक", 2, 45),
            service("udyam-registration-help", "Help with the Udyam registration", "उद्यम पंजीकरण में सहायता", 2, 10),
            service("entrepreneurship-training", "A place in a training for entrepreneurs", "उद्यमिता विकास प्रशिक्षण में स्थान", 3, 60));

    static final List<Right> RIGHTS = List.of(new Right(
            "no-reason-asked",
            Text.of("No office may ask why you need an income", "कोई कार्यालय यह नहीं पूछ सकता कि आपको आय क्यों चाहिए"),
            Text.of(
                    "You apply like everybody. Where a scheme favours a category, the certificate of the District Probation"
                            + " Officer is enough; it names no reason. Registration on Udyam costs nothing.",
                    "आप सामान्य आवेदक की तरह आवेदन करती हैं। जहाँ योजना किसी श्रेणी को वरीयता देती है, वहाँ जिला परिवीक्षा अधिकारी"
                            + " का प्रमाण पत्र पर्याप्त है; उसमें कारण नहीं लिखा जाता। उद्यम पंजीकरण निःशुल्क है।"),
            Law.of("DPDP Act 2023", "6(1)"),
            Set.of(Right.Holder.WOMEN),
            List.of(OFFICE),
            Verification.unverified("general knowledge; the certificate in place of the reason is a design proposal"),
            Set.of(Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)));

    static final Letter NEXT_STEP = new Letter(
            "next-step",
            Text.of("Your next date at the District Industries Centre", "जिला उद्योग केन्द्र में आपकी अगली तिथि"),
            new Letter.About.Entry("women-enterprise-support"),
            Letter.Recipient.PERSON_HERSELF,
            Set.of(),
            Text.of(
                    "Please come on the date below and bring the papers that were named to you.",
                    "कृपया नीचे दी गई तिथि को बताए गए प्रपत्रों के साथ आएँ।"),
            Text.of("No fee is due for any step of it.", "किसी भी चरण हेतु कोई शुल्क देय नहीं है।"),
            Optional.empty(),
            "Design proposal",
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    private IndustriesOffer() {}

    private static Service service(String code, String en, String hi, int acknowledgeWorkingDays, int actDays) {
        return Service.of(
                code,
                Text.of(en, hi),
                Term.workingDays(acknowledgeWorkingDays),
                Term.days(actDays),
                "Design proposal",
                Mark.DESIGN_PROPOSAL,
                Mark.DRAFT_TRANSLATION);
    }
}
