package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Letters;
import org.samanvay.webapp.it.Postings;

/** A meeting from its invitation to a decision that somebody else has verified, and the report on paper (story S15). */
@OnScreens
class MeetingScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aDecisionGoesFromTheMeetingToItsVerifiedEnd(Device device, Language language) throws IOException {
        String words = language.of("जिले के सभी आश्रय गृहों का निरीक्षण करें " + device, "Inspect all shelters " + device);
        Postings.emptyForDays("UK-HEALTH-HRD-NODAL", 8);
        String address;
        try (Officer chair = Officer.signedInAs("sidcul.haridwar", device, language).at("/meetings")) {
            chair.press(chair.button("बैठक बुलाएँ", "Convene a meeting"));
            chair.press(chair.button("आमंत्रण भेजें", "Send the invitation"));
            assertThat(chair.page.locator("dialog .field.wrong")).hasCount(1);
            type(chair, "planned-at", Postings.today().plusDays(1));
            chair.page.locator("dialog").getByLabel(chair.say("समय (24 घंटे)", "Time (24 hours)"), exactly()).fill("11:00");
            chair.field("स्थान", "Venue").fill(chair.say("विकास भवन", "Vikas Bhawan"));
            chair.press(chair.button("आमंत्रण भेजें", "Send the invitation"));
            assertThat(chair.heading("कार्यसूची", "Agenda")).isVisible();
            assertThat(chair.page.locator("section[aria-labelledby=agenda] tbody tr").first()).isVisible();
            chair.look("meeting-planned");
            chair.press(chair.button("बैठक संपन्न: उपस्थिति", "Meeting held: attendance"));
            chair.press(chair.button("उपस्थिति दर्ज करें", "Note the attendance"));
            chair.press(chair.button("निर्णय दर्ज करें", "Note a decision"));
            chair.field("क्या निर्णय हुआ", "What was decided").fill(words + " 98123 45670");
            chair.field("उत्तरदायी पद", "Post that carries it out")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(post(chair)));
            type(chair, "due-on", Postings.today().plusDays(14));
            chair.press(chair.button("निर्णय सहेजें", "Keep the decision"));
            assertThat(chair.page.locator("dialog [role=alert]")).isVisible();
            chair.look("decision-refused");
            chair.field("क्या निर्णय हुआ", "What was decided").fill(words);
            chair.press(chair.button("निर्णय सहेजें", "Keep the decision"));
            assertThat(decision(chair, words)).containsText(chair.say("लंबित", "Open"));
            address = chair.page.url().replaceFirst(".*#", "");
        }
        try (Officer owner = Officer.signedInAs("police.haridwar", device, language).at("/meetings")) {
            owner.press(button(owner, decision(owner, words), "पालन की आख्या दें …", "Report it done …"));
            owner.field("कहाँ रखा है", "Held at").fill(owner.say("जिला कार्यालय", "District office"));
            owner.field("पंजिका", "Register").fill(owner.say("निरीक्षण", "Inspections"));
            owner.field("पत्र या क्रम संख्या", "Paper or entry number").fill("14/2026");
            owner.look("decision-report");
            owner.press(owner.button("आख्या भेजें", "Send the report"));
            assertThat(decision(owner, words)).containsText(owner.say("सत्यापन हेतु", "To be verified"));
        }
        try (Officer chair = Officer.signedInAs("sidcul.haridwar", device, language).at(address)) {
            chair.press(button(chair, decision(chair, words), "सत्यापित कर पूर्ण करें", "Verify and close"));
            assertThat(decision(chair, words)).containsText(chair.say("समय पर पूर्ण", "Closed on time"));
            chair.look("meeting-held");
            Download report = chair.page.waitForDownload(
                    () -> chair.press(chair.button("अनुपालन आख्या (PDF)", "Action taken report (PDF)")));
            org.assertj.core.api.Assertions.assertThat(Letters.words(Files.readAllBytes(report.path())))
                    .contains(chair.say("समय पर पूर्ण", "Closed on time"));
        }
    }

    private static String post(Officer officer) {
        return officer.page
                .locator("dialog option")
                .filter(new Locator.FilterOptions().setHasText(officer.say("पुलिस, हरिद्वार", "Police, Haridwar")))
                .first()
                .textContent();
    }

    private static Locator decision(Officer officer, String words) {
        return officer.page.locator("article").filter(new Locator.FilterOptions().setHasText(words)).first();
    }

    private static Locator button(Officer officer, Locator card, String hi, String en) {
        return card.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(officer.say(hi, en)).setExact(true));
    }

    /** Day, month and year of a date field. */
    private static void type(Officer officer, String field, LocalDate day) {
        Locator parts = officer.page.locator("fieldset").filter(new Locator.FilterOptions().setHas(officer.page.locator("#" + field)));
        parts.locator("input").nth(0).fill(String.valueOf(day.getDayOfMonth()));
        parts.locator("input").nth(1).fill(String.valueOf(day.getMonthValue()));
        parts.locator("input").nth(2).fill(String.valueOf(day.getYear()));
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
