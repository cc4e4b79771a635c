package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.TestDatabase;

/** The state's administrator opens a service to other states, and sees what that means before it is done. */
@OnScreens
class JointRulesScreensIT {
    private static final String SERVICE = "women-child-welfare.one-stop-centre-support";
    private static final String ORDER = "WCD/77/2026";

    /** Nothing laid down, as the demonstration has it. */
    @AfterEach
    void asItWas() throws SQLException {
        TestDatabase.run("DELETE FROM joint_period WHERE state = 5");
        TestDatabase.run("DELETE FROM service_for_other_states WHERE state = 5");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void whatOpeningAServiceMeansIsShownBeforeItIsDone(Device device, Language language) {
        try (Officer admin = Officer.signedInAs("state.admin", device, language).at("/administration/other-states")) {
            assertThat(admin.page.locator("main")).containsText(admin.say("अभी कोई आदेश नहीं", "No order yet"));
            admin.press(admin.button("नियम निर्धारित करें …", "Lay down the rules …"));
            Rules fields = new Rules(admin);
            fields.days().fill("5");
            admin.press(fields.look());
            assertThat(admin.page.locator("dialog .field.wrong")).hasCount(2);
            admin.look("joint-rules-faults");
            fields.days().fill("20");
            admin.field("आदेश संख्या", "Number of the order").fill(ORDER);
            admin.press(admin.page.locator("dialog label.choice").filter(new Locator.FilterOptions()
                    .setHasText(admin.say("सखी वन स्टॉप सेंटर में सहायता", "Support at the One Stop Centre"))));
            admin.press(fields.look());
            assertThat(admin.page.locator("dialog")).containsText(admin.say("खुलेगी: सखी", "Opens: Support at the One Stop Centre"));
            assertThat(admin.page.locator("dialog li").first()).isVisible();
            admin.look("joint-rules-meaning");
            assertThat(rules().get("services")).as("nothing is done yet").isEmpty();
            assertThat(rules().get("orderNumber").isNull()).isTrue();
            admin.press(admin.button("वापस", "Back"));
            assertThat(admin.field("आदेश संख्या", "Number of the order")).hasValue(ORDER);
            admin.press(fields.look());
            admin.press(admin.button("निर्धारित करें", "Lay down"));
            assertThat(admin.page.locator("main")).containsText(ORDER);
            assertThat(admin.page.locator("main .badge.good")).hasCount(1);
            admin.look("joint-rules");
        }
        assertThat(rules().get("services")).hasSize(1);
        assertThat(rules().at("/services/0").asText()).isEqualTo(SERVICE);
        assertThat(rules().get("days").asInt()).isEqualTo(20);
    }

    @Test
    void whoDoesNotAdministerFindsNothingThere() {
        try (Officer officer = Officer.signedInAs("sho.salvan", Device.DESK, Language.EN).at("/administration/other-states")) {
            assertThat(officer.page.locator("main h1").first()).isVisible();
            assertThat(officer.button("नियम निर्धारित करें …", "Lay down the rules …")).hasCount(0);
        }
    }

    /** What is typed and pressed more than once. */
    private record Rules(Officer admin) {
        Locator days() {
            return admin.field("सामान्य अवधि, दिनों में", "Usual period, in days");
        }

        Locator look() {
            return admin.button("अर्थ देखें", "See what it means");
        }
    }

    private static JsonNode rules() {
        return Api.signedInAs("state.admin")
                .run("{ jointRules(state: 5) { days services orderNumber } }")
                .get("jointRules");
    }
}
