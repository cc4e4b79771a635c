package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;
import org.samanvay.webapp.it.SamplePrepared;

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

    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void theClerkPreparesANewCaseAndTheOfficerOpensIt(Device device, Language language) {
        String name = "Vimla " + device;
        try (Officer clerk = Officer.signedInAs("moharrir.salvan", device, language).at("/new-case")) {
            clerk.press(clerk.button("कोई संख्या ज्ञात नहीं", "No number is known"));
            clerk.field("विषय", "Subject").selectOption("DOMESTIC_VIOLENCE");
            clerk.press(clerk.page.getByLabel(clerk.say("महिला / बालिका", "Woman or girl")));
            clerk.press(clerk.page.getByLabel(clerk.say("18 वर्ष या अधिक", "18 or older")));
            clerk.press(clerk.page.locator("details.identity-fields summary"));
            clerk.field("नाम", "Name").fill(name);
            clerk.look("assistant-new-case");
            clerk.press(clerk.button("पुष्टि हेतु तैयार करें", "Prepare for confirmation"));
            Locator own = clerk.page.locator("section[aria-labelledby=own-prepared] .prepared > li").first();
            assertThat(own).containsText(clerk.say("नया प्रकरण", "New case"));
        }
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language).at("/prepared")) {
            Locator card = officer.page.locator(".prepared > li").filter(new Locator.FilterOptions().setHasText(name));
            assertThat(card).hasCount(1);
            assertThat(card.getByText(name)).isHidden();
            officer.press(card.locator("summary").first());
            assertThat(card.getByText(name)).isHidden();
            officer.press(card.locator("summary").last());
            assertThat(card.getByText(name)).isVisible();
            officer.look("to-confirm-new-case");
            officer.press(card.locator("input[type=checkbox]"));
            officer.press(officer.button("1 की पुष्टि करें", "Confirm 1"));
            assertThat(card).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void whatIsNearlyForgottenStandsOutAndWhatLapsedIsToldToBoth(Device device, Language language) throws SQLException {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        SamplePrepared item = SamplePrepared.in(opened);
        item.nearlyForgotten();
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language).at("/")) {
            assertThat(officer.page.locator(".notice strong")).containsText(officer.say("दो दिन में", "within two days"));
            officer.at("/prepared");
            Locator card = officer.page.locator(".prepared > li").filter(new Locator.FilterOptions().setHasText(opened.number()));
            assertThat(card.locator(".badge.soon")).containsText(officer.say("समाप्त", "Lapses"));
            officer.look("prepared-lapses-soon");
        }
        item.forgotten();
        for (String who : List.of("moharrir.salvan", "sho.salvan")) {
            try (Officer officer = Officer.signedInAs(who, device, language).at("/prepared")) {
                assertThat(officer.page.locator("section[aria-labelledby=prepared-ended]")).containsText(opened.number());
                officer.look("prepared-lapsed-" + who.substring(0, who.indexOf('.')));
            }
        }
    }
}
