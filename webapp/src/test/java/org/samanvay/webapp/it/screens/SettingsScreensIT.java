package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** What an officer sets for herself, and the record of whom her department told what. */
@OnScreens
class SettingsScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void theSizeOfTheLettersStaysAndATokenIsShownOnceAndEnded(Device device, Language language) {
        try (Officer officer = Officer.signedInAs("io.salvan", device, language).at("/settings")) {
            officer.press(officer.page.getByLabel("125 %"));
            assertThat(officer.page.locator("html")).hasAttribute("data-text", "125");
            officer.look("settings");
            String name = "Tally " + device;
            officer.field("किस प्रोग्राम के लिए", "For which program").fill(name);
            officer.press(officer.button("टोकन बनाएँ", "Create token"));
            assertThat(officer.page.locator(".notice .code")).containsText("samanvay_");
            officer.press(officer.button(name + " समाप्त करें", "End " + name));
            assertThat(officer.button(name + " समाप्त करें", "End " + name)).hasCount(0);
            officer.page.reload();
            assertThat(officer.page.locator("html")).hasAttribute("data-text", "125");
            assertThat(officer.page.getByText("samanvay_")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void whoWasToldWhatAndWhyStandsInTheCase(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        opened.referTo(Api.signedInAs("osc.dehradun"), "one-stop-centre-support", "number");
        try (Officer officer =
                Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id() + "/disclosures")) {
            Locator told = officer.page.locator("table tbody tr");
            assertThat(told).hasCount(1);
            assertThat(told).containsText(officer.say("सहमति", "Consent"));
            officer.look("disclosures");
        }
    }
}
