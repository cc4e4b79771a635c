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

/**
 * How the department serves: its counter and portal, what others may ask of it, a right and a letter. None of its
 * services needs a field of another department's form: why a woman wants an income is nobody's business here.
 */
final class IndustriesOffer {
    private static final String OFFICE = "district-industries-centre";

    static final List<Channel> CHANNELS = List.of(
            Channel.districtCounter(OFFICE, Text.of("District Industries Centre", "जिला उद्योग केन्द्र")),
            new Channel(
                    "self-employment-portal",
                    Text.of("Portal of the self-employment scheme", "स्वरोजगार योजना पोर्टल"),
                    Channel.Kind.WEB,
                    "msy.uk.gov.in",
                    Channel.AT_ANY_TIME,
                    "https://projectsarthi.com/schemes/mmsy-uk",
                    Set.of(Mark.UNVERIFIED)));

    static final List<Service> SERVICES = List.of(
            Service.proposed(
                    "enterprise-guidance",
                    Text.of("Which work of her own, and which scheme", "स्वरोजगार एवं योजना परामर्श"),
                    Term.workingDays(2),
                    Term.days(15)),
            Service.proposed(
                    "loan-application-help",
                    Text.of("Help with a loan application, to the bank and back", "ऋण आवेदन में सहायता, बैंक तक"),
                    Term.workingDays(2),
                    Term.days(45)),
            Service.proposed(
                    "udyam-registration-help",
                    Text.of("Help with the Udyam registration", "उद्यम पंजीकरण में सहायता"),
                    Term.workingDays(2),
                    Term.days(10)),
            Service.proposed(
                    "entrepreneurship-training",
                    Text.of("A place in a training for entrepreneurs", "उद्यमिता विकास प्रशिक्षण में स्थान"),
                    Term.workingDays(3),
                    Term.days(60)));

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
            Verification.unverified("general knowledge; duties under this Act are expected from May 2027; the certificate in place of the"
                    + " reason is a design proposal"),
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
            Text.of(
                    "If the date does not suit you, tell the office another.",
                    "तिथि उपयुक्त न हो तो कार्यालय को दूसरी तिथि बताएँ।"),
            Optional.empty(),
            "Design proposal",
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    private IndustriesOffer() {}
}
