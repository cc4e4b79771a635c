package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** What the device keeps and does without a line: codes and own tasks, acknowledgements that wait, and nothing else. */
@OnScreens
class DeviceIT {
    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(30_000);
    private static final String KEPT = "() => Object.entries(sessionStorage).filter(([name]) =>"
            + " name.startsWith('samanvay.device.')).map(([name, value]) => name + '=' + value).join('\\n')";

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void withoutALineTheWorklistStaysAndAnAcknowledgementWaitsForIt(Device device, Language language) {
        SampleCase asked = asked();
        try (Officer officer = Officer.signedInAs("dpo.haridwar", device, language).at("/")) {
            Locator card = card(officer, asked);
            assertThat(card).isVisible();
            officer.withoutALine(true);
            officer.press(acknowledge(officer, card));
            assertThat(card).containsText(officer.say("लाइन आने पर भेजी जाएगी", "waits for the line"));
            assertThat(card).containsText(asked.number());
            officer.look("my-day-without-a-line");
            org.assertj.core.api.Assertions.assertThat(status(asked)).isEqualTo("SENT");
            officer.withoutALine(false);
            await().atMost(Duration.ofSeconds(30)).until(() -> status(asked).equals("ACKNOWLEDGED"));
            assertThat(card.getByText(officer.say("लाइन आने पर भेजी जाएगी", "waits for the line"))).isHidden();
        }
    }

    @Test
    void whatSomebodyElseDidMeanwhileIsTold() {
        SampleCase asked = asked();
        try (Officer officer = Officer.signedInAs("dpo.haridwar", Device.DESK, Language.EN).at("/")) {
            Locator card = card(officer, asked);
            assertThat(card).isVisible();
            officer.withoutALine(true);
            officer.press(acknowledge(officer, card));
            Api.signedInAs("dpo.haridwar")
                    .run(
                            "mutation($id: ID!, $key: String!) { acceptReferral(referral: $id, version: 1, idempotencyKey:"
                                    + " $key) { id } }",
                            "id", asked.referral(), "key", Api.key());
            officer.withoutALine(false);
            Locator told = officer.page.getByText("These could not be acknowledged");
            assertThat(told).isVisible(SOON);
            assertThat(officer.page.locator(".line")).containsText(asked.number());
            officer.look("acknowledgement-too-late");
            officer.press(officer.button("समझ गए", "Understood"));
            assertThat(told).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void openedAgainWithoutALineItShowsTheCodesItHad(Device device, Language language) {
        SampleCase asked = asked();
        try (Officer officer = Officer.signedInAs("dpo.haridwar", device, language).at("/")) {
            assertThat(card(officer, asked)).isVisible();
            awaitPageKept(officer);
            officer.withoutALine(true);
            officer.page.reload();
            assertThat(officer.heading("कार्यसूची", "Worklist")).isVisible(SOON);
            assertThat(officer.page.locator("main")).containsText(asked.number());
            officer.look("worklist-without-a-line");
            officer.withoutALine(false);
            officer.press(officer.button("पुनः प्रयास करें", "Try again"));
            assertThat(card(officer, asked)).isVisible(SOON);
        }
    }

    @Test
    void itKeepsCodesAloneAndForgetsThemAtSignOut() {
        SampleCase asked = asked();
        try (Officer officer = Officer.atTheDoor(Device.DESK, Language.EN)) {
            officer.field("साइन-इन नाम", "Sign-in name").fill("dpo.haridwar");
            officer.field("पासवर्ड", "Password").fill(Api.PASSWORD);
            officer.press(officer.button("साइन इन करें", "Sign in"));
            assertThat(card(officer, asked)).isVisible();
            String kept = (String) officer.page.evaluate(KEPT);
            org.assertj.core.api.Assertions.assertThat(kept)
                    .contains(asked.number())
                    .doesNotContain("fictitious")
                    .doesNotContain("Salvan")
                    .doesNotContain("note");
            org.assertj.core.api.Assertions.assertThat((Integer) officer.page.evaluate("() => Object.keys(localStorage).length"))
                    .as("only the language outlives the tab")
                    .isEqualTo(1);
            officer.press(officer.button("साइन आउट", "Sign out"));
            assertThat(officer.field("साइन-इन नाम", "Sign-in name")).isVisible();
            org.assertj.core.api.Assertions.assertThat((String) officer.page.evaluate(KEPT)).isEmpty();
        }
    }

    /** The clock of the page is set forward; nobody touched it meanwhile. */
    @Test
    void afterHalfAnHourWithoutATouchNothingIsLeft() {
        SampleCase asked = asked();
        try (Officer officer = Officer.signedInAs("dpo.haridwar", Device.DESK, Language.EN).at("/")) {
            assertThat(card(officer, asked)).isVisible();
            officer.page.evaluate("() => sessionStorage.setItem('samanvay.device.touched', String(Date.now() - 31 * 60000))");
            awaitPageKept(officer);
            officer.withoutALine(true);
            officer.page.reload();
            assertThat(officer.button("पुनः प्रयास करें", "Try again")).isVisible(SOON);
            assertThat(officer.page.getByText(asked.number())).isHidden();
            org.assertj.core.api.Assertions.assertThat((String) officer.page.evaluate(KEPT)).isEmpty();
            officer.withoutALine(false);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void itCanBeInstalled() {
        try (Officer officer = Officer.atTheDoor(Device.PHONE, Language.HI)) {
            Map<String, Object> manifest = (Map<String, Object>) officer.page.evaluate(
                    "async () => (await fetch(document.querySelector('link[rel=manifest]').href)).json()");
            org.assertj.core.api.Assertions.assertThat(manifest)
                    .containsEntry("display", "standalone")
                    .containsEntry("start_url", "/")
                    .containsEntry("scope", "/");
            for (Map<String, Object> icon : (List<Map<String, Object>>) manifest.get("icons")) {
                Object size = officer.page.evaluate(
                        "async (src) => { const image = new Image(); image.src = src; await image.decode();"
                                + " return image.naturalWidth + 'x' + image.naturalHeight; }",
                        icon.get("src"));
                org.assertj.core.api.Assertions.assertThat(size).isEqualTo(icon.get("sizes"));
            }
        }
    }

    /** The page says a little after it has loaded which of its files belong together. Asked again and again from here: a promise that the browser is asked to wait for counts as kept at once. */
    private static void awaitPageKept(Officer officer) {
        await().pollInSameThread()
                .atMost(30, SECONDS)
                .until(() -> (Boolean) officer.page.evaluate(
                        "async () => Boolean(navigator.serviceWorker.controller && (await caches.keys()).length === 1"
                                + " && (await caches.match('/'))"
                                + " && (await (await caches.open((await caches.keys())[0])).keys()).length > 4)"));
    }

    private static SampleCase asked() {
        SampleCase asked = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        asked.urgently().referTo(Api.signedInAs("dpo.haridwar"), "one-stop-centre-support");
        return asked;
    }

    private static Locator card(Officer officer, SampleCase asked) {
        return officer.page.locator("#referral-" + asked.referral());
    }

    private static Locator acknowledge(Officer officer, Locator card) {
        return card.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(officer.say("पावती दें", "Acknowledge")).setExact(true));
    }

    private static String status(SampleCase asked) {
        return Api.signedInAs("sho.salvan")
                .run("query($id: ID!) { referral(id: $id) { status } }", "id", asked.referral())
                .at("/referral/status")
                .asText();
    }
}
