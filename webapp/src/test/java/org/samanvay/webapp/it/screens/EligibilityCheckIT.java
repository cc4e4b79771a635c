package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody whom nobody knows asks what she can get, and leaves no trace. */
@OnScreens
class EligibilityCheckIT {
    private static final String INCOME = "2,715";

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void sheAnswersWhatSheLikesAndSeesWhatSheCanGetAndWhatWouldSettleTheRest(Device device, Language language) {
        try (Officer stranger = Officer.atTheDoor(device, language)) {
            List<String> addresses = new ArrayList<>();
            stranger.page.onRequest(request -> addresses.add(request.url()));
            stranger.at("/catalogue/check?state=5");
            Locator form = stranger.page.locator("form");
            assertThat(form.locator(".field").first()).isVisible();
            stranger.press(stranger.page.getByText(java.util.regex.Pattern.compile(stranger.say("^और प्रश्न", "^More questions"))));
            stranger.look("eligibility-questions");

            choose(stranger, "sex", "FEMALE");
            choose(stranger, "domiciled", "YES");
            choose(stranger, "maritalStatus", "WIDOWED");
            stranger.page.locator("#about-age").fill("4o");
            stranger.press(stranger.button("देखें क्या मिल सकता है", "Show what I can get"));
            assertThat(stranger.page.locator("#about-age")).isFocused();
            assertThat(form.locator(".field.wrong")).hasCount(1);
            stranger.page.locator("#about-age").fill("40");
            stranger.page.locator("#about-monthlyIncome").fill(INCOME);
            stranger.press(stranger.button("देखें क्या मिल सकता है", "Show what I can get"));

            Locator pension = stranger.page.locator("article")
                    .filter(new Locator.FilterOptions().setHasText(stranger.say("विधवा पेंशन", "Widow pension")))
                    .first();
            assertThat(pension).containsText(stranger.say("जानना शेष", "Need to know"));
            stranger.look("eligibility-result");
            stranger.press(pension.locator("summary").first());
            for (String path : List.of("remarried", "socialWelfare.grownSon")) {
                stranger.press(pension.locator("input[name$='-" + path + "'][value='NO']"));
            }
            stranger.press(pension.getByText(stranger.say("इन उत्तरों से देखें", "See with these answers")));
            assertThat(pension.locator(".badge.good")).isVisible();
            stranger.look("eligibility-settled");

            assertThat(addresses).noneMatch(address -> address.contains("WIDOWED") || address.contains("2715"));
            assertThat(stranger.page.evaluate("() => JSON.stringify([localStorage, sessionStorage, location.href])"))
                    .asString()
                    .doesNotContain("WIDOWED", "2715", INCOME);
            stranger.page.reload();
            assertThat(stranger.page.locator("form .field").first()).isVisible();
            assertThat(stranger.page.locator("input:checked")).hasCount(0);
        }
    }

    private static void choose(Officer stranger, String path, String code) {
        Locator select = stranger.page.locator("select#about-" + path);
        if (select.count() > 0) {
            select.selectOption(code);
        } else {
            stranger.press(stranger.page.locator("input[name='about-" + path + "'][value='" + code + "']"));
        }
    }
}
