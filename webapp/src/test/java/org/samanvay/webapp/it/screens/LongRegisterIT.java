package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;
import org.samanvay.webapp.it.TestDatabase;

/** A district has more schools than a list can hold: past the hundredth one looks for a name. */
@OnScreens
class LongRegisterIT {
    private static final String ADD = "mutation($code: String!, $name: String!, $key: String!) { addEstablishment(register:"
            + " \"example.partner-library\", code: $code, details: {nameEn: $name, district: 49, source: \"Invented\"},"
            + " idempotencyKey: $key) { id } }";

    @BeforeAll
    static void fillTheRegister() {
        Api library = Api.signedInAs("library.dehradun");
        for (int number = 0; number < 101; number++) {
            add(library, "LONG%03d".formatted(number), "Long list library " + number);
        }
        add(library, "ZLAST", "Zenith reading room");
    }

    private static void add(Api library, String code, String name) {
        library.run(ADD, "code", code.toUpperCase(Locale.ROOT), "name", name, "key", Api.key());
    }

    /** Other tests list what is in this register. */
    @AfterAll
    static void emptyIt() throws SQLException {
        String these = "SELECT id FROM establishment WHERE code LIKE 'LONG%' OR code = 'ZLAST'";
        TestDatabase.run("DELETE FROM establishment_version WHERE establishment IN (" + these + ")");
        TestDatabase.run("DELETE FROM establishment WHERE code LIKE 'LONG%' OR code = 'ZLAST'");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void whatIsNotInTheListIsFoundByItsName(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("library.dehradun"));
        try (Officer officer = Officer.signedInAs("library.dehradun", device, language)
                .at("/cases/" + opened.id() + "/forms/example.reading-place")) {
            officer.page.locator("#at-library-search").fill("Zenith");
            assertThat(officer.page.locator("#at-library option")).hasCount(2);
            officer.page.locator("#at-library").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            officer.look("long-register");
            officer.page.locator("#at-library-search").fill("");
            assertThat(officer.page.locator("#at-library option:checked")).containsText("Zenith reading room");
        }
    }
}
