package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** From the door to a completed referral without a mouse, and with the focus in sight at every step. */
@OnScreens
class KeyboardIT {
    private static final int MOST_TABS = 250;

    @ParameterizedTest
    @CsvSource({"DESK, HI", "DESK, EN"})
    void theMainPathIsWalkedByKeyboardAlone(Device device, Language language) {
        SampleCase asked = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        asked.firReference();
        asked.urgently().referTo(Api.signedInAs("dpo.haridwar"), "one-stop-centre-support", "number");
        try (Officer officer = Officer.atTheDoor(device, language)) {
            Locator name = officer.field("साइन-इन नाम", "Sign-in name");
            assertThat(name).isFocused();
            type(officer, "dpo.haridwar");
            officer.page.keyboard().press("Tab");
            type(officer, Api.PASSWORD);
            officer.page.keyboard().press("Enter");

            Locator card = officer.page.locator("#referral-" + asked.referral());
            assertThat(card).isVisible();
            enter(officer, within(officer, card, "पावती दें", "Acknowledge"));
            enter(officer, within(officer, card, "स्वीकार करें", "Accept"));
            enter(officer, within(officer, card, "पूर्ण करें …", "Complete …"));
            Locator dialog = officer.page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).isVisible();
            tabTo(officer, dialog.locator("input[type=radio]").first());
            officer.page.keyboard().press("Space");
            enter(officer, dialog.getByRole(
                    AriaRole.BUTTON,
                    new Locator.GetByRoleOptions()
                            .setName(officer.say("रेफरल पूर्ण करें", "Complete referral"))
                            .setExact(true)));
            assertThat(card).isHidden();
        }
    }

    /** A dialog is left by Escape, and the focus is where it was. */
    @ParameterizedTest
    @CsvSource("DESK, EN")
    void escapeLeavesADialog(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        try (Officer officer =
                Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id() + "/people")) {
            Locator open = officer.button("पहचान खोलें", "Open identity").first();
            open.waitFor();
            enter(officer, open);
            assertThat(officer.page.getByRole(AriaRole.DIALOG)).isVisible();
            officer.page.keyboard().press("Escape");
            assertThat(officer.page.getByRole(AriaRole.DIALOG)).isHidden();
            assertThat(open).isFocused();
        }
    }

    private static void type(Officer officer, String text) {
        officer.page.keyboard().type(text);
    }

    private static void enter(Officer officer, Locator button) {
        assertThat(button).isVisible();
        tabTo(officer, button);
        officer.page.keyboard().press("Enter");
    }

    private static void tabTo(Officer officer, Locator wanted) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            if (Boolean.TRUE.equals(wanted.evaluate("each => each === document.activeElement"))) {
                assertFocusIsSeen(officer);
                return;
            }
            officer.page.keyboard().press("Tab");
        }
        throw new AssertionError("cannot be reached by keyboard: " + wanted);
    }

    private static void assertFocusIsSeen(Officer officer) {
        Object seen = officer.page.evaluate("() => { const look = getComputedStyle(document.activeElement);"
                + " return look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2 || look.boxShadow !== 'none'; }");
        org.assertj.core.api.Assertions.assertThat(seen).isEqualTo(true);
    }

    private static Locator within(Officer officer, Locator card, String hi, String en) {
        return card.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(officer.say(hi, en)).setExact(true));
    }
}
