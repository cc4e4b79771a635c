package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** An urgent referral that nobody received is called about, post after post, and each call is noted. */
@OnScreens
class CallScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void theSenderCallsTheReceiverAndThenThePostsAbove(Device device, Language language) {
        Api centre = Api.signedInAs("osc.dehradun");
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan")).urgently();
        opened.referTo(centre, "shelter");
        try (Officer sender = Officer.signedInAs("sho.salvan", device, language).at("/referrals/" + opened.referral())) {
            Locator calls = sender.page.locator("section[aria-labelledby=calls]");
            assertThat(calls.locator("li")).hasCount(3);
            sender.press(calls.locator("li").first().locator("button").last());
            assertThat(calls.locator("li").first()).containsText(sender.say("1 बार फ़ोन किया गया", "called once"));
            sender.press(calls.locator("li").nth(1).locator("button").first());
            assertThat(calls.locator("li").nth(1)).containsText(sender.say("संपर्क:", "reached"));
            sender.look("urgent-referral-calls");
        }
        opened.answer(centre, "acknowledgeReferral");
        try (Officer sender = Officer.signedInAs("sho.salvan", device, language).at("/referrals/" + opened.referral())) {
            assertThat(sender.page.locator("main h1").first()).isVisible();
            assertThat(sender.page.locator("section[aria-labelledby=calls]")).hasCount(0);
        }
    }
}
