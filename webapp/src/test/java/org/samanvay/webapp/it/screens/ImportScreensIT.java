package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator imports a file of places: tries it, carries it out while a bar moves, and takes it back. */
@OnScreens
class ImportScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aFileIsTriedImportedAndTakenBack(Device device, Language language) {
        int first = 700_000_000 + ThreadLocalRandom.current().nextInt(1_000_000) * 100;
        try (Officer officer = Officer.signedInAs("state.admin", device, language).at("/administration/places")) {
            officer.field("स्तर", "Level").selectOption("URBAN_BODY");
            officer.field("फ़ाइल (CSV)", "File (CSV)").setInputFiles(file("wrong.csv", "5,x,Namkhand\n"));
            officer.press(officer.button("पहले परखें", "Try first"));
            assertThat(officer.page.locator("[role=alert]")).containsText(officer.say("पंक्ति 2", "Line 2"));
            officer.look("import-with-a-fault");
            String rows = IntStream.range(0, 60)
                    .mapToObj(i -> "5," + (first + i) + ",Namkhand " + i)
                    .collect(Collectors.joining("\n"));
            officer.field("फ़ाइल (CSV)", "File (CSV)").setInputFiles(file("places.csv", rows + "\n"));
            officer.press(officer.button("पहले परखें", "Try first"));
            assertThat(officer.page.locator("main")).containsText(officer.say("कुछ लिखा नहीं गया", "Nothing was written"));
            officer.press(officer.button("आयात करें", "Import"));
            assertThat(officer.page.locator("main")).containsText(officer.say("आयात पूर्ण: 60 नए", "Imported: 60 new"));
            officer.look("import-of-places");
            officer.press(officer.button("आयात वापस लें", "Take the import back").first());
            Locator dialog = officer.page.locator("dialog");
            officer.look("import-taken-back");
            officer.press(dialog.getByRole(
                    AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName(officer.say("आयात वापस लें", "Take the import back")).setExact(true)));
            assertThat(dialog).isHidden();
            assertThat(officer.page.locator("table tbody tr").first()).containsText(officer.say("वापस लिया गया", "taken back"));
        }
    }

    private static FilePayload file(String name, String rows) {
        return new FilePayload(
                name,
                "text/csv",
                ("state_code,local_body_code,local_body_name\n" + rows).getBytes(StandardCharsets.UTF_8));
    }
}
