package org.samanvay.plugins.education;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** The letters of a school that may save a childhood; they carry the child's code and no name. */
final class EducationLetters {
    private static final Set<Mark> MARKS = Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION);

    static final List<Letter> ALL = List.of(
            new Letter(
                    "child-marriage-information",
                    Text.of(
                            "Information to the Child Marriage Prohibition Officer",
                            "बाल विवाह प्रतिषेध अधिकारी को सूचना"),
                    new Letter.About.Entry("out-of-school-report"),
                    Letter.Recipient.AUTHORITY,
                    Set.of(),
                    Text.of(
                            "The school apprehends that a marriage of the child named by the code below is being arranged. The"
                                    + " informant is not named.",
                            "विद्यालय को आशंका है कि नीचे दिए गए कोड वाली बालिका / बालक का विवाह तय किया जा रहा है। सूचनादाता का नाम"
                                    + " नहीं दिया गया है।"),
                    Text.of(
                            "Please act under the Prohibition of Child Marriage Act 2006 and tell this office by the same code what"
                                    + " was done.",
                            "कृपया बाल विवाह प्रतिषेध अधिनियम 2006 के अधीन कार्रवाई कर इसी कोड से इस कार्यालय को अवगत कराएँ।"),
                    Optional.of(Law.of("PCMA 2006", "16(3)")),
                    "Design proposal",
                    MARKS),
            new Letter(
                    "information-to-police",
                    Text.of(
                            "Information to the police: apprehended sexual offence against a child",
                            "पुलिस को सूचना: बालक के विरुद्ध लैंगिक अपराध की आशंका"),
                    new Letter.About.Entry("school-incident-report"),
                    Letter.Recipient.AUTHORITY,
                    Set.of(),
                    Text.of(
                            "It is apprehended that a sexual offence has been committed, or may be committed, against the child"
                                    + " named by the code below. The school has made no inquiry of its own.",
                            "आशंका है कि नीचे दिए गए कोड वाली बालिका / बालक के विरुद्ध लैंगिक अपराध हुआ है या हो सकता है। विद्यालय ने स्वयं"
                                    + " कोई जाँच नहीं की है।"),
                    Text.of(
                            "Please give the number and the time of the record of this information. The child is not to be called"
                                    + " to the station.",
                            "कृपया इस सूचना के अभिलेख की संख्या एवं समय बताएँ। बालिका / बालक को थाने न बुलाया जाए।"),
                    Optional.of(Law.of("POCSO 2012", "19(1)")),
                    "Design proposal",
                    MARKS));

    private EducationLetters() {}
}
