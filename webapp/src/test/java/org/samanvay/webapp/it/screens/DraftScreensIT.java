package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** Nothing that was typed is lost: not by another machine, an ended session or a corrected entry; and nothing stays on the device. */
@OnScreens
class DraftScreensIT {
    private static final String REPORT = "police.first-information-report";

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void whatWasTypedIsThereOnAnotherMachineAndGoneOnceItIsSubmitted(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        String address = "/cases/" + opened.id() + "/forms/" + REPORT;
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language).at(address)) {
            station(officer).fill("Salvan, typed in the night");
            assertThat(kept(officer)).isVisible();
            officer.look("form-with-draft");
        }
        try (Officer elsewhere = Officer.signedInAs("sho.salvan", device, language).at("/")) {
            Locator unfinished = elsewhere.page.locator("section[aria-labelledby=unfinished]");
            assertThat(unfinished).containsText(opened.number());
            elsewhere.at(address);
            assertThat(station(elsewhere)).hasValue("Salvan, typed in the night");
            elsewhere.press(elsewhere.button("प्रारूप हटाएँ", "Discard draft"));
            assertThat(station(elsewhere)).hasValue("");
            assertNothingIsKeptOnTheDevice(elsewhere);
        }
    }

    /** The first draft is what one came back with; afterwards it is kept as one goes on. */
    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void theIntakeOfACaseGoesOnWhereItWasInterrupted(Device device, Language language) {
        String name = device == Device.PHONE ? "sho.ghatpur" : "io.salvan";
        try (Officer officer = Officer.signedInAs(name, device, language).at("/new-case")) {
            officer.press(officer.button("कोई संख्या ज्ञात नहीं", "No number is known"));
            officer.page.selectOption("select:has(option[value=DOWRY])", "DOWRY");
            officer.page.locator(".identity-fields summary").click();
            officer.field("नाम", "Name").fill("Rupa Misal");
            assertThat(kept(officer)).isVisible();
            officer.look("new-case-with-draft");
        }
        try (Officer again = Officer.signedInAs(name, device, language).at("/new-case")) {
            assertThat(again.page.locator("select:has(option[value=DOWRY])")).hasValue("DOWRY");
            again.page.locator(".identity-fields summary").click();
            assertThat(again.field("नाम", "Name")).hasValue("Rupa Misal");
            assertNothingIsKeptOnTheDevice(again);
            again.press(again.button("प्रारूप हटाएँ", "Discard draft"));
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK, HI", "PHONE, EN"})
    void aSessionThatEndsWhileOneTypesCostsNoWord(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        try (Officer officer = Officer.atTheDoor(device, language)) {
            officer.signIn("sho.salvan").at("/cases/" + opened.id() + "/forms/" + REPORT);
            station(officer).fill("Typed before");
            assertThat(kept(officer)).isVisible();
            officer.context().clearCookies();
            station(officer).fill("Typed before and after");
            Locator dialog = officer.page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).isVisible();
            officer.look("session-ended");
            officer.signIn("sho.salvan");
            assertThat(dialog).isHidden();
            assertThat(station(officer)).hasValue("Typed before and after");
            assertThat(kept(officer)).isVisible();
        }
        try (Officer again = Officer.signedInAs("sho.salvan", device, language)
                .at("/cases/" + opened.id() + "/forms/" + REPORT)) {
            assertThat(station(again)).hasValue("Typed before and after");
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK, EN", "PHONE, HI"})
    void whoWasOvertakenSeesBothAndDecides(Device device, Language language) {
        Api station = Api.signedInAs("sho.salvan");
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language)
                .at("/cases/" + opened.id() + "/forms/" + REPORT)) {
            officer.press(officer.button("संशोधित करें", "Correct"));
            station(officer).fill("Mine");
            opened.correctFirReference(station, "Theirs");
            officer.press(officer.button("संशोधन सहेजें", "Save correction"));
            Locator overtaken = officer.page.locator("[role=alert]").filter(new Locator.FilterOptions().setHasText("Theirs"));
            assertThat(overtaken).isVisible();
            assertThat(station(officer)).hasValue("Mine");
            officer.look("form-overtaken");
            officer.press(officer.button("मिला लिया; मेरा लिखा नया संस्करण बने", "Compared; let mine be the next version"));
            officer.press(officer.button("संशोधन सहेजें", "Save correction"));
            assertThat(officer.page.locator(".said")).containsText(officer.say("प्ररूप सहेजा गया", "Form saved"));
        }
    }

    private static Locator station(Officer officer) {
        return officer.page.locator("#at-station");
    }

    private static Locator kept(Officer officer) {
        return officer.page
                .locator(".draft-line [role=status]")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile(officer.say("प्रारूप .* तक रहेगा", "raft .* stays until"))));
    }

    private static void assertNothingIsKeptOnTheDevice(Officer officer) {
        Object kept = officer.page.evaluate(
                "async () => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage),"
                        + " (await indexedDB.databases()).length, (await (window.caches?.keys() ?? [])).length])");
        org.assertj.core.api.Assertions.assertThat(kept.toString())
                .doesNotContain("Salvan", "Rupa", "DOWRY")
                .contains("samanvay.language");
    }
}
