package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.Postings;
import org.samanvay.webapp.it.TestDatabase;

/** The administrator sets the holidays of next year: day by day, and saved whole. */
@OnScreens
class HolidayScreensIT {
    private static final int YEAR = Postings.today().getYear() + 1;
    private static final LocalDate REPUBLIC = LocalDate.of(YEAR, 1, 26);
    private static final LocalDate GANDHI = LocalDate.of(YEAR, 10, 2);
    private static final LocalDate CHRISTMAS = LocalDate.of(YEAR, 12, 25);
    private static final String ORDER = "1234/XXXI/2026";

    /** As the demonstration has it. */
    @AfterEach
    void noCalendar() throws SQLException {
        TestDatabase.run("DELETE FROM holiday");
        TestDatabase.run("DELETE FROM holiday_calendar");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aYearIsTypedDayByDayAndSavedWhole(Device device, Language language) {
        try (Officer admin = Officer.signedInAs("state.admin", device, language).at("/administration/holidays")) {
            Screen screen = new Screen(admin);
            screen.openYear();
            assertThat(admin.page.locator("main .empty")).containsText(admin.say("प्रत्येक दिन कार्य दिवस", "every day counts as a working day"));
            admin.look("holidays-none");
            screen.add();
            assertThat(admin.page.locator("main .field.wrong")).hasCount(3);
            screen.type(REPUBLIC.minusYears(1), "गणतंत्र दिवस", "Republic Day");
            screen.add();
            assertThat(admin.page.locator("main .fault")).containsText(admin.say("वर्ष " + YEAR, "a day of " + YEAR));
            screen.addHoliday(REPUBLIC, "गणतंत्र दिवस", "Republic Day");
            screen.addHoliday(GANDHI, "गांधी जयंती", "Gandhi Jayanti");
            screen.type(GANDHI, "फिर", "Again");
            screen.add();
            assertThat(admin.page.locator("main .fault")).containsText(admin.say("पहले से है", "in the list already"));
            admin.press(admin.page.locator("label.choice").filter(new Locator.FilterOptions().setHasText(admin.say("रविवार", "Sunday"))));
            screen.save();
            assertThat(admin.page.locator("dialog")).hasCount(0);
            screen.order().fill(ORDER);
            screen.save();
            assertThat(admin.page.locator("dialog")).containsText(admin.say("2 जुड़ेंगे", "2 added"));
            assertThat(admin.page.locator("dialog .notice.late")).containsText(admin.say("सूची में नहीं जोड़ा गया", "not added to the list"));
            admin.look("holidays-meaning");
            assertThat(calendar().isNull()).as("nothing is saved yet").isTrue();
            screen.confirm();
            assertThat(admin.button("वर्ष सहेजें …", "Save the year …")).hasCount(0);
            assertThat(screen.rows()).hasCount(2);
            admin.look("holidays");
        }
        assertThat(calendar().toString())
                .isEqualTo("{\"version\":1,\"weeklyOff\":[\"SUNDAY\"],\"reference\":\"" + ORDER + "\",\"days\":[{\"day\":\"" + REPUBLIC
                        + "\",\"name\":{\"hi\":\"गणतंत्र दिवस\"}},{\"day\":\"" + GANDHI + "\",\"name\":{\"hi\":\"गांधी जयंती\"}}]}");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void whatSomebodyElseSavedMeanwhileLosesNothingThatWasTyped(Device device, Language language) {
        saveOverTheApi(0, REPUBLIC, GANDHI);
        try (Officer admin = Officer.signedInAs("state.admin", device, language).at("/administration/holidays")) {
            Screen screen = new Screen(admin);
            screen.openYear();
            assertThat(screen.rows()).hasCount(2);
            admin.press(screen.rows().first().getByRole(AriaRole.BUTTON));
            saveOverTheApi(1, REPUBLIC, GANDHI, CHRISTMAS);
            screen.save();
            screen.confirm();
            Locator told = admin.page.locator("main [role=alert]");
            assertThat(told).containsText(admin.say("किसी और ने", "Somebody else"));
            assertThat(told).containsText(admin.say("2 हटेंगे", "2 removed"));
            assertThat(screen.rows()).hasCount(1);
            admin.look("holidays-overtaken");
            assertThat(calendar().get("version").asInt()).isEqualTo(2);
            admin.press(admin.button("अपने लिखे पर कार्य जारी रखें", "Go on with mine"));
            screen.save();
            screen.confirm();
            assertThat(admin.button("वर्ष सहेजें …", "Save the year …")).hasCount(0);
        }
        assertThat(calendar().get("version").asInt()).isEqualTo(3);
        assertThat(calendar().findValuesAsText("day")).containsExactly(GANDHI.toString());
    }

    @Test
    void anotherScreenIsNotOpenedOverWhatIsNotSavedWithoutAsking() {
        try (Officer admin = Officer.signedInAs("state.admin", Device.DESK, Language.EN).at("/administration/holidays")) {
            Screen screen = new Screen(admin);
            screen.openYear();
            screen.addHoliday(CHRISTMAS, "क्रिसमस", "Christmas");
            Locator departments = admin.page.locator("nav.tabs a").first();
            admin.press(departments);
            admin.press(admin.button("यहीं रहें", "Stay here"));
            assertThat(screen.rows()).hasCount(1);
            admin.press(departments);
            admin.look("holidays-leaving");
            admin.press(admin.button("बिना सहेजे जाएँ", "Leave without saving"));
            assertThat(admin.page.locator("nav.tabs a[aria-current=page]")).hasText("Departments");
        }
        assertThat(calendar().isNull()).isTrue();
    }

    @Test
    void whoDoesNotAdministerFindsNoCalendarToSet() {
        try (Officer officer = Officer.signedInAs("sho.salvan", Device.DESK, Language.EN).at("/administration/holidays")) {
            assertThat(officer.page.locator("main .empty")).isVisible();
            assertThat(officer.page.locator("main form")).hasCount(0);
        }
    }

    private static JsonNode calendar() {
        return Api.signedInAs("state.admin")
                .run(
                        "query($year: Int!) { holidays(state: 5, year: $year) { version weeklyOff reference days { day name {"
                                + " hi } } } }",
                        "year", YEAR)
                .get("holidays");
    }

    private static void saveOverTheApi(int version, LocalDate... days) {
        Api.signedInAs("state.admin")
                .run(
                        "mutation($calendar: NewHolidaysInput!, $version: Int!, $key: String!) { setHolidays(calendar:"
                                + " $calendar, version: $version, idempotencyKey: $key) { version } }",
                        "calendar",
                        Map.of(
                                "state", 5,
                                "year", YEAR,
                                "weeklyOff", List.of("SUNDAY"),
                                "days",
                                        List.of(days).stream()
                                                .map(day -> Map.of(
                                                        "day", day.toString(), "name", Map.of("hi", "अवकाश", "en", "Holiday")))
                                                .toList(),
                                "reference", ORDER),
                        "version", version,
                        "key", Api.key());
    }

    /** What is typed and pressed more than once. */
    private record Screen(Officer admin) {
        void openYear() {
            admin.field("वर्ष", "Year").first().selectOption(String.valueOf(YEAR));
        }

        void type(LocalDate day, String hi, String en) {
            admin.typeDay("holiday-day", day);
            admin.field("नाम, हिन्दी में", "Name in Hindi").fill(hi);
            admin.field("नाम, अंग्रेज़ी में", "Name in English").fill(en);
        }

        void add() {
            admin.press(admin.button("सूची में जोड़ें", "Add to the list"));
        }

        void addHoliday(LocalDate day, String hi, String en) {
            type(day, hi, en);
            add();
            assertThat(rows().filter(new Locator.FilterOptions().setHasText(hi))).hasCount(1);
        }

        Locator rows() {
            return admin.page.locator("main tbody tr");
        }

        Locator order() {
            return admin.field("शासनादेश", "The government's order");
        }

        void save() {
            admin.press(admin.button("वर्ष सहेजें …", "Save the year …"));
        }

        void confirm() {
            admin.press(admin.button("सहेजें", "Save"));
        }
    }
}
