package org.samanvay.plugins.statutorybodies.children;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** The receipt of a child or of a report about one at the Child Welfare Committee. */
public record CommitteeReceipt(
        @Field(en = "Received at", hi = "प्राप्ति का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant receivedAt,

        @Field(en = "What was received", hi = "क्या प्राप्त हुआ", data = DataClass.LEGAL) ReceivedMatter matter,

        @Field(en = "Number in the committee's register", hi = "समिति की पंजिका में संख्या", data = DataClass.LEGAL)
        @Size(min = 1, max = 40)
        String registerNumber,

        @Field(en = "Received from", hi = "किससे प्राप्त", data = DataClass.LEGAL) ReceivedFrom from,

        @Field(
                en = "Child",
                hi = "बालक / बालिका",
                data = DataClass.IDENTITY,
                hintEn = "Left out where the report may lawfully withhold who the child is",
                hintHi = "जहाँ विधि अनुसार रिपोर्ट में पहचान रोकी गई हो वहाँ रिक्त")
        Optional<PersonRef> child,

        @Field(en = "The child came before the committee", hi = "बालक समिति के समक्ष प्रस्तुत", data = DataClass.LEGAL)
        YesNo childProduced,

        @Field(en = "Produced at", hi = "प्रस्तुति का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant producedAt,

        @Field(
                en = "Offence in the same household or institution, or no parent to care for the child",
                hi = "अपराध उसी गृहस्थी या संस्था में, अथवा देखरेख हेतु माता-पिता नहीं",
                data = DataClass.SAFETY)
        YesNo withoutSafeHome,

        @Field(en = "Paper", hi = "प्रपत्र", data = DataClass.LEGAL) Optional<DocumentRef> paper) {

    /** What comes to a Child Welfare Committee. */
    public enum ReceivedMatter {
        @Label(en = "Report of an offence against a child (POCSO s.19(6))", hi = "बालक के विरुद्ध अपराध की रिपोर्ट (पॉक्सो धारा 19(6))")
        OFFENCE_REPORT,
        @Label(en = "Preliminary assessment (POCSO Form B)", hi = "प्रारंभिक आकलन (पॉक्सो प्ररूप ख)")
        PRELIMINARY_ASSESSMENT,
        @Label(en = "Child produced (JJ Act s.31)", hi = "बालक की प्रस्तुति (जे.जे. अधिनियम धारा 31)")
        CHILD_PRODUCED,
        @Label(en = "Report of a child found or missing (JJ Act s.32)", hi = "पाए गए या गुमशुदा बालक की सूचना (जे.जे. अधिनियम धारा 32)")
        CHILD_FOUND_OR_MISSING,
        @Label(en = "Risk of child marriage", hi = "बाल विवाह का खतरा")
        CHILD_MARRIAGE_RISK,
        @Label(en = "Another matter", hi = "अन्य विषय")
        OTHER
    }

    /** Who may bring a child or a report; a private person is not named. */
    public enum ReceivedFrom {
        @Label(en = "Police", hi = "पुलिस")
        POLICE,
        @Label(en = "Labour Department", hi = "श्रम विभाग")
        LABOUR,
        @Label(en = "Child Helpline 1098", hi = "चाइल्ड हेल्पलाइन 1098")
        CHILD_HELPLINE,
        @Label(en = "Hospital or doctor", hi = "चिकित्सालय / चिकित्सक")
        HOSPITAL,
        @Label(en = "School", hi = "विद्यालय")
        SCHOOL,
        @Label(en = "Another public servant", hi = "अन्य लोक सेवक")
        PUBLIC_SERVANT,
        @Label(en = "Non-governmental organisation", hi = "स्वयंसेवी संस्था")
        NGO,
        @Label(en = "Court or Board", hi = "न्यायालय या बोर्ड")
        COURT_OR_BOARD,
        @Label(en = "The child", hi = "स्वयं बालक / बालिका")
        CHILD,
        @Label(en = "A citizen", hi = "नागरिक")
        CITIZEN
    }

    public static final Form<CommitteeReceipt> FORM = Form.of(
                    "committee-receipt",
                    1,
                    Text.of("Receipt at the Child Welfare Committee", "बाल कल्याण समिति में प्राप्ति"),
                    CommitteeReceipt.class,
                    "JJ Act 2015 ss.29-32; POCSO Act 2012 s.19(6); POCSO Rules 2020 rule 4; form designed from them")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "What happened is not asked again: it stands in the report, which the receipt only links to.",
                    "घटना का विवरण दोबारा नहीं पूछा जाता: वह रिपोर्ट में है, यहाँ केवल उसका संदर्भ है।"))
            .lawNote(
                    "child",
                    Text.of(
                            "No report tells who a child in need of care or in conflict with the law is, unless the"
                                    + " committee or the board allows it in writing.",
                            "समिति या बोर्ड की लिखित अनुमति के बिना बालक की पहचान किसी रिपोर्ट में प्रकट नहीं की जाएगी।"),
                    Law.of("JJ Act 2015", "74"))
            .showWhen("producedAt", is("childProduced", YesNo.YES))
            .showWhen("withoutSafeHome", is("childProduced", YesNo.YES));
}
