package org.samanvay.coordination.letter;

import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Letter.About;
import org.samanvay.spi.Letter.IdentityPart;
import org.samanvay.spi.Letter.Recipient;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/**
 * A letter that can be issued: one that a department declares, or one of the two plain ones.
 *
 * @param code full code
 * @param department whose letter it is; empty: any
 * @param form full code of the form it is made from; empty: a referral, or for {@link #EXTRACT} any form
 * @param service full code of the service a referral must ask for; empty: any
 * @param recipient empty: whomever the basis allows
 */
record LetterKind(
        String code,
        Optional<String> department,
        boolean ofReferral,
        Optional<String> form,
        Optional<String> service,
        Text title,
        Optional<Recipient> recipient,
        Set<IdentityPart> identity,
        Text opening,
        Text closing,
        Optional<Law> law,
        Set<Mark> marks) {

    static final LetterKind EXTRACT = new LetterKind(
            "extract",
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Text.of("Extract of the record", "अभिलेख का उद्धरण"),
            Optional.empty(),
            Set.of(),
            Text.of(
                    "The following is taken from the record that this office keeps, on the basis named above.",
                    "निम्नलिखित विवरण इस कार्यालय में संधारित अभिलेख से, ऊपर उल्लिखित विधिक आधार पर, दिया जा रहा है।"),
            Text.of(
                    "It serves the purpose of that basis alone and may not be passed on.",
                    "यह विवरण केवल उसी आधार के प्रयोजन हेतु है; इसे किसी अन्य को न दिया जाए।"),
            Optional.empty(),
            Set.of(Mark.DESIGN_PROPOSAL));

    static final LetterKind REFERRAL = new LetterKind(
            "referral",
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty(),
            Text.of("Referral for a service", "सेवा हेतु रेफरल"),
            Optional.of(Recipient.RECEIVING_POST),
            Set.of(),
            Text.of(
                    "The person whose code stands below is referred to you for the service named. This paper does not tell"
                            + " who the person is; the fields listed are open to you on the platform.",
                    "नीचे दिए गए कोड वाले व्यक्ति को उल्लिखित सेवा हेतु आपके पास रेफर किया जाता है। यह पत्र व्यक्ति की पहचान प्रकट"
                            + " नहीं करता; सूचीबद्ध विवरण आपके लिए मंच पर उपलब्ध हैं।"),
            Text.of(
                    "Please acknowledge on the platform and tell the outcome there within the times given.",
                    "कृपया दिए गए समय के भीतर मंच पर पावती दें तथा परिणाम सूचित करें।"),
            Optional.empty(),
            Set.of(Mark.DESIGN_PROPOSAL));

    static LetterKind declared(String department, Letter letter) {
        String code = department + "." + letter.code();
        return switch (letter.about()) {
            case About.Entry entry ->
                of(code, department, letter, false, Optional.of(department + "." + entry.form()), Optional.empty());
            case About.Referral referral -> of(code, department, letter, true, Optional.empty(), referral.service());
        };
    }

    private static LetterKind of(
            String code,
            String department,
            Letter letter,
            boolean ofReferral,
            Optional<String> form,
            Optional<String> service) {
        return new LetterKind(
                code,
                Optional.of(department),
                ofReferral,
                form,
                service,
                letter.title(),
                Optional.of(letter.recipient()),
                letter.identity(),
                letter.opening(),
                letter.closing(),
                letter.law(),
                letter.marks());
    }

    boolean tells(IdentityPart part) {
        return identity.contains(part);
    }

    boolean isPlain() {
        return department.isEmpty();
    }
}
