package org.samanvay.spi.organisation;

import java.util.List;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme.Benefit;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Text;

/** What anybody can come for without being sent. No source names terms, so there are none and nobody is left out. */
public final class OrganisationSchemes {
    private static final Law AGREEMENT = Law.of("Agreement of the organisation with the state", "not determined");

    static final List<Scheme> ALL = List.of(
            ownDraft(
                            "free-counselling",
                            Text.of("Counselling, free of charge", "निःशुल्क परामर्श"),
                            Text.of(
                                    "Talks alone or with the family, as she wishes; what is said stays with the counsellor",
                                    "उसकी इच्छानुसार अकेले या परिवार के साथ परामर्श; कही गई बात परामर्शदाता तक सीमित रहती है"))
                    .howToApply(Text.of("At the office of the organisation", "संस्था के कार्यालय में"))
                    .build(),
            ownDraft(
                            "awareness-camp",
                            Text.of("Awareness camps", "जागरूकता शिविर"),
                            Text.of(
                                    "A camp on rights, helplines and schemes in a school, a village or a workplace",
                                    "विद्यालय, ग्राम या कार्यस्थल पर अधिकारों, हेल्पलाइन एवं योजनाओं पर शिविर"))
                    .howToApply(Text.of(
                            "A school, a panchayat or an employer asks the coordinator",
                            "विद्यालय, पंचायत या नियोक्ता समन्वयक से अनुरोध करें"))
                    .build());

    /** A scheme of the organisation itself, of which nothing but the idea is known. */
    public static Scheme.Draft ownDraft(String code, Text name, Text what) {
        return Scheme.of(code, name, Scheme.Level.OWN, AGREEMENT)
                .gives(Benefit.inKind(what))
                .decidedBy(OrganisationPosts.COORDINATOR_NAME)
                .unverified("Design proposal; nothing public was found about the organisation")
                .marked(Mark.DESIGN_PROPOSAL, Mark.NOT_DETERMINED, Mark.DRAFT_TRANSLATION);
    }

    private OrganisationSchemes() {}
}
