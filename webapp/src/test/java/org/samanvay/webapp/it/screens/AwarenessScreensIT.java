package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Postings;
import org.samanvay.webapp.it.SampleTraining;

/** What departments do so that people know, and what their officers have learned. */
@OnScreens
class AwarenessScreensIT {
    private static final LocalDate TODAY = Postings.today();

    @AfterEach
    void asBefore() throws SQLException {
        SampleTraining.forget();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aProgrammeIsPlannedAndToldInNumbers(Device device, Language language) {
        String place = "Government Girls Inter College, hall of the " + device;
        try (Officer officer = Officer.signedInAs("beo.dehradun", device, language).at("/programmes")) {
            officer.press(officer.button("कार्यक्रम नियोजित करें", "Plan a programme"));
            officer.press(officer.button("नियोजित करें", "Plan it"));
            assertThat(officer.page.locator("dialog .field.wrong")).hasCount(4);
            officer.field("विषय", "Topic").selectOption("CYBER_SAFETY");
            officer.field("कहाँ", "Where").selectOption("SCHOOL");
            officer.field("स्थान का नाम", "Name of the place").fill("Ask 9876543210");
            officer.typeDay("planned-on", TODAY);
            officer.press(officer.button("नियोजित करें", "Plan it"));
            assertThat(officer.page.locator("dialog [role=alert]")).isVisible();
            officer.field("स्थान का नाम", "Name of the place").fill(place);
            officer.look("programme-planned");
            officer.press(officer.button("नियोजित करें", "Plan it"));
            Locator card = officer.page.locator("article").filter(new Locator.FilterOptions().setHasText(place)).first();
            assertThat(card).containsText(officer.say("नियोजित", "Planned"));
            officer.press(within(officer, card, "आख्या दें", "Report"));
            officer.typeDay("held-on", TODAY);
            officer.page.locator("dialog").getByLabel(officer.say("महिलाएँ", "Women")).fill("4");
            officer.page.locator("dialog").getByLabel(officer.say("बालिकाएँ", "Girls")).fill("60");
            officer.page.locator("dialog").getByLabel(officer.say("अन्य", "Others")).fill("12");
            officer.press(officer.button("आख्या भेजें", "Send the report"));
            assertThat(card).containsText(officer.say("महिलाएँ 4, बालिकाएँ 60, अन्य 12", "4 women, 60 girls, 12 others"));
            officer.look("programmes");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void theOfficerAboveNotesATrainingWithItsCertificate(Device device, Language language) {
        try (Officer officer = Officer.signedInAs("beo.dehradun", device, language).at("/trainings")) {
            Locator open = officer.button("प्रशिक्षण दर्ज करें", "Note the training");
            officer.press(open.first());
            officer.press(officer.button("दर्ज करें", "Note it"));
            assertThat(officer.page.locator("dialog .field.wrong")).hasCount(3);
            officer.typeDay("taken-on", TODAY.minusDays(3));
            officer.field("प्रमाण-पत्र कहाँ रखा है", "Where the certificate is held").fill("DIET Dehradun");
            officer.field("प्रमाण-पत्र संख्या", "Number of the certificate").fill("17/2026");
            officer.look("training-noted");
            officer.press(officer.button("दर्ज करें", "Note it"));
            assertThat(officer.page.locator("section[aria-labelledby=trainings] tbody")).containsText(officer.say("मान्य", "Valid"));
            officer.look("trainings");
        }
    }

    private static Locator within(Officer officer, Locator card, String hi, String en) {
        return card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(officer.say(hi, en)).setExact(true));
    }
}
