package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who keeps a register fills it from a file, tried first; every officer of the state reads it. */
@OnScreens
class RegisterScreensIT {
    private static final String REGISTER = "example.partner-library";

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void theKeeperImportsAndOthersRead(Device device, Language language) {
        String mark = "Namkitab " + UUID.randomUUID().toString().substring(0, 8);
        try (Officer keeper = Officer.signedInAs("library.dehradun", device, language).at("/registers")) {
            keeper.field("पंजिका", "Register").selectOption(REGISTER);
            assertThat(keeper.field("फ़ाइल (CSV)", "File (CSV)")).isHidden();
            keeper.press(keeper.page.locator("details.folded summary"));
            keeper.field("फ़ाइल (CSV)", "File (CSV)").setInputFiles(file("wrong.csv", "B-1," + mark + ",49,burnt,Invented\n"));
            keeper.press(keeper.button("पहले परखें", "Try first"));
            assertThat(keeper.page.locator("[role=alert]")).containsText(keeper.say("पंक्ति 2", "Line 2"));
            keeper.look("register-with-a-fault");
            keeper.field("फ़ाइल (CSV)", "File (CSV)").setInputFiles(file("good.csv", rows(mark)));
            keeper.press(keeper.button("पहले परखें", "Try first"));
            assertThat(keeper.page.locator("main")).containsText(keeper.say("कुछ लिखा नहीं गया", "Nothing was written"));
            keeper.press(keeper.button("आयात करें", "Import"));
            assertThat(keeper.page.locator("main")).containsText(keeper.say("आयात पूर्ण: 30 नए", "Imported: 30 new"));
            keeper.field("नाम का अंश", "Part of the name").fill(mark);
            assertThat(keeper.page.locator("tbody tr")).hasCount(20);
            keeper.look("register");
            try (Officer other = Officer.signedInAs("sho.salvan", device, language).at("/registers")) {
                other.field("पंजिका", "Register").selectOption(REGISTER);
                other.field("नाम का अंश", "Part of the name").fill(mark);
                assertThat(other.page.locator("tbody tr").first()).containsText(mark);
                assertThat(other.page.locator("input[type=file]")).hasCount(0);
            }
            keeper.press(keeper.button("यह आयात वापस लें", "Take this import back"));
            assertThat(keeper.page.locator("tbody tr")).hasCount(0);
        }
    }

    private static String rows(String mark) {
        return IntStream.range(0, 30)
                .mapToObj(i -> mark.replace(' ', '-') + "-" + i + "," + mark + " " + i + ",49,open,Invented\n")
                .collect(Collectors.joining());
    }

    private static FilePayload file(String name, String rows) {
        return new FilePayload(
                name, "text/csv", ("code,name_en,district,status,source\n" + rows).getBytes(StandardCharsets.UTF_8));
    }
}
