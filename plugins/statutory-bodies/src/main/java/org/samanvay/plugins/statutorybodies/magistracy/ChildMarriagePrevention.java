package org.samanvay.plugins.statutorybodies.magistracy;

import static org.samanvay.spi.Condition.includes;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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

/** What the Child Marriage Prohibition Officer did. Who informed is not asked: that person is protected. */
public record ChildMarriagePrevention(
        @Field(en = "Information reached the officer at", hi = "सूचना प्राप्ति का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant informedAt,

        @Field(en = "Child", hi = "बालिका / बालक", data = DataClass.IDENTITY) PersonRef child,

        @Field(en = "Marriage expected on", hi = "संभावित विवाह दिनांक", data = DataClass.SAFETY)
        Optional<LocalDate> marriageExpectedOn,

        @Field(en = "What was done", hi = "क्या किया गया", data = DataClass.SAFETY)
        @Size(min = 1)
        Set<PreventiveStep> steps,

        @Field(en = "The child's own wish was heard", hi = "बालिका / बालक की इच्छा सुनी गई", data = DataClass.LEGAL)
        YesNo childHeard,

        @Field(en = "Undertaking of the parents", hi = "माता-पिता का वचन-पत्र", data = DataClass.LEGAL)
        DocumentRef undertaking,

        @Field(en = "Injunction applied for at", hi = "व्यादेश हेतु आवेदन का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant injunctionAppliedAt,

        @Field(en = "Order of the Magistrate", hi = "मजिस्ट्रेट का आदेश", data = DataClass.LEGAL)
        Optional<DocumentRef> injunctionOrder,

        @Field(en = "Next look", hi = "अगला अवलोकन", data = DataClass.GENERAL) Optional<LocalDate> nextOn) {

    /** PCMA s.16(3), s.13; JJ Act s.2(14)(xii) for the production. */
    public enum PreventiveStep {
        @Label(en = "Family advised", hi = "परिवार को समझाया गया")
        FAMILY_ADVISED,
        @Label(en = "Undertaking taken", hi = "वचन-पत्र लिया गया")
        UNDERTAKING,
        @Label(en = "Injunction applied for", hi = "व्यादेश हेतु आवेदन")
        INJUNCTION,
        @Label(en = "Child produced before the Child Welfare Committee", hi = "बाल कल्याण समिति के समक्ष प्रस्तुति")
        PRODUCED_BEFORE_COMMITTEE,
        @Label(en = "Police asked for help", hi = "पुलिस सहायता मांगी गई")
        POLICE_HELP,
        @Label(en = "Linked to school and schemes", hi = "विद्यालय एवं योजनाओं से जोड़ा गया")
        SCHOOL_AND_SCHEMES
    }

    public static final Form<ChildMarriagePrevention> FORM = Form.of(
                    "child-marriage-prevention",
                    1,
                    Text.of("Prevention of a child marriage", "बाल विवाह की रोकथाम"),
                    ChildMarriagePrevention.class,
                    "Prohibition of Child Marriage Act 2006 ss.13, 16; form designed from them")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "The parents' consent is not needed. Nothing is written about brothers or sisters.",
                    "माता-पिता की सहमति आवश्यक नहीं है। भाई-बहनों के बारे में कुछ न लिखें।"))
            .lawNote(
                    "injunctionAppliedAt",
                    Text.of(
                            "The Magistrate may order without hearing the other side where it is urgent; a marriage"
                                    + " against the order is void.",
                            "अत्यावश्यक होने पर मजिस्ट्रेट दूसरे पक्ष को सुने बिना आदेश दे सकते हैं; आदेश के विरुद्ध विवाह"
                                    + " शून्य होता है।"),
                    Law.of("PCMA 2006", "13, 14"))
            .showWhen("undertaking", includes("steps", PreventiveStep.UNDERTAKING))
            .showWhen("injunctionAppliedAt", includes("steps", PreventiveStep.INJUNCTION))
            .showWhen("injunctionOrder", includes("steps", PreventiveStep.INJUNCTION));
}
