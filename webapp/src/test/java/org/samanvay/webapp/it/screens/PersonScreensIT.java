package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** How she may be reached, and who she is where that becomes known later, are told through the screens and opened by purpose. */
@OnScreens
class PersonScreensIT {
    private static final String NUMBER = "0135 555 0171";

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void howSheMayBeReachedIsSaidOpenedForAPurposeAndChanged(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("osc.dehradun"));
        try (Officer officer = Officer.signedInAs("osc.dehradun", device, language).at("/cases/" + opened.id() + "/people")) {
            sayFirst(officer);
            officer.field("दूरभाष", "Number").fill(NUMBER);
            officer.press(officer.page.locator("dialog input[value=mayText]"));
            officer.look("safe-contact-fields");
            officer.press(officer.button("सहेजें", "Save"));
            assertThat(officer.page.locator("dialog")).hasCount(0);
            assertThat(officer.page.locator("body")).not().containsText(NUMBER);

            openContact(officer);
            assertThat(officer.page.locator("dialog")).containsText(NUMBER);
            assertThat(officer.page.locator("dialog dd").nth(0)).hasText(officer.say("नहीं", "No"));
            assertThat(officer.page.locator("dialog dd").nth(1)).hasText(officer.say("हाँ", "Yes"));
            officer.look("safe-contact");
            officer.press(officer.button("बदलें …", "Change …"));
            assertThat(officer.field("दूरभाष", "Number")).hasValue(NUMBER);
            officer.press(officer.page.locator("dialog input[value=mayText]"));
            assertThat(officer.page.locator("dialog .notice"))
                    .hasText(officer.say("कोई संपर्क न करें: न कॉल, न संदेश, न घर जाना।", "Do not contact: no call, no message, no visit."));
            officer.press(officer.button("सहेजें", "Save"));
            assertThat(officer.page.locator("dialog")).hasCount(0);

            openContact(officer);
            assertThat(officer.page.locator("dialog .notice.late")).isVisible();
            officer.press(officer.button("बंद करें", "Close"));

            sayFirst(officer);
            officer.field("किस समय", "At which hours").fill("10-12");
            officer.press(officer.button("सहेजें", "Save"));
            // It was said before, so the first time is over; what was typed stays.
            assertThat(officer.page.locator("dialog .notice.late")).isVisible();
            assertThat(officer.field("किस समय", "At which hours")).hasValue("10-12");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void aNameThatBecomesKnownLaterIsSealed(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        try (Officer officer = Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id() + "/people")) {
            officer.press(officer.button("पहचान खोलें", "Open identity").first());
            officer.press(officer.button("पहचान दर्ज करें …", "Record the identity …"));
            officer.field("जन्म वर्ष", "Year of birth").fill("9x");
            officer.press(officer.button("सीलबंद सहेजें", "Save sealed"));
            assertThat(officer.page.locator("dialog .field.wrong")).hasCount(2);
            officer.look("identity-record-faults");
            officer.field("जन्म वर्ष", "Year of birth").fill("1994");
            officer.field("नाम", "Name").fill("Rekha Namuna");
            officer.press(officer.button("सीलबंद सहेजें", "Save sealed"));
            assertThat(officer.page.locator("dialog")).hasCount(0);
            assertThat(officer.page.locator("body")).not().containsText("Rekha");
        }
        assertThat(Api.signedInAs("sho.salvan")
                        .run(
                                "mutation($case: ID!, $person: ID!, $key: String!) { openIdentity(caseFile: $case, person: $person,"
                                        + " purpose: GIVE_SERVICE, reason: \"To compare\", idempotencyKey: $key) { name birthYear } }",
                                "case", opened.id(),
                                "person", opened.person(),
                                "key", Api.key())
                        .toString())
                .contains("Rekha Namuna", "1994");
    }

    private static void sayFirst(Officer officer) {
        officer.press(officer.button("सुरक्षित संपर्क …", "How to reach …").first());
        officer.press(officer.button("पहली बार दर्ज करें …", "Record it for the first time …"));
    }

    private static void openContact(Officer officer) {
        officer.press(officer.button("सुरक्षित संपर्क …", "How to reach …").first());
        Locator open = officer.button("सुरक्षित संपर्क खोलें", "Open");
        officer.press(open);
        assertThat(officer.page.locator("dialog .field.wrong")).hasCount(2);
        officer.page.locator("dialog input[value='SAFE_CONTACT']").check();
        officer.page.locator("dialog textarea").fill("To ask when she can come");
        officer.press(open);
        assertThat(officer.page.locator("dialog dl.facts")).isVisible();
    }
}
