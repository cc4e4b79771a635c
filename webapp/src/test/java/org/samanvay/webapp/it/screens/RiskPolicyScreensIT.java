package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The administrator lays down by order from which score on a danger is high. */
@OnScreens
class RiskPolicyScreensIT {
    /** The scores stay as they are, for others judge by them; what changes is the order behind them. */
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void thresholdsRiseAndNameTheirOrder(Device device, Language language) {
        String order = "WCD/2026/" + device;
        try (Officer admin = Officer.signedInAs("state.admin", device, language).at("/administration/risk")) {
            Locator card = admin.page.locator("article[aria-labelledby='instrument-women-child-welfare.danger-at-home']");
            admin.press(card.locator("button"));
            Locator high = admin.page.locator("dialog input").nth(1);
            String before = high.inputValue();
            high.fill("1");
            Locator send = admin.page.locator("dialog .actions button").first();
            admin.press(send);
            assertThat(admin.page.locator("dialog .field.wrong")).hasCount(2);
            admin.look("risk-thresholds");
            high.fill(before);
            admin.field("आदेश संख्या", "Number of the order").fill(order);
            admin.press(send);
            assertThat(card).containsText(order);
            admin.press(card.locator("summary"));
            admin.look("risk-policy");
        }
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language).at("/administration/risk")) {
            assertThat(officer.page.locator("main h1").first()).isVisible();
            assertThat(officer.page.locator("article")).hasCount(0);
        }
    }
}
