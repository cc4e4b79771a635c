package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** Whatever is typed is text: it runs nowhere, in no field and on no screen that shows it. */
@OnScreens
class HostileTextIT {
    private static final String HOSTILE =
            "\"><img src=x onerror=window.hostile=1><script>window.hostile=1</script>'{{7*7}}${7*7}javascript:alert(1)";

    /** Parts of a case that show what was written, and what stands on each when it has been read. */
    private static final List<Part> PARTS = List.of(
            new Part("/forms/police.first-information-report", "#form-title"),
            new Part("/incidents", "#incidents"),
            new Part("/disclosures", "#disclosures"),
            new Part("/timeline", "ol.steps li"),
            new Part("/", "#lanes"));

    private record Part(String address, String shows) {}

    /** Every field that takes text, on every screen where an officer writes. */
    @ParameterizedTest
    @ValueSource(strings = {"/new-case", "/forms/police.first-information-report", "/refer", "/counter", "/settings", "/slip/"})
    void inEveryFieldItIsText(String screen) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        String address =
                switch (screen) {
                    case "/new-case", "/counter", "/settings" -> screen;
                    case "/slip/" -> "/cases/" + opened.id() + screen + opened.person();
                    default -> "/cases/" + opened.id() + screen;
                };
        try (Officer officer = Officer.signedInAs("sho.salvan", Device.DESK, Language.EN).at(address)) {
            officer.page.locator("main input, main select").first().waitFor();
            if (screen.equals("/settings")) {
                officer.page.locator("section[aria-labelledby=tokens] input").first().waitFor();
                officer.page.locator("main details summary").all().forEach(Locator::click);
            }
            if (screen.equals("/new-case")) {
                officer.press(officer.button("कोई संख्या ज्ञात नहीं", "No number is known"));
                officer.page.locator(".identity-fields summary").click();
            }
            if (screen.equals("/refer")) {
                officer.field("कौन सा विभाग?", "Which department?").selectOption("women-child-welfare");
                officer.press(officer.page.getByLabel("Court order"));
            }
            List<Locator> fields = officer.page
                    .locator("main textarea, main input:not([type=radio]):not([type=checkbox]):not([type=password])")
                    .all();
            org.assertj.core.api.Assertions.assertThat(fields).isNotEmpty();
            fields.forEach(field -> field.fill(HOSTILE));
            officer.page.locator("main h1").first().click();
            assertNothingRan(officer);
            if (officer.button("प्रारूप हटाएँ", "Discard draft").count() > 0) {
                officer.press(officer.button("प्रारूप हटाएँ", "Discard draft"));
            }
        }
    }

    /** Stored once, it is shown as it was written: in forms, incidents, letters, dialogs, to the other department. */
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void whereverItIsShownItIsText(Device device, Language language) {
        Api station = Api.signedInAs("sho.salvan");
        SampleCase opened = SampleCase.openedBy(station, Api.key(), SampleCase.named(HOSTILE));
        opened.firReference();
        opened.correctFirReference(station, HOSTILE);
        opened.tell(HOSTILE);
        Api centre = Api.signedInAs("osc.dehradun");
        opened.referTo(centre, "one-stop-centre-support", "station", "number");
        opened.answer(centre, "acceptReferral");
        opened.complete(centre, "SERVICE_GIVEN", HOSTILE);
        for (Part part : PARTS) {
            try (Officer looking = Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id() + part.address)) {
                looking.page.locator(part.shows).first().waitFor();
                assertNothingRan(looking);
            }
        }
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language)) {
            officer.at("/referrals/" + opened.referral());
            assertThat(officer.page.getByText(HOSTILE)).isVisible();
            officer.at("/cases/" + opened.id() + "/people");
            officer.press(officer.button("पहचान खोलें", "Open identity").first());
            officer.page.locator("dialog select, dialog input[type=radio]").first().waitFor();
            officer.page.locator("dialog input[type=radio]").first().check();
            officer.page.locator("dialog textarea").fill("Needed for a test");
            officer.press(officer.page.locator("dialog .button.main"));
            assertThat(officer.page.locator("dialog").getByText(HOSTILE)).isVisible();
            assertNothingRan(officer);
        }
    }

    private static void assertNothingRan(Officer officer) {
        org.assertj.core.api.Assertions.assertThat(officer.page.evaluate("() => window.hostile ?? null")).isNull();
        org.assertj.core.api.Assertions.assertThat(officer.page.locator("main img, dialog img").count()).isZero();
        org.assertj.core.api.Assertions.assertThat(officer.faults()).isEmpty();
    }
}
