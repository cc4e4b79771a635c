package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.Letters;

/** Somebody who never signs in reads what there is for her, in her language, and takes it along on paper. */
@OnScreens
class CatalogueScreensIT {
    private static final String HERE = "?state=5";

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aStrangerFindsTheWayFromTheDoorToASchemeAndIsAskedForNothing(Device device, Language language) {
        try (Officer stranger = Officer.atTheDoor(device, language)) {
            stranger.press(stranger.page.getByText(Pattern.compile(stranger.say("साइन इन के बिना", "without signing in"))));
            assertThat(stranger.page.locator(".frame-head")).isVisible();
            stranger.at("/catalogue/schemes" + HERE);
            assertThat(stranger.heading("योजनाएँ", "Schemes")).isVisible();
            assertThat(things(stranger)).hasCount(20);
            stranger.look("catalogue-schemes");

            stranger.field("योजना खोजें", "Search the schemes").fill("vidhwa penshan");
            stranger.press(stranger.button("खोजें", "Search"));
            Locator widow = things(stranger).filter(new Locator.FilterOptions().setHasText(stranger.say("विधवा पेंशन", "Widow")));
            assertThat(widow.first()).isVisible();
            assertThat(things(stranger)).not().hasCount(20);
            stranger.press(widow.first().locator("summary").last());
            assertThat(widow.first()).containsText(stranger.say("निर्णय कौन करता है", "Who decides"));
            stranger.look("catalogue-searched");
            org.assertj.core.api.Assertions.assertThat(stranger.page.url()).doesNotContain("penshan");
            org.assertj.core.api.Assertions.assertThat(stranger.page.evaluate("() => JSON.stringify([localStorage, sessionStorage])"))
                    .asString()
                    .doesNotContain("penshan");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void servicesRightsAndHelplinesAreReadWithoutSigningInAndHelpIsOneTouchAway(Device device, Language language) {
        try (Officer stranger = Officer.atTheDoor(device, language).at("/catalogue/services" + HERE)) {
            assertThat(things(stranger)).hasCount(20);
            stranger.look("catalogue-services");
            stranger.press(tab(stranger, "अधिकार", "Rights"));
            assertThat(stranger.heading("अधिकार", "Rights")).isVisible();
            assertThat(things(stranger)).hasCount(20);
            stranger.look("catalogue-rights");
            stranger.press(tab(stranger, "हेल्पलाइन", "Helplines"));
            assertThat(stranger.heading("हेल्पलाइन", "Helplines")).isVisible();
            assertThat(stranger.page.locator(".urgent a[href^='tel:']").first()).isVisible();
            stranger.look("catalogue-helplines");

            String department = stranger.say("पुलिस", "Police");
            stranger.press(tab(stranger, "सेवाएँ", "Services"));
            stranger.field("विभाग", "Department").selectOption("police");
            assertThat(things(stranger).first()).containsText(department);
            assertThat(things(stranger).filter(new Locator.FilterOptions().setHasNotText(department))).hasCount(0);
        }
    }

    /** What is folded away on the screen stands on the paper; what is there to press does not. */
    @ParameterizedTest
    @CsvSource({"DESK, EN"})
    void theWholeShelfIsPrintedAndNothingOnItIsFoldedAway(Device device, Language language) throws IOException {
        try (Officer stranger = Officer.atTheDoor(device, language).at("/catalogue/schemes" + HERE)) {
            assertThat(things(stranger)).hasCount(20);
            stranger.page.evaluate("() => { window.print = () => { window.onPaper = document.querySelectorAll('.shelf > li').length } }");
            stranger.press(stranger.button("प्रिंट करें", "Print"));
            stranger.page.waitForFunction("() => window.onPaper > 0");
            int all = Api.notSignedIn().post("/catalogue/schemes", java.util.Map.of("state", 5, "first", 100)).body().split("\"howToApply\"").length - 1;
            org.assertj.core.api.Assertions.assertThat(stranger.page.evaluate("() => window.onPaper")).isEqualTo(all);
            org.assertj.core.api.Assertions.assertThat(Letters.words(stranger.page.pdf()))
                    .contains("Who decides", "Who can get it")
                    .doesNotContain("Search the schemes", "Quick exit");
        }
    }

    /** An officer who looks something up for somebody at the counter comes back to her work. */
    @ParameterizedTest
    @CsvSource({"DESK, HI"})
    void anOfficerOpensItFromHerWorkAndReturns(Device device, Language language) {
        try (Officer officer = Officer.signedInAs("osc.dehradun", device, language).at("/")) {
            officer.press(officer.page.locator("nav").getByText(officer.say("योजनाएँ और अधिकार", "Schemes and rights")));
            assertThat(officer.page.locator(".for-officers")).isVisible();
            officer.press(officer.page.locator(".for-officers"));
            assertThat(officer.heading("मेरा दिन", "My day")).isVisible();
        }
    }

    private static Locator things(Officer stranger) {
        return stranger.page.locator(".shelf > li");
    }

    private static Locator tab(Officer stranger, String hi, String en) {
        return stranger.page.locator("nav.tabs")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(stranger.say(hi, en)).setExact(true));
    }
}
