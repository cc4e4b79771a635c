package org.samanvay.plugins.police.information;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * That a station got information, by whatever channel, and what it decided in law. The clocks of the law start here and
 * not with the report, so that a delayed report delays no duty. It holds no account and nobody's name.
 */
public record InformationRecord(
        @Field(
                en = "Received at",
                hi = "प्राप्ति का समय",
                data = DataClass.LEGAL,
                hintEn = "By any channel; the time of the law runs from here",
                hintHi = "किसी भी माध्यम से; विधिक समय-सीमा यहीं से चलती है")
        @PastOrPresent
        Instant receivedAt,

        @Field(en = "District", hi = "जिला", data = DataClass.GENERAL) PlaceRef district,

        @Field(en = "Police station", hi = "थाना", data = DataClass.GENERAL)
        @Size(min = 2, max = 120)
        String station,

        @Field(en = "General Diary entry number", hi = "रोजनामचा (जी.डी.) प्रविष्टि संख्या", data = DataClass.LEGAL)
        @Size(min = 1, max = 40)
        String diaryNumber,

        @Field(en = "How it came", hi = "किस माध्यम से", data = DataClass.LEGAL) InformationChannel channel,

        @Field(
                en = "Electronic information signed on",
                hi = "ई-सूचना पर हस्ताक्षर दिनांक",
                data = DataClass.LEGAL,
                hintEn = "Lateness is no reason to refuse",
                hintHi = "विलंब अस्वीकृति का आधार नहीं है")
        @PastOrPresent
        Optional<LocalDate> signedOn,

        @Field(en = "What it may be about", hi = "किस विषय में हो सकती है", data = DataClass.LEGAL)
        @Size(min = 1)
        Set<InformationMatter> matters,

        @Field(
                en = "The affected person is a grown woman (18 or over)",
                hi = "प्रभावित व्यक्ति वयस्क महिला है (18 वर्ष या अधिक)",
                data = DataClass.LEGAL,
                hintEn = "Only a grown woman decides whether a report is made; not answered means no",
                hintHi = "रिपोर्ट का निर्णय केवल वयस्क महिला का है; उत्तर न होने पर नहीं माना जाएगा")
        Optional<YesNo> grownWoman,

        @Field(
                en = "Identity of the child withheld in the report",
                hi = "रिपोर्ट में बालक की पहचान नहीं दी गई",
                data = DataClass.LEGAL,
                hintEn = "Lawful where a doctor reports for the termination of a minor's pregnancy",
                hintHi = "नाबालिग के गर्भ समापन हेतु चिकित्सक की रिपोर्ट में विधिसम्मत")
        Optional<YesNo> identityWithheld,

        @Field(en = "Written down by a woman officer", hi = "महिला अधिकारी द्वारा अभिलिखित", data = DataClass.LEGAL)
        Optional<YesNo> recordedByWoman,

        @Field(en = "Decision of the station", hi = "थाने का निर्णय", data = DataClass.LEGAL) InformationDecision decision,

        @Field(
                en = "Provision on which the decision rests",
                hi = "निर्णय का विधिक आधार (धारा)",
                data = DataClass.LEGAL,
                hintEn = "Act and section only, no account",
                hintHi = "केवल अधिनियम व धारा, कोई विवरण नहीं")
        @Size(min = 2, max = 120)
        String decisionProvision,

        @Field(en = "Preliminary enquiry", hi = "प्रारंभिक जाँच", data = DataClass.LEGAL) PreliminaryEnquiry enquiry) {

    /** BNSS s.173(3): with leave of the Deputy Superintendent, offences of three to less than seven years only. */
    public record PreliminaryEnquiry(
            @Field(
                    en = "Permitted by the Deputy Superintendent at",
                    hi = "पुलिस उपाधीक्षक की अनुमति का समय",
                    data = DataClass.LEGAL)
            @PastOrPresent
            Instant permittedAt,

            @Field(en = "Completed at", hi = "पूर्ण होने का समय", data = DataClass.LEGAL)
            @PastOrPresent
            Optional<Instant> completedAt,

            @Field(en = "A prima facie case exists", hi = "प्रथम दृष्ट्या मामला बनता है", data = DataClass.LEGAL)
            Optional<YesNo> primaFacie) {}

    /** By what means it reached the station. */
    public enum InformationChannel {
        @Label(en = "In person, oral", hi = "स्वयं उपस्थित, मौखिक")
        IN_PERSON,
        @Label(en = "In writing", hi = "लिखित")
        WRITTEN,
        @Label(en = "Electronic", hi = "इलेक्ट्रॉनिक माध्यम")
        ELECTRONIC,
        @Label(en = "Call to 112", hi = "112 पर कॉल")
        CALL_112,
        @Label(en = "Another helpline", hi = "अन्य हेल्पलाइन")
        OTHER_HELPLINE,
        @Label(en = "Hospital", hi = "चिकित्सालय")
        HOSPITAL,
        @Label(en = "School", hi = "विद्यालय")
        SCHOOL,
        @Label(en = "Another department or body", hi = "अन्य विभाग या निकाय")
        DEPARTMENT,
        @Label(en = "The station's own knowledge", hi = "थाने की स्वयं की जानकारी")
        OWN_KNOWLEDGE
    }

    /** What sets a law's clock going; apprehension is enough. */
    public enum InformationMatter {
        @Label(en = "Cognizable offence", hi = "संज्ञेय अपराध")
        COGNIZABLE_OFFENCE,
        @Label(en = "Sexual offence against a child", hi = "बालक के विरुद्ध लैंगिक अपराध")
        CHILD_SEXUAL_OFFENCE,
        @Label(en = "Rape or attempt to rape", hi = "बलात्कार या बलात्कार का प्रयास")
        RAPE,
        @Label(en = "Domestic violence", hi = "घरेलू हिंसा")
        DOMESTIC_VIOLENCE,
        @Label(en = "Child found alone", hi = "अकेला पाया गया बालक")
        CHILD_FOUND_ALONE,
        @Label(en = "Child marriage", hi = "बाल विवाह")
        CHILD_MARRIAGE,
        @Label(en = "Missing person", hi = "गुमशुदा व्यक्ति")
        MISSING_PERSON,
        @Label(en = "Death of a woman within seven years of marriage", hi = "विवाह के सात वर्ष के भीतर स्त्री की मृत्यु")
        DEATH_WITHIN_SEVEN_YEARS,
        @Label(en = "Another matter", hi = "अन्य विषय")
        OTHER
    }

    /** Every decision but a report rests on a provision that is written down. */
    public enum InformationDecision {
        @Label(en = "FIR registered", hi = "एफआईआर दर्ज")
        FIR_REGISTERED,
        @Label(en = "Preliminary enquiry (BNSS s.173(3))", hi = "प्रारंभिक जाँच (बीएनएसएस धारा 173(3))")
        PRELIMINARY_ENQUIRY,
        @Label(en = "Not cognizable (BNSS s.174)", hi = "असंज्ञेय (बीएनएसएस धारा 174)")
        NOT_COGNIZABLE,
        @Label(en = "No offence", hi = "कोई अपराध नहीं")
        NO_OFFENCE,
        @Label(en = "Not decided yet", hi = "अभी निर्णय नहीं")
        NOT_DECIDED
    }

    public static final Form<InformationRecord> FORM = Form.of(
                    "information-record",
                    1,
                    Text.of("Information received (General Diary reference)", "प्राप्त सूचना (जी.डी. संदर्भ)"),
                    InformationRecord.class,
                    "BNSS 2023 ss.173, 174; POCSO 2012 s.19; form designed from them")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "Write no account here: it stands in the General Diary and the report. To decide nothing is no"
                            + " decision; the clocks run on.",
                    "यहाँ कोई विवरण न लिखें: वह रोजनामचे और रिपोर्ट में है। निर्णय न लेना निर्णय नहीं है; समय-सीमाएँ चलती रहती"
                            + " हैं।"))
            .lawNote(
                    "decision",
                    Text.of(
                            "Information of a cognizable offence is recorded whatever the place of the offence. No preliminary"
                                    + " enquiry for rape or an offence under POCSO.",
                            "संज्ञेय अपराध की सूचना घटना स्थल चाहे जो हो अभिलिखित की जाएगी। बलात्कार या पॉक्सो के अपराध में प्रारंभिक"
                                    + " जाँच नहीं।"),
                    Law.of("BNSS 2023", "173(1), 173(3)"))
            .lawNote(
                    "recordedByWoman",
                    Text.of(
                            "Information of an offence of BNS 64 to 71, 74 to 79 or 124 is recorded by a woman officer where"
                                    + " the woman herself gives it.",
                            "बीएनएस 64 से 71, 74 से 79 या 124 के अपराध की सूचना स्त्री स्वयं दे तो महिला अधिकारी अभिलिखित करेगी।"),
                    Law.of("BNSS 2023", "173(1) first proviso"))
            .showWhen("signedOn", is("channel", InformationChannel.ELECTRONIC))
            .showWhen("grownWoman", includes("matters", InformationMatter.DOMESTIC_VIOLENCE))
            .showWhen("identityWithheld", includes("matters", InformationMatter.CHILD_SEXUAL_OFFENCE))
            .showWhen(
                    "decisionProvision",
                    any(is("decision", InformationDecision.NOT_COGNIZABLE), is("decision", InformationDecision.NO_OFFENCE)))
            .showWhen("enquiry", is("decision", InformationDecision.PRELIMINARY_ENQUIRY));
}
