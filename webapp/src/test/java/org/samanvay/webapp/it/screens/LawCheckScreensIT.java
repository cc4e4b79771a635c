package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.Duties;
import org.samanvay.webapp.it.Postings;
import org.samanvay.webapp.it.TestDatabase;

/** Administrators compare the rules of duties with the gazette; two different persons settle one. */
@OnScreens
class LawCheckScreensIT {
    private static final String DEPARTMENT = "labour";
    private static final String DUTY = "BL-RELIEF";
    private static final LocalDate TODAY = Postings.today();

    @AfterEach
    void comparedByNobody() throws SQLException {
        TestDatabase.run("DELETE FROM law_check WHERE code = '" + DUTY + "'");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aRuleOnlyAdvisesUntilAnotherPersonHasComparedIt(Device device, Language language) {
        try (Officer first = Officer.signedInAs("state.admin", device, language).at("/administration/law-checks")) {
            Screen screen = new Screen(first);
            screen.openDialog(first.say("अभी किसी ने मिलान नहीं किया", "compared by nobody yet"));
            screen.record();
            assertThat(screen.dialog().locator(".field.wrong")).hasCount(2);
            screen.type();
            first.typeDay("read-on", TODAY.plusDays(1));
            screen.record();
            assertThat(screen.dialog().locator(".field.wrong .fault")).containsText(first.say("अभी पढ़ा नहीं गया", "Not read yet"));
            first.look("law-check-fault");
            first.typeDay("read-on", TODAY);
            screen.record();
            assertThat(screen.card()).containsText(first.say("1 व्यक्ति ने मिलान किया", "compared by 1 person"));
            assertThat(screen.card()).containsText(first.say("केवल सलाह देता है", "only advises"));
            assertThat(screen.card()).containsText(first.say("दूसरे व्यक्ति", "takes another person"));
            assertThat(screen.card().locator("button")).hasCount(0);
            first.press(screen.card().locator("summary"));
            first.look("law-checks");
        }
        assertThat(rule().get("settled").asBoolean()).isFalse();
        try (Officer second = Officer.signedInAs("platform.admin", device, language).at("/administration/law-checks")) {
            Screen screen = new Screen(second);
            screen.openDialog(second.say("1 व्यक्ति ने मिलान किया", "compared by 1 person"));
            assertThat(screen.dialog().locator(".notice.soon")).containsText(second.say("दूसरे व्यक्ति", "second person"));
            screen.type();
            second.field("धारा के शब्द", "Words of the section").fill("Other words of it");
            assertThat(screen.dialog()).containsText(second.say("दूसरा पाठ पढ़ा", "read another text"));
            second.look("law-check-second");
            screen.record();
            assertThat(screen.card()).containsText(second.say("2 व्यक्तियों ने मिलान किया", "compared by 2 persons"));
            assertThat(screen.card()).containsText(second.say("यह नियम लागू है", "This rule is settled"));
        }
        assertThat(rule().get("settled").asBoolean()).isTrue();
        assertThat(rule().get("comparisons")).hasSize(2);
    }

    @Test
    void onePersonIsNotTwo() {
        try (Officer admin = Officer.signedInAs("state.admin", Device.PHONE, Language.EN).at("/administration/law-checks")) {
            Screen screen = new Screen(admin);
            screen.openDialog("compared by nobody yet");
            Api.signedInAs("state.admin").run(Duties.CHECK, "department", DEPARTMENT, "duty", DUTY, "key", Api.key());
            screen.type();
            screen.record();
            assertThat(screen.dialog().locator("[role=alert]")).containsText("it takes another person");
        }
        assertThat(rule().get("checkedBy").asInt()).isEqualTo(1);
    }

    @Test
    void whoDoesNotAdministerFindsNoRules() {
        try (Officer officer = Officer.signedInAs("sho.salvan", Device.DESK, Language.EN).at("/administration/law-checks")) {
            assertThat(officer.page.locator("main .empty")).isVisible();
            assertThat(officer.page.locator("main article")).hasCount(0);
        }
    }

    private static JsonNode rule() {
        for (JsonNode rule : Api.signedInAs("state.admin")
                .run("{ lawRules(department: \"labour\") { nodes { duty { code } checkedBy settled comparisons { by } } } }")
                .at("/lawRules/nodes")) {
            if (rule.at("/duty/code").asText().equals(DUTY)) {
                return rule;
            }
        }
        throw new AssertionError("no rule " + DUTY);
    }

    /** The rule's card among those of its department, and the dialog over it. */
    private record Screen(Officer admin) {
        void openDialog(String standing) {
            admin.field("विभाग", "Department").selectOption(DEPARTMENT);
            assertThat(card()).containsText(standing);
            admin.press(card().locator("button"));
        }

        Locator card() {
            return admin.page.locator("article[aria-labelledby='rule-" + DEPARTMENT + "-" + DUTY + "']");
        }

        Locator dialog() {
            return admin.page.locator("dialog");
        }

        void type() {
            admin.field("कहाँ पढ़ा: राजपत्र या पता", "Where you read it: gazette or address").fill("Guidelines of the Ministry, 2021");
            admin.field("धारा के शब्द", "Words of the section").fill("Immediate assistance up to 30,000 rupees");
            assertThat(dialog().locator("[role=status]")).containsText("SHA-256");
        }

        void record() {
            admin.press(admin.button("मिलान दर्ज करें", "Record the comparison"));
        }
    }
}
