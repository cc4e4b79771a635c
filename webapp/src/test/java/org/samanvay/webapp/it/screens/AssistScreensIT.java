package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** One shared computer, one clerk: she prepares under her own name, the officer confirms in one step. */
@OnScreens
class AssistScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void theClerkPreparesAndTheOfficerConfirms(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        String entry = "/cases/" + opened.id() + "/forms/police.first-information-report";
        try (Officer clerk = Officer.signedInAs("moharrir.salvan", device, language).at(entry)) {
            clerk.press(clerk.button("संशोधित करें", "Correct"));
            clerk.page.locator("#at-station").fill("Salvan, typed by the clerk");
            clerk.look("assistant-form");
            clerk.press(clerk.button("पुष्टि हेतु तैयार करें", "Prepare for confirmation"));
            assertThat(clerk.page.locator(".said")).containsText(clerk.say("तैयार", "Prepared"));
            clerk.at("/cases/" + opened.id() + "/people");
            assertThat(clerk.page.locator(".persons li")).hasCount(1);
            assertThat(clerk.button("पहचान खोलें", "Open identity")).hasCount(0);
            clerk.at("/prepared");
            assertThat(clerk.page.locator("section[aria-labelledby=own-prepared]")).containsText(opened.number());
            assertThat(clerk.page.locator("section[aria-labelledby=to-confirm]")).hasCount(0);
            clerk.look("assistant-prepared");
        }
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language).at("/")) {
            officer.press(officer.page.locator(".notice a[href$='/prepared']"));
            Locator card = officer.page.locator(".prepared > li").filter(new Locator.FilterOptions().setHasText(opened.number()));
            officer.press(card.locator("summary"));
            assertThat(card).containsText("Salvan, typed by the clerk");
            officer.look("to-confirm");
            officer.press(card.locator("input[type=checkbox]"));
            officer.press(officer.button("1 की पुष्टि करें", "Confirm 1"));
            assertThat(card).hasCount(0);
            officer.at(entry);
            assertThat(officer.page.getByText("Salvan, typed by the clerk")).isVisible();
        }
    }
}
