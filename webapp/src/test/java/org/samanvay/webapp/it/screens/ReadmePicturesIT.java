package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** The two pictures of the README, taken anew at each run; how they are renewed stands beside the ones that are kept. */
@OnScreens
class ReadmePicturesIT {
    private static final Path KEPT = Path.of("src/main/frontend/docs");

    @Test
    void myDayInHindi() {
        SampleCase asked = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        asked.firReference();
        asked.urgently().referTo(Api.signedInAs("dpo.haridwar"), "one-stop-centre-support", "number");
        try (Officer officer = Officer.signedInAs("dpo.haridwar", Device.DESK, Language.HI).at("/")) {
            assertThat(officer.page.locator("#referral-" + asked.referral())).isVisible();
            picture(officer, "my-day-hi.png");
        }
    }

    @Test
    void aCaseInEnglish() {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        opened.referTo(Api.signedInAs("osc.dehradun"), "one-stop-centre-support", "number");
        opened.answer(Api.signedInAs("osc.dehradun"), "acceptReferral");
        try (Officer officer = Officer.signedInAs("sho.salvan", Device.DESK, Language.EN).at("/cases/" + opened.id())) {
            assertThat(officer.page.locator(".lane").last()).isVisible();
            picture(officer, "case-en.png");
        }
    }

    private static void picture(Officer officer, String name) {
        officer.page.setViewportSize(1200, 760);
        officer.page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("samanvay.screenshots", "target/screenshots"), "readme", name)));
        org.assertj.core.api.Assertions.assertThat(Files.exists(KEPT.resolve(name)))
                .as("the README shows %s", name)
                .isTrue();
    }
}
