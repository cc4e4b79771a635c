package org.samanvay.plugins.police.missing;

import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** A missing woman or child (गुमशुदगी): who was told and when, until found. */
public record MissingPerson(
        @Field(en = "Missing person", hi = "गुमशुदा व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "A child", hi = "बालक / बालिका", data = DataClass.GENERAL) YesNo child,

        @Field(en = "Reported at", hi = "सूचना का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant reportedAt,

        @Field(en = "Missing since", hi = "कब से गुमशुदा", data = DataClass.SAFETY)
        @PastOrPresent
        Optional<Instant> missingSince,

        @Field(en = "Entry in the missing persons register", hi = "गुमशुदगी पंजिका प्रविष्टि संख्या", data = DataClass.LEGAL)
        @Size(min = 1, max = 40)
        String registerNumber,

        @Field(en = "FIR registered at", hi = "एफआईआर दर्ज होने का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> firRegisteredAt,

        @Field(en = "Trafficking suspected", hi = "मानव तस्करी की आशंका", data = DataClass.SAFETY) YesNo traffickingSuspected,

        @Field(en = "Stations and control rooms alerted at", hi = "थानों / नियंत्रण कक्षों को सूचना का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> alertedAt,

        @Field(en = "Child Welfare Committee told at", hi = "बाल कल्याण समिति को सूचना का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> committeeToldAt,

        @Field(
                en = "District Child Protection Unit told at",
                hi = "जिला बाल संरक्षण इकाई को सूचना का समय",
                data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> protectionUnitToldAt,

        @Field(
                en = "Anti Human Trafficking Unit told at",
                hi = "मानव तस्करी निरोधक इकाई को सूचना का समय",
                data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> traffickingUnitToldAt,

        @Field(
                en = "Taken over by the Anti Human Trafficking Unit at",
                hi = "मानव तस्करी निरोधक इकाई द्वारा समीक्षा / ग्रहण का समय",
                data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> reviewedAt,

        @Field(en = "State of the search", hi = "तलाश की स्थिति", data = DataClass.SAFETY) SearchResult result,

        @Field(en = "Found at", hi = "मिलने का समय", data = DataClass.SAFETY)
        @PastOrPresent
        Instant foundAt) {

    /** What the search came to; where a grown woman is, she decides whom to tell. */
    public enum SearchResult {
        @Label(en = "Still missing", hi = "अभी गुमशुदा")
        MISSING,
        @Label(en = "Found, safe", hi = "सकुशल मिले")
        FOUND_SAFE,
        @Label(en = "Found, needs care", hi = "मिले, देखरेख आवश्यक")
        FOUND_NEEDS_CARE,
        @Label(en = "Found dead", hi = "मृत मिले")
        FOUND_DEAD
    }

    public static final Form<MissingPerson> FORM = Form.of(
                    "missing-person",
                    1,
                    Text.of("Missing person", "गुमशुदा व्यक्ति"),
                    MissingPerson.class,
                    "JJ Model Rules 2016 rule 92; Bachpan Bachao Andolan v. Union of India (SC 2013);"
                            + " form designed from them")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "No waiting time: a missing child is an FIR at once. A picture of a child is published only by order;"
                            + " where a grown woman stays is told to nobody without her consent.",
                    "कोई प्रतीक्षा नहीं: गुमशुदा बालक की एफआईआर तुरंत। बालक का चित्र केवल आदेश से प्रकाशित होगा; वयस्क महिला कहाँ"
                            + " है, यह उसकी सहमति के बिना किसी को नहीं बताया जाएगा।"))
            .calculate(
                    "daysOfSearch",
                    Text.of("Days of the search", "तलाश के दिन"),
                    DataClass.SAFETY,
                    Calculation.daysBetween("reportedAt", "foundAt"))
            .showWhen("committeeToldAt", is("child", YesNo.YES))
            .showWhen("protectionUnitToldAt", is("child", YesNo.YES))
            .showWhen("traffickingUnitToldAt", is("child", YesNo.YES))
            .showWhen("reviewedAt", is("child", YesNo.YES))
            .showWhen("foundAt", not(is("result", SearchResult.MISSING)));
}
