package org.samanvay.plugins.socialwelfare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** Letters of the department; each tells the person's code only. */
final class SocialWelfareLetters {
    static final List<Letter> ALL = List.of(
            new Letter(
                    "relief-claim",
                    Text.of("Claim of relief for sanction", "राहत दावा स्वीकृति हेतु"),
                    new Letter.About.Entry("atrocity-relief-claim"),
                    Letter.Recipient.AUTHORITY,
                    Set.of(),
                    Text.of(
                            "Sanction of the relief due under the rules is requested. The claim is known by its code; the"
                                    + " identity is held by this office and kept confidential (section 15A of the Act).",
                            "नियमावली के अंतर्गत देय राहत की स्वीकृति हेतु निवेदन है। दावा कूट संख्या से ज्ञात है; पहचान इस"
                                    + " कार्यालय में सुरक्षित है और गोपनीय रखी जाती है (अधिनियम की धारा 15क)।"),
                    Text.of(
                            "The rules allow seven days for the first relief.",
                            "प्रथम राहत हेतु नियमावली में सात दिन नियत हैं।"),
                    Optional.of(Law.of("SC/ST (Prevention of Atrocities) Rules 1995", "12(4)")),
                    "Design proposal: the rules lay down no form",
                    Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)),
            new Letter(
                    "papers-to-bring",
                    Text.of("Receipt of your application", "आपके आवेदन की पावती"),
                    new Letter.About.Entry("pension-claim"),
                    Letter.Recipient.PERSON_HERSELF,
                    Set.of(),
                    Text.of(
                            "Your application has been received. Keep this receipt; its number is enough to ask how it"
                                    + " stands.",
                            "आपका आवेदन प्राप्त हुआ। यह पावती सँभालकर रखें; इसकी संख्या से आवेदन की स्थिति पूछी जा सकती है।"),
                    Text.of(
                            "Whoever asks you for money for this application is to be reported to the district office.",
                            "इस आवेदन हेतु कोई धन माँगे तो जिला कार्यालय को सूचित करें।"),
                    Optional.empty(),
                    "Design proposal",
                    Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)));

    private SocialWelfareLetters() {}
}
