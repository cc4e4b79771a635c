package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** A case is closed with what came of it; then she is asked, as she chose, and may say that she does not wish it. */
@OnScreens
class ClosingScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void theOutcomesAreToldAndTheCheckEndsByHerWish(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("osc.dehradun"));
        try (Officer officer = Officer.signedInAs("osc.dehradun", device, language).at("/cases/" + opened.id() + "/closing")) {
            officer.press(officer.button("प्रकरण बंद करें", "Close case").first());
            officer.press(officer.page.locator("dialog input[value=SERVICES_COMPLETED]"));
            Locator send = officer.page.locator("dialog .actions button").first();
            officer.press(send);
            assertThat(officer.page.locator("dialog .field.wrong")).hasCount(6);
            Locator told = officer.page.locator("dialog select");
            for (int at = 0; at < 5; at++) {
                told.nth(at).selectOption(at == 1 ? "SHE_DECLINED" : "NOT_NEEDED");
            }
            told.nth(5).selectOption("SHE_COMES");
            officer.look("case-close");
            officer.press(send);
            assertThat(officer.page.locator("main article")).hasCount(2);
            officer.look("closing");
            officer.press(officer.button("परिणाम दर्ज करें", "Tell how she was").first());
            officer.press(officer.page.locator("dialog input[value=SHE_DOES_NOT_WISH_CONTACT]"));
            officer.look("safety-check");
            officer.press(officer.page.locator("dialog .actions button").first());
            assertThat(officer.page.locator("main")).containsText(officer.say("वह संपर्क नहीं चाहती", "She does not wish contact"));
            assertThat(officer.page.locator("main")).containsText(officer.say("समाप्त", "Ended"));
        }
    }
}
