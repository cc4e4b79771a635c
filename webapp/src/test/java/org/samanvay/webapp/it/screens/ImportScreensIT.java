package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.TestDatabase;

/** An administrator imports files: tries each, carries it out while a bar moves, and takes places back. */
@OnScreens
class ImportScreensIT {
    private static final String POSTS =
            "code,kind,department,state,district,office_code,office_name_en,office_name_hi,office_phone,name_en,name_hi,reports_to\n";
    private static final String OFFICERS = "sign_in_name,display_name,state,post,charge,order_number,order_date,from,until\n";

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aFileIsTriedImportedAndTakenBack(Device device, Language language) {
        int first = 700_000_000 + ThreadLocalRandom.current().nextInt(1_000_000) * 100;
        try (Officer officer = Officer.signedInAs("state.admin", device, language).at("/administration/imports")) {
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
            assertThat(dialog).containsText(officer.say("60 जोड़े गए हटेंगे", "60 that it added go"));
            officer.look("import-taken-back");
            officer.press(dialog.getByRole(
                    AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName(officer.say("आयात वापस लें", "Take the import back")).setExact(true)));
            assertThat(dialog).isHidden();
            assertThat(officer.page.locator("table tbody tr").first()).containsText(officer.say("वापस लिया गया", "taken back"));
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void postsAndThenTheirOfficersAreTriedAndImportedAndStandInTheHistory(Device device, Language language) throws SQLException {
        String code = "UK-POLICE-DDN-T" + Api.key().substring(24).toUpperCase(Locale.ROOT);
        String name = "namuna." + Api.key().substring(20);
        try (Officer admin = Officer.signedInAs("state.admin", device, language).at("/administration/imports")) {
            admin.press(admin.page.getByLabel(admin.say("पद और उनके कार्यालय", "Posts and their offices")));
            admin.press(admin.page.locator("details.folded summary").first());
            assertThat(admin.page.locator("details.folded").first()).containsText("reports_to");
            admin.look("import-of-posts-columns");
            admin.press(admin.page.locator("details.folded summary").first());
            assertThat(admin.button("आयात करें", "Import")).hasCount(0);
            tried(admin, POSTS, postRow(code, "no-such-kind"));
            assertThat(admin.page.locator("[role=alert]")).containsText(admin.say("इस प्रकार का कोई पद नहीं", "no such kind of post"));
            assertThat(admin.button("आयात करें", "Import")).hasCount(0);
            tried(admin, POSTS, postRow(code, "women-help-desk"));
            assertThat(admin.page.locator("main")).containsText(admin.say("कुछ लिखा नहीं गया", "Nothing was written"));
            admin.press(admin.button("आयात करें", "Import"));
            assertThat(admin.page.locator("main")).containsText(admin.say("आयात पूर्ण: 1 नए", "Imported: 1 new"));
            assertThat(admin.field("फ़ाइल (CSV)", "File (CSV)")).isFocused();
            Locator newest = admin.page.locator("table tbody tr").first();
            assertThat(newest).containsText(admin.say("पद", "Posts"));
            assertThat(newest.locator("button")).hasCount(0);
            admin.look("import-of-posts");
            admin.press(admin.page.getByLabel(admin.say("अधिकारी और पदस्थापनाएँ", "Officers and their postings")));
            tried(admin, OFFICERS, officerRow(name, code + "-WRONG"));
            assertThat(admin.page.locator("[role=alert]")).containsText(admin.say("इस कोड का कोई पद नहीं", "No post of the state has this code"));
            tried(admin, OFFICERS, officerRow(name, code + "-SEAT"));
            admin.press(admin.button("आयात करें", "Import"));
            assertThat(admin.page.locator("main")).containsText(admin.say("अभी कोई पासवर्ड नहीं", "have no password yet"));
            admin.look("import-of-officers");
            admin.press(admin.page.getByText(admin.say("खातों पर जाएँ", "Go to the accounts")));
            assertThat(admin.button("खाता बनाएँ", "Create account")).isVisible();
            assertThat(holderOf(code)).isEqualTo("Namuna Adhikari (fictitious)");
        } finally {
            TestDatabase.run("DELETE g FROM posting g JOIN account a ON a.id = g.account WHERE a.sign_in_name = '" + name + "'");
            TestDatabase.run("DELETE FROM account WHERE sign_in_name = '" + name + "'");
            TestDatabase.run("DELETE FROM post WHERE code LIKE '" + code + "%'");
            TestDatabase.run("DELETE FROM office WHERE code = '" + code + "'");
        }
    }

    private static void tried(Officer admin, String columns, String row) {
        admin.field("फ़ाइल (CSV)", "File (CSV)")
                .setInputFiles(new FilePayload("rows.csv", "text/csv", (columns + row + "\n").getBytes(StandardCharsets.UTF_8)));
        admin.press(admin.button("पहले परखें", "Try first"));
    }

    private static String postRow(String office, String kind) {
        return "%1$s-SEAT,%2$s,police,5,49,%1$s,Namuna station,नमूना थाना,,,,UK-POLICE-DDN-SALVAN-SHO".formatted(office, kind);
    }

    private static String officerRow(String name, String post) {
        return name + ",Namuna Adhikari (fictitious),5," + post + ",REGULAR,GO/T/1,2026-01-02,2026-01-05,";
    }

    private static String holderOf(String office) {
        return Api.signedInAs("state.admin")
                .run("query($code: String!) { posts(state: 5, named: $code) { nodes { holder { displayName } } } }", "code", office)
                .at("/posts/nodes/0/holder/displayName")
                .asText();
    }

    private static FilePayload file(String name, String rows) {
        return new FilePayload(
                name,
                "text/csv",
                ("state_code,local_body_code,local_body_name\n" + rows).getBytes(StandardCharsets.UTF_8));
    }
}
