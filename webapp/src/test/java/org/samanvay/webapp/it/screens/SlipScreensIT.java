package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.Letters;
import org.samanvay.webapp.it.SampleCase;

/** A person takes home a slip that says nothing of her case, and reads at another counter how things stand. */
@OnScreens
class SlipScreensIT {
    private static final String WORD = "neeli patang";

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void theSlipIsPrintedAndAnotherCounterKnowsHerByHerWord(Device device, Language language) throws IOException {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        opened.referTo(Api.signedInAs("osc.dehradun"), "one-stop-centre-support", "number");
        String code;
        try (Officer officer =
                Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id() + "/people")) {
            officer.press(officer.page.locator("a[href*='/slip/']"));
            assertThat(officer.page.locator("#slip-next")).isVisible();
            officer.press(officer.button("आज", "Today"));
            officer.field("उनका चुना शब्द", "A word that she chooses").fill(WORD);
            officer.field("वही शब्द दोबारा", "The same word again").fill(WORD);
            officer.press(officer.button("पर्ची बनाएँ", "Make the slip"));
            Locator slip = officer.page.locator("article.slip");
            assertThat(slip).isVisible();
            officer.look("slip");
            code = slip.locator("dd.code").textContent();
            String paper = Letters.words(officer.page.pdf());
            org.assertj.core.api.Assertions.assertThat(paper)
                    .contains(code)
                    .contains("कार्यालय पर्ची")
                    .doesNotContain(opened.number(), "घरेलू हिंसा", "Domestic violence", "रेफर", "Refer", WORD);
        }
        try (Officer library = Officer.signedInAs("library.dehradun", device, language).at("/counter")) {
            library.look("counter");
            ask(library, code, "wrong word");
            assertThat(library.page.locator("[role=alert]")).isVisible();
            ask(library, code, WORD);
            Locator standing = library.page.locator("section[aria-labelledby=standing]");
            assertThat(standing).containsText(code);
            assertThat(standing).not().containsText(library.say("सखी", "One Stop"));
            library.look("counter-status");
            library.press(library.button("बंद करें", "Close"));
            assertThat(library.page.getByText(code)).hasCount(0);
        }
    }

    private static void ask(Officer officer, String code, String word) {
        officer.field("पर्ची का कोड", "Code on the slip").fill(code);
        officer.field("चुना हुआ शब्द", "The chosen word").fill(word);
        officer.press(officer.button("स्थिति दिखाएँ", "Show status"));
    }
}
