package org.samanvay.plugins.health.medicolegal;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;

/** Two things that are often taken for one: the hospital informs, always; she makes a statement, if she wants to. */
public record PoliceInformation(
        @Field(
                en = "Police informed at",
                hi = "पुलिस को सूचना का समय",
                data = DataClass.LEGAL,
                hintEn = "Compulsory for the hospital; her consent is not asked",
                hintHi = "चिकित्सालय के लिए अनिवार्य; उसकी सहमति आवश्यक नहीं")
        @PastOrPresent
        Optional<Instant> informedAt,

        @Field(en = "Information to the police", hi = "पुलिस को दी गई सूचना", data = DataClass.LEGAL)
        Optional<DocumentRef> information,

        @Field(en = "Identity withheld in the information", hi = "सूचना में पहचान नहीं दी गई", data = DataClass.LEGAL)
        Optional<WithheldFor> identityWithheld,

        @Field(en = "Statement or FIR", hi = "कथन या एफआईआर", data = DataClass.LEGAL) StatementChoice statement,

        @Field(
                en = "FIR, if any",
                hi = "एफआईआर, यदि हो",
                data = DataClass.LEGAL,
                hintEn = "Where it is held; none is needed for treatment or examination",
                hintHi = "कहाँ रखी है; उपचार या परीक्षण हेतु आवश्यक नहीं")
        Optional<DocumentRef> firstInformationReport) {

    /** X v. Principal Secretary, Supreme Court 2022. */
    public enum WithheldFor {
        @Label(
                en = "Termination of a minor's pregnancy, on her and her guardian's request",
                hi = "नाबालिग का गर्भ समापन, उसके एवं अभिभावक के अनुरोध पर")
        TERMINATION_OF_MINORS_PREGNANCY
    }

    /** Hers to decide, and to decide anew. */
    public enum StatementChoice {
        @Label(en = "Wants to make one", hi = "देना चाहती हैं")
        WANTED,
        @Label(en = "Declines after being informed", hi = "जानकारी के बाद मना किया (सूचित अस्वीकृति)")
        DECLINED,
        @Label(en = "Not decided yet", hi = "अभी निर्णय नहीं")
        NOT_DECIDED
    }
}
