package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the paper blank back into the case: the true time of the act stands on the entry, in the timeline and in print. */
@OnScreens
class LateScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void whatIsEnteredFromPaperSaysSoEverywhere(Device device, Language language) {
        LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Kolkata")).minusDays(1);
        try (Officer officer = Officer.signedInAs("sho.nadipar", device, language).at("/new-case")) {
            officer.press(officer.button("कोई संख्या ज्ञात नहीं", "No number is known"));
            officer.page.selectOption("select:has(option[value=DOWRY])", "DOWRY");
            officer.press(officer.page.getByLabel(officer.say("महिला / बालिका", "Woman or girl")));
            officer.press(officer.page.getByLabel(officer.say("18 वर्ष या अधिक", "18 or older")));
            officer.press(late(officer));
            officer.press(officer.button("प्रकरण खोलें", "Open case"));
            assertThat(officer.page.locator(".field.wrong")).hasCount(1);
            at(officer, yesterday, "02:10");
            officer.look("new-case-from-paper");
            officer.press(officer.button("प्रकरण खोलें", "Open case"));
            Locator badge = officer.page.locator(".steps .badge").first();
            assertThat(badge).containsText(officer.say("बाद में दर्ज", "Entered late"));
            assertThat(badge).containsText("02:10");
            officer.look("case-entered-late");
        }
    }

    private static Locator late(Officer officer) {
        return officer.page.getByLabel(officer.say(
                "पहले काग़ज़ पर लिखा गया, अब बाद में दर्ज हो रहा है", "It was written on paper first and is entered late"));
    }

    private static void at(Officer officer, LocalDate day, String time) {
        Locator parts = officer.page.locator(".date-parts").last().locator("input");
        parts.nth(0).fill(String.valueOf(day.getDayOfMonth()));
        parts.nth(1).fill(String.valueOf(day.getMonthValue()));
        parts.nth(2).fill(String.valueOf(day.getYear()));
        parts.nth(3).fill(time);
    }
}
