package org.samanvay.plugins.police.child;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
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

/** What was done within a day of a report under POCSO s.19: two reports with two receipts, care, and what the child was told. */
public record ChildOffenceSteps(
        @Field(en = "Report received at", hi = "रिपोर्ट प्राप्ति का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant receivedAt,

        @Field(
                en = "Child",
                hi = "बालक / बालिका",
                data = DataClass.IDENTITY,
                hintEn = "Left out where identity is lawfully withheld",
                hintHi = "जहाँ पहचान विधिसम्मत रूप से नहीं दी गई हो वहाँ रिक्त")
        Optional<PersonRef> child,

        @Field(en = "Child Welfare Committee told at", hi = "बाल कल्याण समिति को रिपोर्ट का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> committeeToldAt,

        @Field(en = "Receipt of the committee", hi = "समिति की पावती", data = DataClass.LEGAL)
        Optional<DocumentRef> committeeReceipt,

        @Field(en = "Special Court told at", hi = "विशेष न्यायालय को रिपोर्ट का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> courtToldAt,

        @Field(en = "Receipt of the court", hi = "न्यायालय की पावती", data = DataClass.LEGAL)
        Optional<DocumentRef> courtReceipt,

        @Field(en = "The child needs care and protection", hi = "बालक को देखरेख एवं संरक्षण की आवश्यकता", data = DataClass.SAFETY)
        YesNo needsCare,

        @Field(en = "Care arranged at", hi = "देखरेख की व्यवस्था का समय", data = DataClass.SAFETY)
        @PastOrPresent
        Optional<Instant> careArrangedAt,

        @Field(en = "Reasons in writing", hi = "लिखित कारण", data = DataClass.LEGAL)
        Optional<DocumentRef> reasons,

        @Field(
                en = "Offence in the same household or institution, or no parent to care for the child",
                hi = "अपराध उसी गृहस्थी या संस्था में, अथवा देखरेख हेतु माता-पिता नहीं",
                data = DataClass.SAFETY)
        YesNo withoutSafeHome,

        @Field(en = "Emergency medical care", hi = "आपातकालीन चिकित्सा देखरेख", data = DataClass.MEDICAL)
        EmergencyCare emergencyCare,

        @Field(en = "Brought to the hospital at", hi = "चिकित्सालय पहुँचाने का समय", data = DataClass.MEDICAL)
        @PastOrPresent
        Instant broughtToHospitalAt,

        @Field(
                en = "Form A handed over at",
                hi = "प्ररूप क देने का समय",
                data = DataClass.LEGAL,
                hintEn = "What the child and those who care for it are entitled to",
                hintHi = "बालक एवं उसकी देखरेख करने वालों के अधिकार")
        @PastOrPresent
        Optional<Instant> entitlementsToldAt) {

    /** The child's to accept; a child of twelve or more decides about an examination itself. */
    public enum EmergencyCare {
        @Label(en = "Needed, accepted", hi = "आवश्यक, स्वीकार")
        ACCEPTED,
        @Label(en = "Offered and declined", hi = "प्रस्ताव दिया गया, मना किया")
        DECLINED,
        @Label(en = "Not needed now", hi = "अभी आवश्यक नहीं")
        NOT_NEEDED
    }

    public static final Form<ChildOffenceSteps> FORM = Form.of(
                    "child-offence-steps",
                    1,
                    Text.of("Steps after a report of an offence against a child", "बालक के विरुद्ध अपराध की रिपोर्ट पर कार्यवाही"),
                    ChildOffenceSteps.class,
                    "POCSO 2012 s.19(5), (6); POCSO Rules 2020 rules 4, 6 and Form A; form designed from them")
            .manyPerCase()
            .correctedBy("special-juvenile-police-unit", "station-house-officer", "district-police-chief")
            .marked(Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "The day runs from the report, not from the FIR. Nobody of the accused's household consents for the child.",
                    "समय रिपोर्ट से चलता है, एफआईआर से नहीं। अभियुक्त की गृहस्थी का कोई व्यक्ति बालक हेतु सहमति नहीं दे सकता।"))
            .lawNote(
                    "child",
                    Text.of(
                            "On the request of a minor and her guardian for a termination of pregnancy the doctor need not"
                                    + " tell her identity.",
                            "गर्भ समापन हेतु नाबालिग एवं अभिभावक के अनुरोध पर चिकित्सक को उसकी पहचान बताना आवश्यक नहीं।"),
                    Law.of("X v. Principal Secretary", "Supreme Court 2022"))
            .lawNote(
                    "receivedAt",
                    Text.of(
                            "The child's statement is recorded at home or where it chooses, by a woman officer not below"
                                    + " Sub-Inspector where possible, not in uniform; no child stays in a station at night.",
                            "बालक का कथन उसके घर या पसंद के स्थान पर, यथासंभव उप निरीक्षक से अन्यून महिला अधिकारी द्वारा, बिना"
                                    + " वर्दी के; कोई बालक रात्रि में थाने में नहीं रहेगा।"),
                    Law.of("POCSO 2012", "24"))
            .lawNote(
                    "emergencyCare",
                    Text.of(
                            "No requisition or other paper may be demanded before emergency care.",
                            "आपातकालीन देखरेख से पूर्व कोई मांगपत्र या कागज नहीं माँगा जा सकता।"),
                    Law.of("POCSO Rules 2020", "6"))
            .showWhen("careArrangedAt", is("needsCare", YesNo.YES))
            .showWhen("reasons", is("needsCare", YesNo.YES))
            .showWhen("broughtToHospitalAt", is("emergencyCare", EmergencyCare.ACCEPTED));
}
