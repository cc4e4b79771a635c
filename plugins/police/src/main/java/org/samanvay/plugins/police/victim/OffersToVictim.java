package org.samanvay.plugins.police.victim;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** What she was offered and what she answered. No reason is asked, and what she declined is offered again later. */
public record OffersToVictim(
        @Field(en = "Affected person", hi = "प्रभावित व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Medical examination", hi = "चिकित्सीय परीक्षण", data = DataClass.MEDICAL) Optional<Offer> examination,

        @Field(en = "Statement at home or where she chooses", hi = "घर या पसंद के स्थान पर कथन", data = DataClass.LEGAL)
        Optional<Offer> statementAtHome,

        @Field(en = "Statement before a Magistrate", hi = "मजिस्ट्रेट के समक्ष कथन", data = DataClass.LEGAL)
        Optional<Offer> statementBeforeMagistrate,

        @Field(en = "One Stop Centre", hi = "वन स्टॉप सेंटर", data = DataClass.SAFETY) Optional<Offer> oneStopCentre,

        @Field(en = "Legal aid", hi = "विधिक सहायता", data = DataClass.LEGAL) Optional<Offer> legalAid,

        @Field(en = "Protection as a witness", hi = "साक्षी संरक्षण", data = DataClass.SAFETY) Optional<Offer> witnessProtection,

        @Field(en = "Interpreter or special educator present", hi = "दुभाषिया / विशेष शिक्षक उपस्थित", data = DataClass.MEDICAL)
        Optional<YesNo> interpreter) {

    /** One offer and its answer. */
    public record Offer(
            @Field(en = "Offered at", hi = "प्रस्ताव का समय", data = DataClass.LEGAL)
            @PastOrPresent
            Instant offeredAt,

            @Field(en = "Answer", hi = "उत्तर", data = DataClass.LEGAL) OfferAnswer answer,

            @Field(en = "Done at", hi = "पूर्ण होने का समय", data = DataClass.LEGAL)
            @PastOrPresent
            Optional<Instant> doneAt) {}

    /** Hers, and free. */
    public enum OfferAnswer {
        @Label(en = "Accepted", hi = "स्वीकार")
        ACCEPTED,
        @Label(en = "Declined", hi = "मना किया")
        DECLINED,
        @Label(en = "Wants to decide later", hi = "बाद में निर्णय करेंगी")
        LATER
    }

    public static final Form<OffersToVictim> FORM = Form.of(
                    "offers-to-victim",
                    1,
                    Text.of("Offers to the affected person", "प्रभावित व्यक्ति को दिए गए प्रस्ताव"),
                    OffersToVictim.class,
                    "BNSS 2023 ss.176(1), 183(6), 184; form designed from them")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "Offered and declined is done. Ask no reason, write none, and offer again later.",
                    "प्रस्ताव देकर मना होने पर भी दायित्व पूर्ण है। कारण न पूछें, न लिखें; बाद में पुनः प्रस्ताव दें।"))
            .lawNote(
                    "examination",
                    Text.of(
                            "Only with her consent, or that of a person competent to give it; a child of 12 or more consents"
                                    + " herself (MoHFW 2014).",
                            "केवल उसकी सहमति से, या सहमति देने में सक्षम व्यक्ति की; 12 वर्ष या अधिक की बालिका स्वयं सहमति देती है"
                                    + " (स्वास्थ्य मंत्रालय 2014)।"),
                    Law.of("BNSS 2023", "184(1)"))
            .lawNote(
                    "statementAtHome",
                    Text.of(
                            "The statement of a rape victim is recorded at her residence or where she chooses, as far as"
                                    + " practicable by a woman officer, with her parents or near relatives or a social worker.",
                            "बलात्कार पीड़िता का कथन उसके निवास या पसंद के स्थान पर, यथासाध्य महिला अधिकारी द्वारा, माता-पिता या"
                                    + " निकट संबंधी या सामाजिक कार्यकर्ता की उपस्थिति में।"),
                    Law.of("BNSS 2023", "176(1) proviso"))
            .lawNote(
                    "statementBeforeMagistrate",
                    Text.of(
                            "As soon as the offence is known to the police, as far as practicable by a woman Magistrate.",
                            "अपराध पुलिस की जानकारी में आते ही, यथासाध्य महिला मजिस्ट्रेट द्वारा।"),
                    Law.of("BNSS 2023", "183(6)"))
            .showWhen("examination.doneAt", is("answer", OfferAnswer.ACCEPTED))
            .showWhen("statementAtHome.doneAt", is("answer", OfferAnswer.ACCEPTED))
            .showWhen("statementBeforeMagistrate.doneAt", is("answer", OfferAnswer.ACCEPTED))
            .showWhen("oneStopCentre.doneAt", is("answer", OfferAnswer.ACCEPTED))
            .showWhen("legalAid.doneAt", is("answer", OfferAnswer.ACCEPTED))
            .showWhen("witnessProtection.doneAt", is("answer", OfferAnswer.ACCEPTED));
}
