package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** A Superintendent sees which investigations stand still, and a One Stop Centre not even that there is such a list. */
@OnScreens
class LaneScreensIT {
    private static final String PROGRESS = "mutation($case: ID!, $answers: JSON!, $key: String!) { submitForm(caseFile: $case,"
            + " form: \"police.investigation-progress\", answers: $answers, idempotencyKey: $key) { id } }";

    private static final String MARKS = "mutation($case: ID!, $answers: JSON!, $key: String!) { submitForm(caseFile: $case,"
            + " form: \"police.offender-marks\", answers: $answers, idempotencyKey: $key) { id } }";

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void unsolvedCasesByStation(Device device, Language language) {
        Api station = Api.signedInAs("sho.salvan");
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        station.run(PROGRESS, "case", opened.id(), "key", Api.key(), "answers",
                Map.of("asOf", "2026-11-28", "offenderUnknown", "YES", "arrested", 0, "notArrested", 0, "absconding", 0));
        try (Officer chief = Officer.signedInAs("police.dehradun", device, language).at("/lanes/police.investigation")) {
            assertThat(chief.heading("विवेचना", "Investigation")).isVisible();
            chief.press(chief.page.getByText(
                    chief.say("अनसुलझे", "Unsolved"),
                    new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)).last());
            Locator first = chief.page.locator("section[aria-labelledby='lane-cases'] li").first();
            assertThat(first).isVisible();
            chief.look("lane");
        }
        String plate = "UK07CD" + java.util.concurrent.ThreadLocalRandom.current().nextInt(1000, 9999);
        for (String name : java.util.List.of("sho.salvan", "sho.nadipar")) {
            Api marking = Api.signedInAs(name);
            marking.run(MARKS, "case", SampleCase.openedBy(marking).id(), "key", Api.key(), "answers",
                    Map.of("several", "NO", "registration", plate));
        }
        try (Officer chief = Officer.signedInAs("police.dehradun", device, language).at("/lanes/police.investigation")) {
            Locator pair = chief.page.locator("section[aria-labelledby='likenesses'] article").first();
            assertThat(pair).containsText(chief.say("संख्या समान", "Same number"));
            chief.look("likenesses");
            chief.press(pair.getByText(chief.say("एक ही हैं", "They are the same")));
            assertThat(pair.locator(".badge.good")).isVisible();
        }
        try (Officer centre = Officer.signedInAs("osc.dehradun", device, language).at("/")) {
            assertThat(centre.page.locator("a[href='#/lanes/police.investigation']")).hasCount(0);
        }
    }
}
