package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** An officer who has read nothing signs in, finds what is asked of her, and finishes it. */
@OnScreens
class FirstReferralIT {
    private static final int MOST_PRESSES = 8;

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void fromSignInToACompletedReferralTakesAtMostEightPresses(Device device, Language language) {
        SampleCase asked = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        asked.firReference();
        asked.urgently().referTo(Api.signedInAs("dpo.haridwar"), "one-stop-centre-support", "number");

        try (Officer officer = Officer.atTheDoor(device, language)) {
            officer.look("sign-in");
            officer.field("साइन-इन नाम", "Sign-in name").fill("dpo.haridwar");
            officer.field("पासवर्ड", "Password").fill(Api.PASSWORD);
            officer.press(officer.button("साइन इन करें", "Sign in"));

            Locator card = officer.page.locator("#referral-" + asked.referral());
            assertThat(card).containsText(asked.number());
            officer.look("my-day");
            officer.press(within(officer, card, "पावती दें", "Acknowledge"));
            officer.press(within(officer, card, "स्वीकार करें", "Accept"));
            officer.press(within(officer, card, "पूर्ण करें …", "Complete …"));
            officer.look("complete-referral");
            officer.press(officer.page.getByLabel(officer.say("सेवा दी गई", "Service given"), new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)));
            officer.press(officer.button("रेफरल पूर्ण करें", "Complete referral"));
            assertThat(card).isHidden();

            org.assertj.core.api.Assertions.assertThat(officer.presses()).isLessThanOrEqualTo(MOST_PRESSES);
        }
        assertThat(Api.signedInAs("sho.salvan")
                        .run("query($id: ID!) { referral(id: $id) { status outcome } }", "id", asked.referral())
                        .at("/referral/status")
                        .asText())
                .isEqualTo("DONE");
    }

    private static Locator within(Officer officer, Locator card, String hi, String en) {
        return card.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(officer.say(hi, en)).setExact(true));
    }
}
