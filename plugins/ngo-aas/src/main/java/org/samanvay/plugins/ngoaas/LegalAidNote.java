package org.samanvay.plugins.ngoaas;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
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
import org.samanvay.spi.organisation.ConsentPurpose;
import org.samanvay.spi.organisation.OfferAnswer;
import org.samanvay.spi.organisation.OrganisationPosts;

/**
 * That she was told of her right to free legal aid and helped on to the District Legal Services Authority, which decides
 * and names the advocate. What her matter is, and what she tells an advocate, is not asked.
 */
public record LegalAidNote(
        @Field(en = "Person", hi = "व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Told of free legal aid on", hi = "निःशुल्क विधिक सहायता की जानकारी देने का दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate toldOn,

        @Field(en = "Her answer", hi = "उसका उत्तर", data = DataClass.LEGAL) OfferAnswer answer,

        @Field(en = "For what she gave her consent", hi = "किन प्रयोजनों हेतु सहमति दी", data = DataClass.SAFETY)
        @Size(min = 1)
        Set<ConsentPurpose> consents,

        @Field(en = "Steps taken with her", hi = "उसके साथ उठाए गए कदम", data = DataClass.LEGAL)
        @Size(min = 1)
        Set<StepToLegalAid> steps,

        @Field(
                en = "Application",
                hi = "आवेदन",
                data = DataClass.LEGAL,
                hintEn = "Where it is held; the authority decides on it",
                hintHi = "कहाँ रखा है; निर्णय प्राधिकरण करेगा")
        Optional<DocumentRef> application,

        @Field(en = "Next date", hi = "अगली तिथि", data = DataClass.LEGAL) Optional<LocalDate> nextOn) {

    public enum StepToLegalAid {
        @Label(en = "Application written with her", hi = "उसके साथ आवेदन लिखा गया")
        APPLICATION_WRITTEN,
        @Label(en = "Went with her to the authority", hi = "प्राधिकरण तक साथ जाना")
        WENT_TO_AUTHORITY,
        @Label(en = "Went with her to the advocate", hi = "अधिवक्ता तक साथ जाना")
        WENT_TO_ADVOCATE,
        @Label(en = "Went with her to the court", hi = "न्यायालय तक साथ जाना")
        WENT_TO_COURT,
        @Label(en = "Papers gathered", hi = "कागज़ात जुटाए गए")
        PAPERS
    }

    public static final Form<LegalAidNote> FORM = Form.of(
                    "legal-aid-note",
                    1,
                    Text.of("Note on legal aid", "विधिक सहायता नोट"),
                    LegalAidNote.class,
                    "Design proposal; Legal Services Authorities Act 1987 s.12")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION, Mark.UNVERIFIED)
            .correctedBy(NgoAasDepartment.LEGAL_AID_WORKER, OrganisationPosts.COORDINATOR)
            .guidance(Text.of(
                    "No matter, no account, nothing that an advocate was told.",
                    "न विवाद का विषय, न कोई विवरण, न अधिवक्ता को बताई गई कोई बात।"))
            .lawNote(
                    "toldOn",
                    Text.of(
                            "A woman or a child is entitled whatever the income is.",
                            "महिला अथवा बालक किसी भी आय पर पात्र हैं।"),
                    Law.of("Legal Services Authorities Act 1987", "12(c)"))
            .showWhen("consents", is("answer", OfferAnswer.ACCEPTED))
            .showWhen("steps", is("answer", OfferAnswer.ACCEPTED))
            .showWhen("application", is("answer", OfferAnswer.ACCEPTED))
            .showWhen("nextOn", is("answer", OfferAnswer.ACCEPTED));
}
