package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Letters;

/** A station without line or power goes on working on paper that it printed beforehand. */
@OnScreens
class BlankScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void everyFormOfTheDepartmentIsPrintedWithItsCodesAndRoomToWrite(Device device, Language language) throws IOException {
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language).at("/blanks")) {
            assertThat(officer.heading("खाली प्रपत्र", "Blank forms")).isVisible();
            officer.look("blank-forms");
            officer.press(officer.page.locator("a[href$='police.first-information-report']"));
            assertThat(officer.page.locator(".paper-fields > li").first()).isVisible();
            officer.look("blank-form");
            String paper = Letters.words(officer.page.pdf());
            assertThat(paper)
                    .contains("police.first-information-report")
                    .contains(officer.say("कार्य की तिथि", "Date of the act"))
                    .doesNotContain(officer.say("प्रिंट करें", "Quick exit"));
        }
    }

    /** Paper of another department is not in her drawer. */
    @ParameterizedTest
    @CsvSource("DESK, EN")
    void onlyTheFormsOfOnesOwnDepartmentAreOffered(Device device, Language language) {
        try (Officer officer = Officer.signedInAs("osc.dehradun", device, language).at("/blanks")) {
            Locator forms = officer.page.locator(".form-list a");
            assertThat(forms.first()).isVisible();
            for (Locator form : forms.all()) {
                assertThat(form.getAttribute("href")).contains("women-child-welfare.");
            }
        }
    }
}
