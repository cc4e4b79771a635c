package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Postings;

/** The matrix for officers, and what of it a stranger sees. */
@OnScreens
class MatrixScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void anOfficerSeesWhoAnswersAndWhereNobodyDoes(Device device, Language language) {
        Postings.emptyForDays("UK-HEALTH-HRD-NODAL", 8);
        try (Officer officer = Officer.signedInAs("labour.dehradun", device, language).at("/matrix")) {
            assertThat(officer.page.locator("ul.tiles li")).hasCount(13);
            assertThat(officer.page.locator("table")).containsText("DEMO/2/2025");
            assertThat(officer.page.locator("table"))
                    .containsText(officer.say("7 दिन से रिक्त: बैठक में", "Empty for 7 days: for the meeting"));
            officer.look("matrix");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aStrangerSeesTheOfficesAndNoName(Device device, Language language) {
        try (Officer stranger = Officer.atTheDoor(device, language).at("/catalogue/offices?state=5&department=police")) {
            assertThat(stranger.heading("नोडल कार्यालय", "Nodal offices")).isVisible();
            assertThat(stranger.page.getByRole(AriaRole.TABLE)).containsText(stranger.say("पुलिस, हरिद्वार", "Police, Haridwar"));
            assertThat(stranger.page.locator("body")).not().containsText("fictitious");
            stranger.look("nodal-offices");
        }
    }
}
