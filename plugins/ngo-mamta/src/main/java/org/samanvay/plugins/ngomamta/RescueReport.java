package org.samanvay.plugins.ngomamta;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
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
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.facts.Sex;
import org.samanvay.spi.organisation.OrganisationPosts;

/** A rescue that the organisation joined: with whom, who was brought to safety, and what was offered at once. */
public record RescueReport(
        @Field(en = "Rescued at", hi = "बचाव का समय", data = DataClass.SAFETY)
        @PastOrPresent
        Instant rescuedAt,

        @Field(en = "Place", hi = "स्थान", data = DataClass.SAFETY) PlaceRef place,

        @Field(
                en = "Together with",
                hi = "किसके साथ",
                data = DataClass.LEGAL,
                hintEn = "The organisation never goes alone",
                hintHi = "संस्था अकेले बचाव नहीं करती")
        @Size(min = 1)
        Set<RescuePartner> partners,

        @Field(en = "Request of the police", hi = "पुलिस का अनुरोध पत्र", data = DataClass.LEGAL) Optional<DocumentRef> request,

        @Field(en = "Persons", hi = "व्यक्ति", data = DataClass.IDENTITY)
        @Size(max = 60)
        List<RescuedPerson> persons,

        @Field(en = "Produced before the Child Welfare Committee at", hi = "बाल कल्याण समिति के समक्ष प्रस्तुति का समय", data = DataClass.SAFETY)
        @PastOrPresent
        Optional<Instant> producedAt,

        @Field(
                en = "FIR, if any",
                hi = "एफआईआर, यदि हो",
                data = DataClass.LEGAL,
                hintEn = "Where it is held; nothing of it is written again",
                hintHi = "कहाँ रखी है; उसकी कोई बात दोबारा न लिखें")
        Optional<DocumentRef> firstInformationReport) {

    /** Why somebody was there is the police's to find out and is not asked. */
    public record RescuedPerson(
            @Field(en = "Person", hi = "व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

            @Field(en = "Age in years", hi = "आयु (वर्ष)", data = DataClass.IDENTITY)
            @Min(0)
            @Max(120)
            Integer age,

            @Field(en = "Sex", hi = "लिंग", data = DataClass.IDENTITY) Sex sex,

            @Field(en = "Medical help", hi = "चिकित्सा सहायता", data = DataClass.MEDICAL) MedicalOffer medical) {}

    public enum RescuePartner {
        @Label(en = "Anti Human Trafficking Unit", hi = "मानव तस्करी निरोधक इकाई")
        ANTI_HUMAN_TRAFFICKING_UNIT,
        @Label(en = "Police", hi = "पुलिस")
        POLICE,
        @Label(en = "Labour department", hi = "श्रम विभाग")
        LABOUR,
        @Label(en = "Child helpline", hi = "चाइल्ड हेल्पलाइन")
        CHILD_HELPLINE,
        @Label(en = "Child Welfare Committee", hi = "बाल कल्याण समिति")
        CHILD_WELFARE_COMMITTEE
    }

    /** A no is as good an answer as a yes; it is offered again later. */
    public enum MedicalOffer {
        @Label(en = "Offered and accepted", hi = "प्रस्तावित एवं स्वीकार")
        ACCEPTED,
        @Label(en = "Offered and declined for now", hi = "प्रस्तावित, अभी अस्वीकार")
        DECLINED,
        @Label(en = "Not yet offered", hi = "अभी प्रस्तावित नहीं")
        NOT_YET_OFFERED
    }

    public static final Form<RescueReport> FORM = Form.of(
                    "rescue-report",
                    1,
                    Text.of("Rescue report", "बचाव रिपोर्ट"),
                    RescueReport.class,
                    "Design proposal")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .correctedBy(NgoMamtaDepartment.FIELD_WORKER, OrganisationPosts.COORDINATOR)
            .guidance(Text.of(
                    "Question nobody, photograph nobody, and write nothing of what was found: that is for the police.",
                    "न किसी से पूछताछ करें, न फ़ोटो लें, न मिली बातें लिखें: यह पुलिस का कार्य है।"))
            .lawNote(
                    "producedAt",
                    Text.of(
                            "A child in need of care: without loss of time, within 24 hours without the journey.",
                            "देखरेख की आवश्यकता वाला बालक: बिना समय गँवाए, यात्रा का समय छोड़कर 24 घंटे के भीतर।"),
                    Law.of("JJ Act 2015", "31(1)"));
}
