package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** A station gives a case away and sees from then on how it stands; a centre looks before it passes several referrals on. */
@OnScreens
class TransferScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aGivenCaseStaysAsALineAmongTheCases(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id())) {
            officer.press(officer.button("अंतरित करें …", "Transfer …"));
            Locator dialog = officer.page.getByRole(AriaRole.DIALOG);
            officer.press(button(officer, dialog, "अंतरित करें", "Transfer"));
            assertThat(dialog.locator(".field.wrong")).hasCount(1);
            officer.field("किस पद को", "To which post").selectOption(
                    officer.page.locator("option", new com.microsoft.playwright.Page.LocatorOptions()
                                    .setHasText(officer.say("थाना नदी पार", "Police Station Nadi Par")))
                            .first()
                            .getAttribute("value"));
            officer.look("transfer");
            officer.press(button(officer, dialog, "अंतरित करें", "Transfer"));
            Locator given = officer.page.locator("section[aria-labelledby='given-away']");
            assertThat(given).containsText(opened.number());
            officer.look("given-away");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void severalReferralsArePassedOnAfterAPreview(Device device, Language language) {
        Api centre = Api.signedInAs("osc.dehradun");
        List<SampleCase> asked = List.of(sent(centre), sent(centre));
        try (Officer officer = Officer.signedInAs("osc.dehradun", device, language).at("/referrals")) {
            for (SampleCase each : asked) {
                officer.press(officer.page.locator("#referral-" + each.referral()).locator("input[type=checkbox]"));
            }
            officer.press(officer.button("2 अग्रसारित करें …", "Pass 2 on …"));
            Locator dialog = officer.page.getByRole(AriaRole.DIALOG);
            dialog.locator("select").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            officer.press(dialog.getByText(officer.say("अन्यत्र बेहतर सेवा संभव है", "Better served elsewhere")));
            officer.press(button(officer, dialog, "पूर्वावलोकन", "Preview"));
            assertThat(dialog.locator("li .badge.good")).hasCount(2);
            officer.look("redirect-many");
            officer.press(button(officer, dialog, "अग्रसारित करें", "Pass it on"));
            assertThat(dialog).isHidden();
            for (SampleCase each : asked) {
                assertThat(officer.page.locator("#referral-" + each.referral())).hasCount(0);
            }
        }
    }

    private static SampleCase sent(Api centre) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        opened.urgently().referTo(centre, "counselling", "number");
        return opened;
    }

    private static Locator button(Officer officer, Locator within, String hi, String en) {
        return within.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(officer.say(hi, en)).setExact(true));
    }
}
