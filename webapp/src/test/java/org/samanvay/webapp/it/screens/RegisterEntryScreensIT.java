package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.TestDatabase;

/** Who keeps a register adds an entry, says anew what is known of it and what is so since when; others read it. */
@OnScreens
class RegisterEntryScreensIT {
    private static final String REGISTER = "example.partner-library";
    private static final String ADD = "mutation($register: String!, $code: String!, $details: EstablishmentDetailsInput!, $key:"
            + " String!) { addEstablishment(register: $register, code: $code, details: $details, idempotencyKey: $key) { id } }";
    private static final String STATUS = "mutation($id: ID!, $version: Int!, $key: String!) { setEstablishmentStatus(id: $id,"
            + " version: $version, status: \"open\", since: \"2026-01-05\", idempotencyKey: $key) { version } }";

    /** Other tests list what is in this register. */
    @AfterAll
    static void removeThem() throws SQLException {
        TestDatabase.run("DELETE FROM establishment_version WHERE establishment IN (SELECT id FROM establishment WHERE code LIKE"
                + " 'SCR-%')");
        TestDatabase.run("DELETE FROM establishment WHERE code LIKE 'SCR-%'");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void theKeeperAddsAnEntryAndSetsItsStatus(Device device, Language language) {
        String code = freshCode();
        try (Officer keeper = Officer.signedInAs("library.dehradun", device, language).at("/registers")) {
            keeper.press(keeper.button("सहयोगी पुस्तकालय जोड़ें …", "Add: Partner library …"));
            Locator dialog = keeper.page.getByRole(AriaRole.DIALOG);
            keeper.press(button(keeper, dialog, "प्रविष्टि सहेजें", "Save entry"));
            assertThat(dialog.locator(".field.wrong")).hasCount(3);
            keeper.field("कोड", "Code").fill(code.toLowerCase(java.util.Locale.ROOT));
            keeper.field("नाम (अंग्रेज़ी)", "Name in English").fill("Namuna village library");
            keeper.field("नाम (हिन्दी)", "Name in Hindi").fill("Latin letters");
            keeper.field("प्रविष्टि का स्रोत", "Source of the entry").fill("Invented");
            keeper.press(button(keeper, dialog, "प्रविष्टि सहेजें", "Save entry"));
            assertThat(dialog.locator(".field.wrong .fault")).hasText(keeper.say("देवनागरी में लिखा हो", "Must be written in Devanagari"));
            keeper.look("register-entry-add");
            keeper.field("नाम (हिन्दी)", "Name in Hindi").fill("नमूना ग्राम पुस्तकालय");
            keeper.press(button(keeper, dialog, "प्रविष्टि सहेजें", "Save entry"));
            assertThat(keeper.heading("नमूना ग्राम पुस्तकालय", "Namuna village library")).isVisible();

            keeper.press(keeper.button("स्थिति दर्ज करें …", "Set status …"));
            keeper.press(button(keeper, dialog, "स्थिति दर्ज करें", "Set the status"));
            assertThat(dialog.locator(".field.wrong")).hasCount(2);
            dialog.locator("select").selectOption("open");
            keeper.typeDay("status-since", LocalDate.now().plusDays(3));
            keeper.field("किस पत्र से", "By which paper").fill("Register B, 17");
            keeper.press(button(keeper, dialog, "स्थिति दर्ज करें", "Set the status"));
            assertThat(dialog.locator("fieldset.field.wrong .fault")).hasText(
                    keeper.say("स्थिति तब दर्ज हो जब वह हो चुकी हो", "A status is recorded once it is so"));
            keeper.look("register-entry-status");
            keeper.typeDay("status-since", LocalDate.of(2026, 1, 5));
            keeper.press(button(keeper, dialog, "स्थिति दर्ज करें", "Set the status"));
            assertThat(dialog).isHidden();
            assertThat(keeper.page.locator("section[aria-labelledby='history'] tbody tr")).hasCount(2);
            assertThat(keeper.page.locator("section[aria-labelledby='history'] tbody tr").first()).containsText("Register B, 17");
            keeper.look("register-entry");
        }
        JsonNode entry = entry(code);
        assertThat(entry.get("status").asText()).isEqualTo("open");
        assertThat(entry.get("since").asText()).isEqualTo("2026-01-05");
        assertThat(entry.at("/name/hi").asText()).isEqualTo("नमूना ग्राम पुस्तकालय");
    }

    /** Somebody sets the status while the details are being typed: neither is lost. */
    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void whoeverIsOvertakenSeesWhatStandsThereAndKeepsWhatWasTyped(Device device, Language language) {
        String code = freshCode();
        Api library = Api.signedInAs("library.dehradun");
        String id = added(library, REGISTER, code);
        try (Officer keeper = Officer.signedInAs("library.dehradun", device, language).at("/registers/" + id)) {
            keeper.press(keeper.button("विवरण बदलें …", "Change …"));
            Locator dialog = keeper.page.getByRole(AriaRole.DIALOG);
            keeper.field("दूरभाष", "Phone").fill("०१३५ 000000");
            library.run(STATUS, "id", id, "version", 1, "key", Api.key());
            keeper.press(button(keeper, dialog, "प्रविष्टि सहेजें", "Save entry"));
            assertThat(dialog.locator("[role=alert] .facts")).containsText(keeper.say("खुला", "Open"));
            assertThat(keeper.field("दूरभाष", "Phone")).hasValue("०१३५ 000000");
            keeper.look("register-entry-overtaken");
            keeper.press(button(keeper, dialog, "मिला लिया; मेरा लिखा मान्य हो", "Compared; let mine stand"));
            keeper.press(button(keeper, dialog, "प्रविष्टि सहेजें", "Save entry"));
            assertThat(dialog).isHidden();
            assertThat(keeper.page.locator("main .facts").first()).containsText("0135 000000");
        }
        JsonNode entry = entry(code);
        assertThat(entry.get("phone").asText()).isEqualTo("0135 000000");
        assertThat(entry.get("status").asText()).isEqualTo("open");
        assertThat(entry.at("/name/en").asText()).isEqualTo("Namuna library");
    }

    /** Neither an officer of another department, nor another post of the department itself, nor an administrator. */
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void whoDoesNotKeepItReadsItAndIsRefused(Device device, Language language) {
        String id = added(Api.signedInAs("library.dehradun"), REGISTER, freshCode());
        for (String other : new String[] {"sho.salvan", "state.admin"}) {
            try (Officer reader = Officer.signedInAs(other, device, language).at("/registers/" + id)) {
                assertThat(reader.page.locator("section[aria-labelledby='history'] tbody tr")).hasCount(1);
                assertThat(reader.button("विवरण बदलें …", "Change …")).hasCount(0);
                assertThat(reader.button("स्थिति दर्ज करें …", "Set status …")).hasCount(0);
                reader.at("/registers");
                reader.field("पंजिका", "Register").selectOption(REGISTER);
                assertThat(reader.page.locator("section[aria-labelledby='register-entries']")).isVisible();
                assertThat(reader.button("सहयोगी पुस्तकालय जोड़ें …", "Add: Partner library …")).hasCount(0);
            }
            assertThat(refusal(other, STATUS, "id", id, "version", 1, "key", Api.key())).isEqualTo("NOT_THE_KEEPER");
        }
        String centres = "women-child-welfare.one-stop-centres";
        try (Officer centre = Officer.signedInAs("osc.dehradun", device, language).at("/registers")) {
            centre.field("पंजिका", "Register").selectOption(centres);
            assertThat(centre.page.locator("section[aria-labelledby='register-entries'] h2")).isVisible();
            centre.page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(centre.button("सखी वन स्टॉप सेंटर जोड़ें …", "Add: One Stop Centre …")).hasCount(0);
            assertThat(centre.page.locator("input[type=file]")).hasCount(0);
        }
        assertThat(refusal(
                        "osc.dehradun", ADD, "register", centres, "code", freshCode(), "details", details(), "key", Api.key()))
                .isEqualTo("NOT_THE_KEEPER");
        try (Officer keeper = Officer.signedInAs("dpo.dehradun", device, language).at("/registers")) {
            keeper.field("पंजिका", "Register").selectOption(centres);
            assertThat(keeper.button("सखी वन स्टॉप सेंटर जोड़ें …", "Add: One Stop Centre …")).isVisible();
        }
    }

    private static String freshCode() {
        return "SCR-" + UUID.randomUUID().toString().substring(24).toUpperCase(java.util.Locale.ROOT);
    }

    private static Map<String, Object> details() {
        return Map.of("nameEn", "Namuna library", "nameHi", "नमूना पुस्तकालय", "district", 49, "source", "Invented");
    }

    private static String added(Api officer, String register, String code) {
        return officer.run(ADD, "register", register, "code", code, "details", details(), "key", Api.key())
                .at("/addEstablishment/id")
                .asText();
    }

    private static String refusal(String officer, String document, Object... variables) {
        return Api.signedInAs(officer).answer(document, variables).at("/errors/0/extensions/code").asText();
    }

    private static JsonNode entry(String code) {
        return Api.signedInAs("library.dehradun")
                .run(
                        "query($code: String!) { establishments(filter: {state: 5, register: \"" + REGISTER
                                + "\", code: $code}) { nodes { status since phone name { hi en } } } }",
                        "code", code)
                .at("/establishments/nodes/0");
    }

    private static Locator button(Officer officer, Locator within, String hi, String en) {
        return within.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(officer.say(hi, en)).setExact(true));
    }
}
