package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** What an entry has made possible is told on the day's page and in the case, until somebody has seen it. */
@OnScreens
class NoticeScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aSchemeThatHasBecomePossibleIsTold(Device device, Language language) {
        SampleCase child = SampleCase.openedBy(
                Api.signedInAs("education.dehradun"),
                Api.key(),
                Map.of("persons", List.of(SampleCase.survivor(Map.of("ageGroup", "CHILD")))));
        child.outOfSchool();
        try (Officer officer = Officer.signedInAs("education.dehradun", device, language).at("/")) {
            Locator line = officer.page
                    .locator("section[aria-labelledby=scheme-news] li")
                    .filter(new Locator.FilterOptions().setHasText(child.number()));
            assertThat(line).isVisible();
            officer.look("my-day-with-schemes");
            officer.at("/cases/" + child.id() + "/schemes");
            Locator inCase = officer.page.locator("section[aria-labelledby=scheme-news] li");
            assertThat(inCase).hasCount(1);
            officer.look("case-with-scheme-notice");
            officer.press(inCase.locator("button"));
            assertThat(inCase).hasCount(0);
            officer.at("/");
            assertThat(officer.page.locator("main h1")).isVisible();
            assertThat(line).hasCount(0);
        }
    }
}
