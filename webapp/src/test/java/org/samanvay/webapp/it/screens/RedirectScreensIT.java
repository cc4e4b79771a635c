package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** What is not one's own to do is passed on to the right post, and the sender sees where it went. */
@OnScreens
class RedirectScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aReferralIsPassedOnToAnotherPostOfTheDepartment(Device device, Language language) {
        SampleCase asked = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        asked.firReference();
        asked.referTo(Api.signedInAs("osc.dehradun"), "one-stop-centre-support", "number");
        try (Officer officer =
                Officer.signedInAs("osc.dehradun", device, language).at("/referrals/" + asked.referral())) {
            officer.press(officer.button("अग्रसारित करें …", "Pass on …"));
            officer.press(officer.button("अग्रसारित करें", "Pass it on"));
            assertThat(officer.page.locator("dialog .field.wrong")).hasCount(2);
            officer.look("referral-redirect");
            officer.field("किस पद को", "To which post").selectOption(new SelectOption().setIndex(1));
            officer.press(officer.page
                    .locator("dialog")
                    .getByText(officer.say("इस समय क्षमता उपलब्ध नहीं", "No capacity at present")));
            officer.press(officer.button("अग्रसारित करें", "Pass it on"));
            assertThat(officer.button("अग्रसारित करें …", "Pass on …")).isHidden();
        }
        org.assertj.core.api.Assertions.assertThat(Api.signedInAs("sho.salvan")
                        .run(
                                "query($case: ID!) { case(id: $case) { referrals { nodes { status redirectedFrom } } } }",
                                "case", asked.id())
                        .at("/case/referrals/nodes")
                        .findValuesAsText("status"))
                .containsExactlyInAnyOrder("REDIRECTED", "SENT");
    }
}
