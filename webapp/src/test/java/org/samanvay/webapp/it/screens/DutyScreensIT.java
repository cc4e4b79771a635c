package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.Duties;
import org.samanvay.webapp.it.SampleCase;

/** A station officer sees what the law demands and until when, and notes that she declined; nobody asks her why. */
@OnScreens
class DutyScreensIT {
    private static final String SUBMIT = "mutation($case: ID!, $answers: JSON!, $key: String!) { submitForm(caseFile: $case,"
            + " form: \"police.information-record\", answers: $answers, idempotencyKey: $key) { id } }";

    private static SampleCase told(Api officer, Map<String, Object> information) {
        SampleCase opened = SampleCase.openedBy(officer);
        officer.run(SUBMIT, "case", opened.id(), "answers", information, "key", Api.key());
        return opened;
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void fromMyDayToADutyThatSheDeclined(Device device, Language language) {
        Api station = Api.signedInAs("sho.ghatpur");
        // Long ago, so that it stands above all that other tests left at the station.
        SampleCase opened = told(station, Duties.information(Duties.hoursAgo(24 * 200), "RAPE", "COGNIZABLE_OFFENCE"));
        try (Officer officer = Officer.signedInAs("sho.ghatpur", device, language).at("/")) {
            Locator owed = officer.page.locator("section[aria-labelledby='owed'] li")
                    .filter(new Locator.FilterOptions().setHasText(opened.number()));
            assertThat(owed.first()).isVisible();
            officer.look("my-day-duties");
            officer.press(owed.first().getByRole(AriaRole.LINK));
            assertThat(officer.heading("खुले वैधानिक दायित्व", "Open statutory duties")).isVisible();

            Locator duty = officer.page.locator("article.duty")
                    .filter(new Locator.FilterOptions().setHasText("BNSS 2023, 184(1)"));
            assertThat(duty).containsText(officer.say("मिलान शेष", "Not yet compared"));
            assertThat(duty.locator("time.badge")).isVisible();
            officer.look("duties");
            officer.press(button(officer, duty, "प्रस्ताव दिया, मना किया …", "Offered and declined …"));
            Locator dialog = officer.page.getByRole(AriaRole.DIALOG);
            assertThat(dialog.locator("textarea, select")).hasCount(0);
            officer.press(button(officer, dialog, "दर्ज करें", "Note it"));
            assertThat(dialog.locator(".field.wrong")).hasCount(1);
            officer.look("duty-declined");
            officer.press(button(officer, dialog, "अभी", "Now"));
            officer.press(button(officer, dialog, "दर्ज करें", "Note it"));
            assertThat(duty).containsText(officer.say("प्रस्ताव दिया, मना किया", "Offered and declined"));
            assertThat(duty.locator("time.badge")).hasCount(0);
            officer.look("duties-closed");
        }
    }

    /** The post of an event that nothing here shows, proved on paper. */
    @ParameterizedTest
    @CsvSource({"DESK, HI", "PHONE, EN"})
    void anEventIsNotedAndItsDutyProvedWhereThePaperLies(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("po.dehradun"));
        try (Officer officer =
                Officer.signedInAs("po.dehradun", device, language).at("/cases/" + opened.id() + "/duties")) {
            assertThat(officer.page.getByText(officer.say("कोई दायित्व खुला नहीं है", "No duty is open"))).isVisible();
            officer.press(officer.button("घटना दर्ज करें …", "Note an event …"));
            Locator dialog = officer.page.getByRole(AriaRole.DIALOG);
            dialog.locator("select").selectOption("PWDVA-13");
            officer.press(button(officer, dialog, "अभी", "Now"));
            officer.press(button(officer, dialog, "दर्ज करें", "Note it"));
            Locator duty = officer.page.locator("article.duty")
                    .filter(new Locator.FilterOptions().setHasText("PWDVA 2005, 13(1)"));
            assertThat(duty.locator("time.badge")).isVisible();
            officer.press(button(officer, duty, "प्रमाण दर्ज करें …", "Note the proof …"));
            officer.press(button(officer, dialog, "दर्ज करें", "Note it"));
            assertThat(dialog.locator(".field.wrong")).hasCount(4);
            officer.look("duty-proof-incomplete");
            officer.press(button(officer, dialog, "अभी", "Now"));
            officer.field("प्रमाण किस कार्यालय में है", "Office that holds the proof").fill("Office");
            officer.field("पंजिका", "Register").fill("Service");
            officer.field("क्रमांक", "Number").fill("12/2026");
            officer.press(button(officer, dialog, "दर्ज करें", "Note it"));
            assertThat(duty).containsText("12/2026");
            assertThat(duty).containsText(officer.say("पूर्ण", "Done"));
        }
    }

    /** Another department sees that the police owe something, and nothing of what. */
    @ParameterizedTest
    @CsvSource({"PHONE, HI"})
    void whatOthersOweIsSeenAsAStanding(Device device, Language language) {
        Api station = Api.signedInAs("sho.salvan");
        SampleCase opened = told(station, Duties.information(Duties.hoursAgo(6), "RAPE"));
        opened.referTo(Api.signedInAs("osc.dehradun"), "counselling");
        try (Officer officer =
                Officer.signedInAs("osc.dehradun", device, language).at("/cases/" + opened.id() + "/duties")) {
            assertThat(officer.heading("अन्य विभागों के दायित्व", "Duties of other departments")).isVisible();
            assertThat(officer.page.locator("main")).not().containsText("BNSS");
            officer.look("duties-of-others");
        }
    }

    private static Locator button(Officer officer, Locator within, String hi, String en) {
        return within.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(officer.say(hi, en)).setExact(true));
    }
}
