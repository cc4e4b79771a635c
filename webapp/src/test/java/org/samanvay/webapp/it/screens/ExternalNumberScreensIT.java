package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** A number of another system is added to a case, which is found by it from then on and shows it to nobody. */
@OnScreens
class ExternalNumberScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void theCaseIsFoundByItAndTheNumberIsNotShown(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        SampleCase other = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        String number = "GD-" + Api.key().substring(0, 13);
        try (Officer station = Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id())) {
            Locator numbers = station.page.locator("section[aria-labelledby='numbers']");
            Locator dialog = begin(station);
            station.press(button(station, dialog, "संख्या जोड़ें", "Add number"));
            assertThat(dialog.locator(".field.wrong")).hasCount(1);
            station.field("संख्या", "Number").fill(number);
            station.look("external-number");
            station.press(button(station, dialog, "संख्या जोड़ें", "Add number"));
            assertThat(dialog).isHidden();
            assertThat(numbers.locator("li")).hasCount(1);
            assertThat(station.page.locator("main")).not().containsText(number);
            station.look("external-number-added");
            assertThat(found("sho.salvan", number)).contains(opened.id());
            assertThat(found("osc.dehradun", number)).doesNotContain(opened.id());

            begin(station);
            station.field("संख्या", "Number").fill(number.toLowerCase(java.util.Locale.ROOT));
            station.press(button(station, dialog, "संख्या जोड़ें", "Add number"));
            assertThat(dialog.locator(".notice.good")).isVisible();
            station.press(button(station, dialog, "बंद करें", "Close"));

            station.at("/cases/" + other.id());
            begin(station);
            station.field("संख्या", "Number").fill(number);
            station.press(button(station, dialog, "संख्या जोड़ें", "Add number"));
            assertThat(dialog.locator(".notice.soon")).containsText(opened.number());
            station.look("external-number-of-another-case");
            station.press(button(station, dialog, "फिर भी जोड़ें", "Add it all the same"));
            assertThat(dialog).isHidden();
            assertThat(found("sho.salvan", number)).contains(opened.id(), other.id());
        }
    }

    /** Who only prepares for the post adds nothing. */
    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void whoAssistsIsNotOfferedIt(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        try (Officer assistant = Officer.signedInAs("moharrir.salvan", device, language).at("/cases/" + opened.id())) {
            assertThat(assistant.page.locator("section[aria-labelledby='numbers']")).isVisible();
            assertThat(assistant.button("संख्या जोड़ें …", "Add a number …")).hasCount(0);
        }
    }

    private static Locator begin(Officer station) {
        station.press(station.button("संख्या जोड़ें …", "Add a number …"));
        return station.page.getByRole(AriaRole.DIALOG);
    }

    private static java.util.List<String> found(String officer, String number) {
        return Api.signedInAs(officer)
                .run(
                        "query($value: String!) { searchCases(by: EXTERNAL_NUMBER, value: $value) { nodes { id } } }",
                        "value", number)
                .at("/searchCases/nodes")
                .findValuesAsText("id");
    }

    private static Locator button(Officer officer, Locator within, String hi, String en) {
        return within.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(officer.say(hi, en)).setExact(true));
    }
}
