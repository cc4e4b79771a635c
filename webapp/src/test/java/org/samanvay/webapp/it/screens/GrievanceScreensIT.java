package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** A centre brings up that a station sent her away, and the Superintendent decides; the station sees nothing. */
@OnScreens
class GrievanceScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void fromTheCaseToTheDecision(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("osc.dehradun"));
        try (Officer centre = Officer.signedInAs("osc.dehradun", device, language).at("/cases/" + opened.id())) {
            centre.press(centre.page.getByRole(
                    AriaRole.LINK,
                    new com.microsoft.playwright.Page.GetByRoleOptions()
                            .setName(centre.say("इनकार ऊपर ले जाएँ", "Bring a refusal up"))
                            .setExact(true)));
            centre.press(centre.button("उच्च स्तर पर भेजें", "Send to the level above"));
            assertThat(centre.page.locator(".field.wrong")).hasCount(1);
            centre.field("किस विभाग ने इनकार किया", "Which department refused").selectOption("police");
            centre.field("किस पद ने", "Which post")
                    .selectOption(new com.microsoft.playwright.options.SelectOption()
                            .setValue(postOf(Api.signedInAs("sho.salvan"))));
            centre.press(centre.page.getByLabel(
                    centre.say("प्रथम सूचना रिपोर्ट दर्ज करने से इनकार", "First information report refused"),
                    new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)));
            centre.look("grievance-open");
            centre.press(centre.button("उच्च स्तर पर भेजें", "Send to the level above"));
            assertThat(centre.page
                            .locator("section[aria-labelledby='grievances-OPENED'] article")
                            .filter(new Locator.FilterOptions().setHasText(opened.number())))
                    .isVisible();
            centre.look("grievances-opened");
        }
        try (Officer chief = Officer.signedInAs("police.dehradun", device, language).at("/grievances")) {
            // What waits for a decision stands first, however many were decided before.
            Locator card = chief.page
                    .locator("section[aria-labelledby='grievances-TO_DECIDE'] article")
                    .filter(new Locator.FilterOptions().setHasText("BNSS 2023, 173(4)"))
                    .first();
            chief.press(card.getByRole(
                    AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName(chief.say("निर्णय करें …", "Decide …")).setExact(true)));
            chief.look("grievance-decide");
            Locator dialog = chief.page.getByRole(AriaRole.DIALOG);
            chief.press(dialog.getByLabel(chief.say("शिकायत सही; कार्यालय को निर्देश दिया", "Upheld; the office was directed")));
            chief.field("कारण", "Reason").fill("Directed to register");
            chief.press(chief.button("निर्णय दर्ज करें", "Record the decision"));
            assertThat(dialog).isHidden();
            chief.look("grievances-level");
        }
        try (Officer station = Officer.signedInAs("sho.salvan", device, language).at("/grievances")) {
            assertThat(station.page.locator("section[aria-labelledby='grievances-TO_DECIDE'] .empty")).isVisible();
            assertThat(station.page.locator("main")).not().containsText(opened.number());
        }
    }

    private static String postOf(Api officer) {
        return officer.run("{ me { posts { id } } }").at("/me/posts/0/id").asText();
    }
}
