package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.Letters;
import org.samanvay.webapp.it.SampleCase;

/** An officer issues letters from what lies before her, opens the paper, and finds every copy again in the case. */
@OnScreens
class LetterScreensIT {
    private static final String NAME = "Devika Udaharan";

    @ParameterizedTest
    @CsvSource({"DESK, HI", "PHONE, EN"})
    void theCopyOfTheReportIsIssuedFromItsFormAndNamesHerOnPaperOnly(Device device, Language language) throws IOException {
        SampleCase opened = named();
        opened.firReference();
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id() + "/forms")) {
            Locator dialog = officer.page.getByRole(AriaRole.DIALOG);
            officer.press(officer.page.locator("table").getByRole(AriaRole.LINK).first());
            officer.press(officer.button("पत्र जारी करें …", "Issue a letter …"));
            officer.press(option(officer, "प्रथम सूचना रिपोर्ट की निःशुल्क प्रति", "Free copy of the first information report"));
            officer.look("issue-letter");
            officer.press(inDialog(officer, "पत्र जारी करें", "Issue letter"));
            assertThat(dialog).containsText("/LTR/");
            officer.look("letter-issued");
            String number = dialog.locator(".code").textContent();
            assertThat(saved(officer, dialog))
                    .contains(NAME, number, officer.say("प्रति संख्या 1", "Copy no. 1"), opened.number());
            officer.press(inDialog(officer, "बंद करें", "Close"));
            assertThat(dialog).isHidden();

            officer.press(officer.page.locator("nav.tabs")
                    .getByText(officer.say("पत्र", "Letters"), new Locator.GetByTextOptions().setExact(true)));
            Locator card = officer.page.locator("article").filter(new Locator.FilterOptions().setHasText(number));
            assertThat(card).containsText("BNSS 2023, 173(2)");
            officer.press(officer.button("एक और प्रति …", "Further copy …"));
            officer.field("किस व्यक्ति को", "To which person").selectOption(opened.person());
            officer.press(inDialog(officer, "प्रति बनाएँ", "Make copy"));
            assertThat(saved(officer, dialog)).contains(officer.say("प्रति संख्या 2", "Copy no. 2"));
            officer.press(inDialog(officer, "बंद करें", "Close"));
            assertThat(card.locator("tbody tr")).hasCount(2);
            assertThat(officer.page.locator("body")).not().containsText(NAME);
            officer.look("letters");
        }
    }

    /** By the number on a paper; one that was misread is told apart from one of which there is nothing to see. */
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aPaperIsFoundGenuineByItsNumberAndToAnotherDepartmentThereIsNone(Device device, Language language) {
        SampleCase opened = named();
        opened.firReference();
        String number = Letters.numberOfFirCopy(Api.signedInAs("sho.salvan"), opened, language.name());
        String misread = number.substring(0, number.length() - 1) + (number.endsWith("2") ? "3" : "2");
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language).at("/letters")) {
            find(officer, "");
            assertThat(officer.page.locator(".field.wrong")).hasCount(1);
            find(officer, misread);
            assertThat(officer.page.locator(".field.wrong")).containsText(officer.say("पुनः पढ़ें", "read it again"));
            find(officer, number);
            Locator card = officer.page.locator("article").filter(new Locator.FilterOptions().setHasText(number));
            assertThat(card).containsText("BNSS 2023, 173(2)");
            assertThat(officer.page.locator("main")).containsText(opened.number());
            assertThat(officer.page.locator("body")).not().containsText(NAME);
            assertThat(officer.page.url()).doesNotContain("LTR");
            officer.look("letter-by-number");
        }
        try (Officer other = Officer.signedInAs("osc.dehradun", device, language).at("/letters")) {
            find(other, number);
            String hidden = other.page.locator("main [role=alert]").textContent();
            find(other, "UK/DDN/LTR/2026/1/22222222-2");
            assertThat(other.page.locator("main [role=alert]")).hasText(hidden);
            assertThat(other.page.locator("article")).hasCount(0);
            other.look("letter-by-number-none");
        }
    }

    private static void find(Officer officer, String number) {
        officer.field("पत्रांक", "Letter number").fill(number);
        officer.press(officer.button("पत्र खोजें", "Find the letter"));
    }

    @ParameterizedTest
    @CsvSource("PHONE, HI")
    void theLetterOfAReferralTakesThreePresses(Device device, Language language) throws IOException {
        SampleCase opened = named();
        opened.firReference();
        opened.referTo(Api.signedInAs("osc.dehradun"), "counselling", "number");
        try (Officer officer =
                Officer.signedInAs("sho.salvan", device, language).at("/referrals/" + opened.referral())) {
            officer.press(officer.button("पत्र जारी करें …", "Issue a letter …"));
            officer.press(inDialog(officer, "पत्र जारी करें", "Issue letter"));
            assertThat(saved(officer, officer.page.getByRole(AriaRole.DIALOG)))
                    .contains("सखी वन स्टॉप सेंटर, देहरादून")
                    .doesNotContain(NAME, "0012");
            org.assertj.core.api.Assertions.assertThat(officer.presses()).isEqualTo(3);
        }
    }

    /** What is refused is said where it was asked, in words, and nothing is issued. */
    @ParameterizedTest
    @CsvSource("DESK, EN")
    void anExtractIsNotIssuedWithoutFieldsRecipientAndBasis(Device device, Language language) {
        SampleCase opened = named();
        opened.firReference();
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id() + "/forms")) {
            officer.press(officer.page.locator("table").getByRole(AriaRole.LINK).first());
            officer.press(officer.button("पत्र जारी करें …", "Issue a letter …"));
            officer.press(option(officer, "अभिलेख का उद्धरण", "Extract of the record"));
            officer.press(inDialog(officer, "पत्र जारी करें", "Issue letter"));
            Locator dialog = officer.page.getByRole(AriaRole.DIALOG);
            assertThat(dialog.locator(".field.wrong")).hasCount(3);
            officer.look("extract-incomplete");
            officer.press(option(officer, "एफआईआर संख्या", "FIR number"));
            officer.press(option(officer, "बाहरी प्राधिकारी", "Authority outside"));
            officer.field("किस प्राधिकारी को", "To which authority").fill("Superintendent");
            officer.field("विधिक आधार", "Lawful basis").selectOption("COURT_ORDER");
            officer.field("संदर्भ", "Reference").fill("Order 1 of 2026");
            officer.press(inDialog(officer, "पत्र जारी करें", "Issue letter"));
            assertThat(dialog).containsText("/LTR/");
        }
    }

    private static SampleCase named() {
        return SampleCase.openedBy(
                Api.signedInAs("sho.salvan"),
                key(),
                Map.of("persons", List.of(SampleCase.survivor(Map.of("identity", Map.of("name", NAME))))));
    }

    private static String saved(Officer officer, Locator dialog) throws IOException {
        Locator save = dialog.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^(PDF सहेजें|Save PDF)")));
        Download download = officer.page.waitForDownload(() -> officer.press(save));
        assertThat(download.suggestedFilename()).matches("UK-DDN-LTR-[0-9]{4}-[0-9]+-[2-9A-Z]{8}-[2-9A-Z]-[0-9]+\\.pdf");
        return Letters.words(Files.readAllBytes(download.path()));
    }

    private static Locator option(Officer officer, String hi, String en) {
        return officer.page.getByRole(AriaRole.DIALOG)
                .getByText(officer.say(hi, en), new Locator.GetByTextOptions().setExact(true));
    }

    private static Locator inDialog(Officer officer, String hi, String en) {
        return officer.page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(officer.say(hi, en)).setExact(true));
    }
}
