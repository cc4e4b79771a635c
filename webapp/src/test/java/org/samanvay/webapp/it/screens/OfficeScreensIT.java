package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.TestDatabase;

/** The administrator makes an office and a post in it, and changes both; nobody else does. */
@OnScreens
class OfficeScreensIT {
    private static final String SUPERIOR = "UK-POLICE-DDN-SALVAN-SHO";

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void anOfficeIsMadeThenItsPostWhichIsFoundVacantBelowItsSuperiorAndChanged(Device device, Language language)
            throws SQLException {
        String code = "UK-POLICE-DDN-T" + Api.key().substring(24).toUpperCase(Locale.ROOT);
        try (Officer admin = Officer.signedInAs("state.admin", device, language).at("/administration/posts")) {
            admin.press(admin.button("नया कार्यालय …", "New office …"));
            makeOffice(admin, code);
            makePost(admin, code);
            String post = code + "-WOMEN-HELP-DESK";
            admin.field("पद या कार्यालय खोजें", "Find a post or office").fill(post);
            Locator row = admin.page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(post));
            assertThat(row).containsText(admin.say("रिक्त", "Vacant"));
            admin.look("post-that-was-made");
            JsonNode made = post(post);
            assertThat(made.at("/office/code").asText()).isEqualTo(code);
            assertThat(made.at("/reportsTo/code").asText()).isEqualTo(SUPERIOR);
            change(admin, row, made.get("id").asText());
            JsonNode changed = post(post);
            assertThat(changed.at("/name/en").asText()).isEqualTo("Namuna desk");
            assertThat(changed.get("reportsTo").isNull()).isTrue();
        } finally {
            remove(code);
        }
    }

    private static void makeOffice(Officer admin, String code) {
        Locator make = admin.button("कार्यालय बनाएँ", "Create the office");
        admin.press(make);
        assertThat(admin.page.locator("dialog .field.wrong")).hasCount(5);
        inDialog(admin, "विभाग", "Department").selectOption("police");
        inDialog(admin, "जिला", "District").selectOption("49");
        admin.field("नाम हिन्दी में", "Name in Hindi").fill("नमूना थाना");
        admin.field("नाम अंग्रेज़ी में", "Name in English").fill("Namuna station");
        admin.field("कार्यालय का कोड", "Code of the office").fill("uk-police-ddn-salvan");
        admin.field("कार्यालय का दूरभाष", "Telephone of the office").fill("0135 900001");
        admin.press(make);
        assertThat(admin.page.locator("dialog .field.wrong"))
                .containsText(admin.say("पहले से प्रयुक्त है", "is taken"));
        admin.look("new-office-with-a-taken-code");
        admin.field("कार्यालय का कोड", "Code of the office").fill(code);
        admin.press(make);
    }

    private static void makePost(Officer admin, String office) {
        Locator make = admin.button("पद बनाएँ", "Create the post");
        assertThat(admin.page.locator("dialog")).containsText(office);
        admin.press(make);
        assertThat(admin.page.locator("dialog .field.wrong")).hasCount(1);
        admin.field("पद का प्रकार", "Kind of post").selectOption("women-help-desk");
        assertThat(admin.field("पद का कोड", "Code of the post")).hasValue(office + "-WOMEN-HELP-DESK");
        assertThat(admin.field("नाम हिन्दी में", "Name in Hindi")).hasValue("महिला हेल्प डेस्क");
        assertThat(admin.page.locator("dialog")).containsText(admin.say("किसी को नहीं दिखेगा", "nobody sees its work"));
        choose(admin, admin.field("वरिष्ठ पद खोजें", "Find the superior post"), "salvan-sho", admin.field("वरिष्ठ पद", "Superior post"), SUPERIOR);
        assertThat(admin.page.locator("dialog")).not().containsText(admin.say("किसी को नहीं दिखेगा", "nobody sees its work"));
        admin.look("new-post");
        admin.press(make);
        assertThat(admin.page.locator("dialog")).isHidden();
    }

    /** While somebody else changes it, too: that is told, and what was typed is not lost. */
    private static void change(Officer admin, Locator row, String post) {
        admin.press(row.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(admin.say("पद बदलें …", "Change …")).setExact(true)));
        Locator name = admin.field("नाम अंग्रेज़ी में", "Name in English");
        name.fill("");
        admin.press(admin.button("परिवर्तन सहेजें", "Save the change"));
        assertThat(admin.page.locator("dialog .field.wrong")).hasCount(1);
        name.fill("Namuna desk");
        admin.field("वरिष्ठ पद", "Superior post").selectOption("");
        changedByAnother(post);
        admin.press(admin.button("परिवर्तन सहेजें", "Save the change"));
        assertThat(admin.page.locator("dialog")).containsText(admin.say("किसी और ने यह पद बदल दिया", "Somebody else changed this post"));
        assertThat(name).hasValue("Namuna desk");
        admin.look("post-changed");
        admin.press(admin.button("परिवर्तन सहेजें", "Save the change"));
        assertThat(admin.page.locator("dialog")).isHidden();
    }

    private static void changedByAnother(String post) {
        Api.signedInAs("state.admin")
                .run(
                        "mutation($id: ID!, $key: String!) { changePost(id: $id, version: 1, change: {name: {hi: \"अन्य\", en: \"Other\"}},"
                                + " idempotencyKey: $key) { version } }",
                        "id", post, "key", Api.key());
    }

    /** An office is found and called otherwise, while somebody else changes it, too; what it was stands below. */
    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void anOfficeIsCalledOtherwiseByAnOrderAndWhatItWasStays(Device device, Language language) throws SQLException {
        String code = "UK-POLICE-DDN-T" + Api.key().substring(24).toUpperCase(Locale.ROOT);
        String id = office(code);
        try (Officer admin = Officer.signedInAs("state.admin", device, language).at("/administration/posts")) {
            admin.field("पद या कार्यालय खोजें", "Find a post or office").fill(code);
            assertThat(admin.page.locator("main .empty")).isVisible();
            choose(admin, code);
            Locator save = admin.button("परिवर्तन सहेजें", "Save the change");
            Locator name = admin.field("नाम अंग्रेज़ी में", "Name in English");
            name.fill("Namuna chowki");
            admin.field("कार्यालय का दूरभाष", "Telephone of the office").fill("call me");
            admin.press(save);
            assertThat(admin.page.locator("dialog .field.wrong")).hasCount(1);
            admin.field("आदेश", "Order").fill("42/2026");
            admin.press(save);
            assertThat(admin.page.locator("dialog .field.wrong")).containsText(admin.say("टेलीफ़ोन नंबर मान्य नहीं है", "Not a telephone number"));
            admin.field("कार्यालय का दूरभाष", "Telephone of the office").fill("0135 900003");
            called(id, "Other");
            admin.press(save);
            assertThat(admin.page.locator("dialog")).containsText(
                    admin.say("किसी और ने यह कार्यालय बदल दिया", "Somebody else changed this office"));
            assertThat(name).hasValue("Namuna chowki");
            assertThat(admin.page.locator("dialog tbody tr")).containsText("41/2026");
            admin.look("office-change-overtaken");
            admin.press(save);
            assertThat(admin.page.locator("dialog")).isHidden();
            choose(admin, code);
            assertThat(name).hasValue("Namuna chowki");
            assertThat(admin.page.locator("dialog tbody tr")).hasCount(2);
            assertThat(admin.page.locator("dialog tbody tr").first()).containsText("42/2026");
            admin.look("office-changes");
        } finally {
            remove(code);
        }
    }

    private static void choose(Officer admin, String code) {
        admin.press(admin.button("कार्यालय बदलें …", "Change an office …"));
        choose(admin, admin.field("कार्यालय खोजें", "Find the office"), code.toLowerCase(Locale.ROOT), inDialog(admin, "कार्यालय", "Office"), code);
    }

    private static String office(String code) {
        return Api.signedInAs("state.admin")
                .run(
                        "mutation($code: String!, $key: String!) { createOffice(office: {code: $code, department: \"police\", level: LOCAL,"
                                + " state: 5, district: 49, name: {hi: \"नमूना थाना\", en: \"Namuna station\"}}, idempotencyKey: $key) { id } }",
                        "code", code, "key", Api.key())
                .at("/createOffice/id")
                .asText();
    }

    private static void called(String id, String name) {
        Api.signedInAs("state.admin")
                .run(
                        "mutation($id: ID!, $name: String!, $key: String!) { changeOffice(id: $id, version: 1, change: {name: {hi: \"अन्य\","
                                + " en: $name}, reference: \"41/2026\"}, idempotencyKey: $key) { version } }",
                        "id", id, "name", name, "key", Api.key());
    }

    private static void remove(String code) throws SQLException {
        TestDatabase.run("DELETE FROM post WHERE code LIKE '" + code + "%'");
        TestDatabase.run("DELETE FROM office_change WHERE office IN (SELECT id FROM office WHERE code = '" + code + "')");
        TestDatabase.run("DELETE FROM office WHERE code = '" + code + "'");
    }

    /** A list of the dialog: the filters of the page behind it have the same names. */
    private static Locator inDialog(Officer admin, String hi, String en) {
        return admin.page.locator("dialog")
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(admin.say(hi, en)).setExact(true));
    }

    /** Types until the list has what is meant, and chooses it. */
    static void choose(Officer officer, Locator find, String typed, Locator list, String label) {
        find.fill(typed);
        Locator option = list.locator("option").filter(new Locator.FilterOptions().setHasText(label));
        option.waitFor(new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        list.selectOption(option.getAttribute("value"));
    }

    private static JsonNode post(String code) {
        return Api.signedInAs("state.admin")
                .run(
                        "query($code: String!) { posts(state: 5, named: $code) { nodes { id name { en } office { code } reportsTo {"
                                + " code } } } }",
                        "code", code)
                .at("/posts/nodes/0");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void anOfficerFindsNoneOfThisAndIsRefused(Device device, Language language) {
        try (Officer officer = Officer.signedInAs("sho.nadipar", device, language).at("/administration/posts")) {
            assertThat(officer.heading("यहाँ केवल प्रशासक कार्य करते हैं", "Only administrators work here")).isVisible();
            assertThat(officer.button("नया पद …", "New post …")).hasCount(0);
        }
        JsonNode refused = Api.signedInAs("sho.nadipar")
                .answer("mutation { createOffice(office: {code: \"UK-T\", department: \"police\", level: LOCAL, state: 5, district: 49,"
                        + " name: {hi: \"न\", en: \"N\"}}, idempotencyKey: \"" + Api.key() + "\") { id } }");
        assertThat(refused.at("/errors/0/extensions/code").asText()).isEqualTo("NOT_ALLOWED");
    }
}
