package org.samanvay.spi.organisation;

import java.util.List;
import java.util.Locale;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/**
 * What the law demands of everybody who works with children. No entry shows that it has come to it, for no field asks
 * about an offence: whoever learns of it notes the event.
 */
final class OrganisationDuties {
    static List<Duty> of(DepartmentId organisation) {
        String ending = "-" + organisation.value().toUpperCase(Locale.ROOT);
        return List.of(
                Duty.of(
                                "POCSO-19-1" + ending,
                                Text.of(
                                        "Report an apprehended sexual offence against a child to the police",
                                        "बालक के विरुद्ध लैंगिक अपराध की आशंका की सूचना पुलिस को देना"),
                                Law.of("POCSO 2012", "19(1)"))
                        .responsible(OrganisationPosts.COORDINATOR)
                        .consequence(Text.of(
                                "Failure to report is punishable (POCSO s.21)", "सूचना न देना दण्डनीय है (पॉक्सो धारा 21)"))
                        .note(Text.of(
                                "Apprehension is enough and consent is not asked, also of what a counsellor is told.",
                                "आशंका पर्याप्त है और सहमति आवश्यक नहीं; परामर्श में ज्ञात बात पर भी लागू।"))
                        .unverified("general knowledge")
                        .build(),
                Duty.of(
                                "JJ-32" + ending,
                                Text.of(
                                        "Report a child found alone to 1098, the police, the Child Welfare Committee or the"
                                                + " child protection unit",
                                        "अकेले मिले बालक की सूचना 1098, पुलिस, बाल कल्याण समिति या जिला बाल संरक्षण इकाई को देना"),
                                Law.of("JJ Act 2015", "32"))
                        .responsible(OrganisationPosts.COORDINATOR)
                        .dueWithin(Term.hours(24))
                        .excludingJourney()
                        .unverified("general knowledge")
                        .build());
    }

    private OrganisationDuties() {}
}
