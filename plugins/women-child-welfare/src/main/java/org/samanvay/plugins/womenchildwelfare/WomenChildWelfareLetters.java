package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Letter.IdentityPart;
import org.samanvay.spi.Letter.Recipient;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/**
 * Two papers whose form the law lays down, so they tell who she or the child is. None goes to the police: a service
 * provider's report does not go there (PWDVA s.10(2)), and this letter would not know whose report it is.
 */
final class WomenChildWelfareLetters {
    private static final Letter FORM_I_TO_MAGISTRATE = new Letter(
            "domestic-incident-report-form-i",
            Text.of("Domestic Incident Report (Form I)", "घरेलू घटना रिपोर्ट (प्ररूप 1)"),
            new Letter.About.Entry("domestic-incident-report"),
            Recipient.COURT,
            Set.of(IdentityPart.NAME, IdentityPart.ADDRESS, IdentityPart.PHONE),
            Text.of(
                    "The Domestic Incident Report of the aggrieved woman is submitted to the Magistrate. Its particulars"
                            + " are as follows.",
                    "व्यथित महिला की घरेलू घटना रिपोर्ट मजिस्ट्रेट महोदय के समक्ष प्रस्तुत है। इसका विवरण निम्नानुसार है।"),
            Text.of(
                    "The signed report is kept where it is named above. Present address and telephone may bring her into"
                            + " danger; it is requested that they not be given to the respondent.",
                    "हस्ताक्षरित रिपोर्ट ऊपर उल्लिखित स्थान पर सुरक्षित है। वर्तमान पता एवं दूरभाष से उसे संकट हो सकता है; निवेदन"
                            + " है कि ये प्रत्यर्थी को न दिए जाएँ।"),
            Optional.of(Law.of("PWDVA 2005", "9(1)(b)")),
            "Protection of Women from Domestic Violence Rules 2006, rule 5 and Form I;"
                    + " https://womenandchildren.assam.gov.in/taxonomy/term/5763",
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION, Mark.UNVERIFIED));

    private static final Letter PRODUCTION_TO_COMMITTEE = new Letter(
            "production-before-committee",
            Text.of(
                    "Production of a child before the Child Welfare Committee",
                    "बाल कल्याण समिति के समक्ष बालक की प्रस्तुति"),
            new Letter.About.Entry("child-welfare-committee-production"),
            Recipient.AUTHORITY,
            Set.of(IdentityPart.NAME, IdentityPart.ADDRESS),
            Text.of(
                    "The child is produced before the Committee with the particulars below.",
                    "बालक को निम्नलिखित विवरण सहित समिति के समक्ष प्रस्तुत किया जाता है।"),
            Text.of(
                    "The Committee is requested to hear the child and to pass orders.",
                    "समिति से अनुरोध है कि बालक की बात सुनकर आदेश पारित करे।"),
            Optional.of(Law.of("JJ Model Rules 2016", "18, Form 17")),
            "JJ Model Rules 2016, Form 17 (general knowledge of the form)",
            Set.of(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION));

    static final List<Letter> ALL = List.of(FORM_I_TO_MAGISTRATE, PRODUCTION_TO_COMMITTEE);

    private WomenChildWelfareLetters() {}
}
