package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Departments;

/** An administrator ends and begins a department's work in a state, and sees what that touches before it is done. */
@OnScreens
class EnablingScreensIT {
    private static final String EXAMPLE = "example";
    private static final LocalDate TODAY = Departments.today();
    private static final List<String> FIGURES = List.of(
            "openCases", "openReferrals", "formEntries", "posts", "forms", "services", "schemes", "duties");

    @AfterEach
    void asItWas() {
        Departments.restore(Departments.UTTARAKHAND, EXAMPLE, true);
        Departments.restore(Departments.UTTAR_PRADESH, EXAMPLE, false);
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void whatASwitchTouchesIsShownBeforeItIsDone(Device device, Language language) {
        String reason = "The library moves " + device;
        try (Officer admin = Officer.signedInAs("state.admin", device, language).at("/administration")) {
            Screen screen = new Screen(admin);
            screen.begin("कार्य समाप्त करें …", "Switch off …");
            screen.look();
            assertThat(screen.dialog().locator(".field.wrong")).hasCount(1);
            screen.reason().fill(reason);
            admin.typeDay("switch-from", TODAY.minusDays(1));
            screen.look();
            assertThat(screen.dialog().locator(".field.wrong .fault")).containsText(admin.say("विभाग में परिवर्तन आज", "switched from today"));
            admin.look("department-off-fault");
            admin.typeDay("switch-from", TODAY);
            screen.look();
            Locator figures = screen.dialog().locator("dd");
            assertThat(figures).hasCount(FIGURES.size() + 1);
            JsonNode effect = Departments.dryRun(Departments.DISABLE, Departments.UTTARAKHAND, EXAMPLE, TODAY)
                    .at("/disableDepartment/effect");
            assertThat(figures.allInnerTexts().subList(0, FIGURES.size()))
                    .isEqualTo(FIGURES.stream().map(each -> effect.get(each).asText()).toList());
            admin.look("department-off-meaning");
            assertThat(Departments.isEnabled(Departments.UTTARAKHAND, EXAMPLE)).as("nothing is done yet").isTrue();
            admin.press(admin.button("वापस", "Back"));
            assertThat(screen.reason()).hasValue(reason);
            screen.look();
            admin.press(admin.button("कार्य समाप्त करें", "Switch off"));
            assertThat(screen.row()).containsText(admin.say("सक्रिय नहीं", "Not at work"));
            assertThat(screen.latest()).containsText(reason);
            assertThat(screen.latest()).containsText(admin.say("से समाप्त", "off from"));
            assertThat(screen.latest()).containsText("Administrator, Uttarakhand");
            admin.look("departments");
        }
        assertThat(Departments.isEnabled(Departments.UTTARAKHAND, EXAMPLE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void aLaterDayShowsAsComingAndCanBeTakenBack(Device device, Language language) {
        LocalDate later = TODAY.plusDays(6);
        Departments.restore(Departments.UTTARAKHAND, EXAMPLE, false);
        try (Officer admin = Officer.signedInAs("state.admin", device, language).at("/administration")) {
            Screen screen = new Screen(admin);
            screen.begin("सक्रिय करें …", "Switch on …");
            admin.typeDay("switch-from", later);
            screen.reason().fill("The library is back");
            screen.look();
            assertThat(screen.dialog()).containsText(admin.say("राज्य नोडल पद", "State nodal post"));
            admin.look("department-on-meaning");
            admin.press(admin.button("सक्रिय करें", "Switch on"));
            assertThat(screen.row()).containsText(admin.say(shown(later) + " से सक्रिय होगा", "from " + shown(later)));
            assertThat(screen.latest()).containsText(admin.say(shown(later) + " से सक्रिय", "on from " + shown(later)));
            assertThat(Departments.times(Departments.UTTARAKHAND, EXAMPLE).get("enabledNextFrom").asText())
                    .isEqualTo(later.toString());
            admin.look("department-coming");
            screen.begin("कार्य समाप्त करें …", "Switch off …");
            assertThat(admin.page.locator("#switch-from")).hasValue("%02d".formatted(later.getDayOfMonth()));
            screen.reason().fill("Not at all");
            screen.look();
            admin.press(admin.button("कार्य समाप्त करें", "Switch off"));
            assertThat(screen.row()).not().containsText(shown(later));
        }
        assertThat(Departments.times(Departments.UTTARAKHAND, EXAMPLE).get("enabledNextFrom").isNull()).isTrue();
    }

    @Test
    void whereNobodyAnswersForTheDepartmentThatIsSaidBeforeItBegins() {
        try (Officer admin = Officer.signedInAs("platform.admin", Device.DESK, Language.EN).at("/administration")) {
            admin.field("राज्य या केंद्र शासित प्रदेश", "State or union territory")
                    .selectOption(String.valueOf(Departments.UTTAR_PRADESH));
            Screen screen = new Screen(admin);
            screen.begin("सक्रिय करें …", "Switch on …");
            screen.reason().fill("Only asked");
            screen.look();
            assertThat(screen.dialog().locator(".notice.late")).containsText("no state nodal officer");
            admin.look("department-without-nodal-officer");
            admin.page.keyboard().press("Escape");
            assertThat(screen.dialog()).hasCount(0);
        }
        assertThat(Departments.isEnabled(Departments.UTTAR_PRADESH, EXAMPLE)).isFalse();
    }

    @Test
    void whoDoesNotAdministerFindsNothingToSwitch() {
        try (Officer officer = Officer.signedInAs("sho.salvan", Device.DESK, Language.EN).at("/administration")) {
            assertThat(officer.page.locator("main .empty")).isVisible();
            assertThat(officer.button("", "Switch off …")).hasCount(0);
            assertThat(officer.page.locator("main table")).hasCount(0);
        }
    }

    private static String shown(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd-MM-yyyy")).replace("-", "-\u2060");
    }

    /** The departments, and the dialog over them. */
    private record Screen(Officer admin) {
        Locator row() {
            return admin.page
                    .locator("main table")
                    .first()
                    .locator("tbody tr")
                    .filter(new Locator.FilterOptions().setHasText(admin.say("उदाहरण पुस्तकालय", "Example library")));
        }

        void begin(String hi, String en) {
            admin.press(row().getByRole(
                            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(admin.say(hi, en)).setExact(true)));
        }

        Locator dialog() {
            return admin.page.locator("dialog");
        }

        Locator reason() {
            return admin.field("कारण", "Reason");
        }

        void look() {
            admin.press(admin.button("अर्थ देखें", "See what it means"));
        }

        /** The newest line of the history. */
        Locator latest() {
            return admin.page.locator("section[aria-labelledby='switches'] tbody tr").first();
        }
    }
}
