package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** Indicators as bars, map, table and file, each with its definition a click away. */
@OnScreens
class IndicatorScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aNodalOfficerSeesTheFiguresAndWhatTheyMean(Device device, Language language) {
        SampleCase.openedBy(Api.signedInAs("labour.dehradun"));
        try (Officer officer = Officer.signedInAs("labour.dehradun", device, language).at("/indicators?code=cases-opened")) {
            assertThat(officer.page.locator("ul.bars li")).hasCount(12);
            assertThat(officer.page.locator("table tbody tr")).hasCount(12);
            officer.page.getByText(officer.say("परिभाषा और स्रोत", "Definition and source")).click();
            assertThat(officer.page.locator("details")).containsText("case_file.opened_at");
            officer.page.getByLabel(officer.say("विभाग, इस माह", "Department, this month")).check();
            assertThat(officer.page.locator("table")).containsText(
                    officer.say("व्यक्तियों की सुरक्षा हेतु नहीं दिखाया", "not shown to protect people"));
            officer.look("indicators-by-department");
            officer.page.getByLabel(officer.say("जिला, इस माह", "District, this month")).check();
            assertThat(officer.page.locator("ul.tiles li")).hasCount(13);
            officer.look("indicators-by-district");
            String file = officer.page
                    .waitForDownload(() -> officer.press(officer.button("सीएसवी फ़ाइल", "CSV file")))
                    .suggestedFilename();
            Assertions.assertThat(file).isEqualTo("cases-opened-district.csv");
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK, EN"})
    void whoIsNoNodalOfficerIsToldWhomToAsk(Device device, Language language) {
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language).at("/indicators")) {
            assertThat(officer.page.locator("main")).containsText("Indicators are for nodal posts");
            assertThat(officer.page.locator("ul.bars")).hasCount(0);
        }
    }
}
