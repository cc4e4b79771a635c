package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.Letters;
import org.samanvay.webapp.it.SampleCase;

/** What is printed of a case carries codes, offices and days only (law-and-harm, M10). */
@OnScreens
class SummaryScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void thePaperSaysNeitherWhatItIsAboutNorWhoAnybodyIs(Device device, Language language) throws IOException {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"), Api.key(), SampleCase.named("Rupa Misal"));
        opened.firReference();
        opened.referTo(Api.signedInAs("osc.dehradun"), "one-stop-centre-support", "number");
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id())) {
            officer.press(officer.page.locator("a[href$='/summary']"));
            assertThat(officer.page.locator(".summary tbody tr")).hasCount(1);
            officer.look("case-summary");
            org.assertj.core.api.Assertions.assertThat(Letters.words(officer.page.pdf()))
                    .contains(opened.number())
                    .contains(officer.say("थाना साल वन", "Police Station Salvan"))
                    .doesNotContain("Rupa", "Tara", "Asha", "0012")
                    .doesNotContain(officer.say("घरेलू हिंसा", "Domestic violence"))
                    .doesNotContain(officer.say("सेंटर में सहायता", "Support at"));
        }
    }
}
