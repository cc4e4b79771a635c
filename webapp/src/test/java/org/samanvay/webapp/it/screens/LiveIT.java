package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** My day changes by itself while somebody looks at it, and says what is new since the last visit. */
@OnScreens
class LiveIT {
    /** That it is told within two seconds is the API's test; here it must come by itself. */
    private static final int SOON = 12_000;

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void whatIsAskedAppearsWithoutAReloadAndIsNewsUntilItWasSeen(Device device, Language language) {
        try (Officer officer = Officer.signedInAs("dpo.haridwar", device, language).at("/")) {
            Locator news = officer.page.locator("section[aria-labelledby=since-visit]");
            assertThat(news).isVisible();
            officer.page.waitForRequest(request -> request.url().contains("/changes"), () -> officer.page.reload());
            SampleCase asked = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
            asked.urgently().referTo(Api.signedInAs("dpo.haridwar"), "one-stop-centre-support");
            assertThat(officer.page.locator("#referral-" + asked.referral()))
                    .isVisible(new IsVisibleOptions().setTimeout(SOON));
            assertThat(news).containsText(asked.number(), new ContainsTextOptions().setTimeout(SOON));
            assertThat(news).containsText(officer.say("रेफरल प्रेषित", "Referral sent"));
            officer.look("my-day-since-last-visit");
            officer.press(news.getByText(officer.say("देख लिया", "Seen"), new Locator.GetByTextOptions().setExact(true)));
            assertThat(news).not().containsText(asked.number());
            assertThat(news).containsText(officer.say("कोई नई सूचना नहीं", "Nothing new"));
        }
    }
}
