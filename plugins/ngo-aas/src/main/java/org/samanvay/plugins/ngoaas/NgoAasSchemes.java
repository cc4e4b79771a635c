package org.samanvay.plugins.ngoaas;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.atMost;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;
import org.samanvay.spi.facts.SocialCategory;
import org.samanvay.spi.organisation.OrganisationSchemes;

/** What Aas gives beside counselling and camps: somebody at her side on the way to a right that she has. */
final class NgoAasSchemes {
    private static final Law LEGAL_AID = Law.of("Legal Services Authorities Act 1987", "12");
    private static final Law SHELTER = Law.of("PWDVA 2005", "6");

    static final List<Scheme> ALL = List.of(
            OrganisationSchemes.ownDraft(
                            "legal-aid-help",
                            Text.of("Help on the way to free legal aid", "निःशुल्क विधिक सहायता प्राप्त करने में सहयोग"),
                            Text.of(
                                    "Somebody writes the application with her and goes with her; the authority names the"
                                            + " advocate",
                                    "आवेदन लिखने में सहयोग एवं साथ जाना; अधिवक्ता प्राधिकरण नामित करता है"))
                    .documents(Text.of("Affidavit", "शपथ पत्र"))
                    .howToApply(Text.of(
                            "At the office of the organisation, or directly at the District Legal Services Authority",
                            "संस्था के कार्यालय में, अथवा सीधे जिला विधिक सेवा प्राधिकरण में"))
                    .decidedBy(Text.of("District Legal Services Authority", "जिला विधिक सेवा प्राधिकरण"))
                    .requires(Criterion.of(
                            "entitled",
                            Text.of(
                                    "A woman, a child, or of a Scheduled Caste or Tribe; others as the Act says",
                                    "महिला, बालक, अथवा अनुसूचित जाति या जनजाति के व्यक्ति; अन्य अधिनियम के अनुसार"),
                            any(
                                    is("sex", Sex.FEMALE),
                                    atMost("age", 17),
                                    is("socialCategory", SocialCategory.SC),
                                    is("socialCategory", SocialCategory.ST)),
                            LEGAL_AID,
                            Mark.UNVERIFIED))
                    .build(),
            OrganisationSchemes.ownDraft(
                            "way-to-a-shelter",
                            Text.of("Way to a safe place to stay", "सुरक्षित आश्रय तक पहुँचाने में सहयोग"),
                            Text.of(
                                    "Somebody goes with her to a One Stop Centre or a Shakti Sadan",
                                    "सखी वन स्टॉप सेंटर या शक्ति सदन तक साथ जाना"))
                    .howToApply(Text.of("At the office of the organisation", "संस्था के कार्यालय में"))
                    .requires(
                            Criterion.of(
                                    "woman", Text.of("A woman", "महिला हो"), is("sex", Sex.FEMALE), SHELTER, Mark.UNVERIFIED),
                            Criterion.of(
                                    "needs-a-place",
                                    Text.of("A safe place to stay is needed", "रहने के सुरक्षित स्थान की आवश्यकता"),
                                    is("needsShelter", YesNo.YES),
                                    SHELTER,
                                    Mark.UNVERIFIED))
                    .build());

    private NgoAasSchemes() {}
}
