package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;
import org.samanvay.webapp.it.UndeliveredMessage;

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
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void whereOneIsToldIsSetForAPostingAndTakenAway(Device device, Language language) {
        try (Officer officer = Officer.signedInAs("io.salvan", device, language).at("/settings")) {
            officer.page.getByText(officer.say("माध्यम जोड़ें या बदलें", "Add or change a channel")).first().click();
            officer.field("कार्यालय का ई-मेल पता", "E-mail address of the office").fill("station@example.com");
            officer.press(officer.button("सहेजें", "Save"));
            assertThat(officer.page.locator(".notice.late")).containsText("gov.in");
            officer.field("कार्यालय का ई-मेल पता", "E-mail address of the office").fill("station@uk.gov.in");
            officer.press(officer.button("सहेजें", "Save"));
            Locator taken = officer.button("ई-मेल हटाएँ", "Take E-mail away");
            assertThat(taken).hasCount(1);
            assertThat(officer.page.getByText("station@uk.gov.in")).hasCount(1);
            officer.look("notice-settings");
            officer.press(taken);
            assertThat(taken).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void theAddressOfACalendarIsShownOnceAndEnded(Device device, Language language) {
        try (Officer officer = Officer.signedInAs("io.salvan", device, language).at("/settings")) {
            officer.press(officer.page.getByText(officer.say("फ़ीड बनाएँ", "Make a feed")));
            assertThat(officer.page.locator(".notice .code")).containsText("/calendar/");
            officer.look("calendar-feed");
            officer.page.reload();
            assertThat(officer.page.getByText("/calendar/")).hasCount(0);
            officer.press(officer.page.getByText(officer.say("फ़ीड समाप्त करें", "End the feed")));
            assertThat(officer.page.getByText(officer.say("फ़ीड बनाएँ", "Make a feed"))).hasCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void theAdministratorSeesWhatWasNotDeliveredAndHasItSentAnew(Device device, Language language) throws SQLException {
        String message = UndeliveredMessage.toThePostOf("io.salvan");
        try (Officer officer =
                Officer.signedInAs("state.admin", device, language).at("/administration/notices")) {
            Locator rows = officer.page.locator("table tbody tr");
            assertThat(rows).hasCount(1);
            assertThat(rows).containsText(officer.say("कोई उत्तर नहीं मिला", "Nobody answered"));
            officer.look("undelivered-notices");
            officer.press(officer.button("पुनः भेजें", "Try again"));
            assertThat(officer.page.getByText(officer.say("सब सूचनाएँ पहुँच गईं", "All notices were delivered"))).hasCount(1);
        } finally {
            UndeliveredMessage.forget(message);
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
