package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.Postings;
import org.samanvay.webapp.it.TestDatabase;

/** Which unit answers for which villages: the administrator says so by an order, and every officer asks. */
@OnScreens
class JurisdictionScreensIT {
    private static final LocalDate TODAY = Postings.today();
    private static final String STATION = "UK-POLICE-DDN-SALVAN";
    private static final String OTHER = "UK-POLICE-DDN-NADIPAR";

    /** A district in which no other test has places. */
    private static final String DISTRICT = "57";

    /** Two invented villages, gone after the test with all that was said of them. */
    private record Villages(int first, String mark) implements AutoCloseable {
        static Villages some() throws SQLException {
            int first = 880_000_000 + ThreadLocalRandom.current().nextInt(1_000_000) * 2;
            Villages villages = new Villages(first, "Namjur" + first);
            for (int code : List.of(first, first + 1)) {
                TestDatabase.run("INSERT INTO place (level, lgd_code, state, district, name_en, name_hi, hindi_known, version)"
                        + " VALUES ('VILLAGE', " + code + ", 5, " + DISTRICT + ", '" + villages.mark + " " + code + "', 'नमजूर " + code
                        + "', TRUE, 1)");
            }
            return villages;
        }

        @Override
        public void close() throws SQLException {
            String said = "(SELECT id FROM (SELECT id FROM jurisdiction WHERE reference LIKE '%" + mark + "%') x)";
            TestDatabase.run("DELETE FROM jurisdiction_place WHERE jurisdiction IN " + said);
            TestDatabase.run("DELETE FROM jurisdiction WHERE replaces IS NOT NULL AND id IN " + said);
            TestDatabase.run("DELETE FROM jurisdiction WHERE id IN " + said);
            TestDatabase.run("DELETE FROM place WHERE lgd_code IN (" + first + ", " + (first + 1) + ")");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aGapIsFilledAndFromThenOnEveryOfficerIsToldWhoTakesTheInformation(Device device, Language language) throws SQLException {
        try (Villages villages = Villages.some();
                Officer admin = Officer.signedInAs("state.admin", device, language).at("/administration/jurisdictions?show=findings")) {
            Locator gaps = admin.page.locator("section[aria-labelledby=gaps]");
            gaps.getByLabel(admin.say("जिला", "District")).selectOption(DISTRICT);
            Locator gap = gaps.locator("li").filter(new Locator.FilterOptions().setHasText(villages.first() + ")"));
            assertThat(gap).hasCount(1);
            admin.look("jurisdiction-gaps");
            admin.press(gap.locator("button"));
            admin.press(admin.button("देखें कि इसका अर्थ क्या है", "See what it means"));
            assertThat(admin.page.locator("dialog .field.wrong")).hasCount(3);
            admin.field("इकाई का प्रकार", "Kind of unit").selectOption("POLICE_STATION");
            OfficeScreensIT.choose(admin, admin.field("कार्यालय खोजें", "Find the office"), "salvan", admin.field("कार्यालय", "Office"), STATION);
            admin.typeDay("jurisdiction-from", TODAY);
            admin.field("विधि या आदेश", "Law or order").fill("GO " + villages.mark());
            addByCode(admin, villages);
            admin.look("jurisdiction-defined");
            admin.press(admin.button("देखें कि इसका अर्थ क्या है", "See what it means"));
            assertThat(admin.page.locator("dialog dd").first()).containsText(admin.say("अब तक कोई नहीं", "nobody so far"));
            admin.look("jurisdiction-meaning");
            admin.press(admin.button("क्षेत्राधिकार दें", "Define it"));
            assertThat(admin.page.locator("dialog")).isHidden();
            assertThat(gap).hasCount(0);
            assertThat(takersOf(villages.first() + 1).findValuesAsText("code")).containsExactly(STATION);
            askedByAnOfficer(villages, device, language);
        }
    }

    /** Both villages by their codes, and one that does not exist. */
    private static void addByCode(Officer admin, Villages villages) {
        admin.press(admin.page.locator("dialog details.folded summary"));
        admin.field("एलजीडी कोड", "LGD codes").fill(villages.first() + ", " + (villages.first() + 1) + "\n1");
        admin.press(admin.button("ढूँढकर जोड़ें", "Look up and add"));
        assertThat(admin.page.locator("dialog details .fault")).containsText("1");
        assertThat(admin.page.locator("dialog fieldset li")).hasCount(2);
    }

    private static void askedByAnOfficer(Villages villages, Device device, Language language) {
        try (Officer officer = Officer.signedInAs("osc.dehradun", device, language).at("/new-case")) {
            officer.press(officer.page.getByText(officer.say("घटना किस क्षेत्र की है?", "Whose area did it happen in?")));
            OfficeScreensIT.choose(
                    officer,
                    officer.field("स्थान के नाम का आरंभ", "Name of the place begins with"),
                    villages.mark(),
                    officer.field("स्थान", "Place"),
                    villages.first() + ")");
            assertThat(officer.page.locator("main")).containsText("173(1)");
            assertThat(officer.page.locator("article")).containsText(officer.say("थाना साल वन", "Police Station Salvan"));
            officer.look("who-takes-information");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void anOverlapIsShownAndSettledByChangingOneUnitAndEndingTheOther(Device device, Language language) throws SQLException {
        try (Villages villages = Villages.some();
                Officer admin = Officer.signedInAs("state.admin", device, language)) {
            define(villages, STATION, TODAY.minusDays(30));
            define(villages, OTHER, TODAY.minusDays(20));
            admin.at("/administration/jurisdictions?show=findings");
            Locator row = admin.page.locator("section[aria-labelledby=overlaps] tbody tr")
                    .filter(new Locator.FilterOptions().setHasText(String.valueOf(villages.first())));
            assertThat(row).hasCount(1);
            admin.look("jurisdiction-overlaps");
            admin.press(row.locator("td").nth(1).locator("button").nth(1));
            admin.press(admin.button("समाप्त करें", "End it"));
            assertThat(admin.page.locator("dialog .field.wrong")).hasCount(2);
            admin.typeDay("jurisdiction-until", TODAY.minusDays(60));
            admin.field("विधि या आदेश", "Law or order").fill("GO 2 " + villages.mark());
            admin.press(admin.button("समाप्त करें", "End it"));
            assertThat(admin.page.locator("dialog .field.wrong")).hasCount(1);
            admin.look("jurisdiction-ended-before-it-began");
            admin.typeDay("jurisdiction-until", TODAY);
            admin.press(admin.button("समाप्त करें", "End it"));
            assertThat(admin.page.locator("dialog")).isHidden();
            assertThat(row).hasCount(0);
            changedFromTomorrow(admin, villages);
        }
    }

    private static void changedFromTomorrow(Officer admin, Villages villages) {
        admin.press(admin.page.getByText(admin.say("सूची", "List"), new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)));
        admin.page.getByLabel(admin.say("जिला", "District"), new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)).selectOption(DISTRICT);
        Locator row = admin.page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(villages.mark()));
        assertThat(row).hasCount(1);
        admin.look("jurisdictions");
        admin.press(row.locator("button").first());
        admin.page.locator("dialog").getByLabel(admin.say("इकाई का प्रकार", "Kind of unit")).selectOption("REVENUE_POLICE_CIRCLE");
        admin.typeDay("jurisdiction-from", TODAY.plusDays(1));
        admin.field("विधि या आदेश", "Law or order").fill("GO 3 " + villages.mark());
        admin.press(admin.button("देखें कि इसका अर्थ क्या है", "See what it means"));
        admin.look("jurisdiction-change-meaning");
        admin.press(admin.button("परिवर्तन करें", "Change it"));
        assertThat(admin.page.locator("dialog")).isHidden();
        JsonNode over = Api.signedInAs("osc.dehradun")
                .run("query($code: Int!, $on: Date) { jurisdictionsOver(level: VILLAGE, code: $code, on: $on) { kind } }",
                        "code", villages.first(), "on", TODAY.plusDays(1).toString());
        assertThat(over.findValuesAsText("kind")).containsExactly("REVENUE_POLICE_CIRCLE");
        assertThat(takersOf(villages.first()).findValuesAsText("kind")).containsExactly("POLICE_STATION");
    }

    @ParameterizedTest
    @CsvSource({"DESK, EN"})
    void anOfficerAsksButDefinesNothing(Device device, Language language) {
        try (Officer officer = Officer.signedInAs("sho.nadipar", device, language).at("/administration/jurisdictions")) {
            assertThat(officer.heading("यहाँ केवल प्रशासक कार्य करते हैं", "Only administrators work here")).isVisible();
            assertThat(officer.button("नया क्षेत्राधिकार …", "New jurisdiction …")).hasCount(0);
        }
    }

    private static void define(Villages villages, String office, LocalDate from) {
        Api admin = Api.signedInAs("state.admin");
        String id = admin.run("query($code: String!) { offices(state: 5, named: $code) { nodes { id } } }", "code", office)
                .at("/offices/nodes/0/id")
                .asText();
        admin.run(
                "mutation($j: NewJurisdictionInput!, $key: String!) { defineJurisdiction(jurisdiction: $j, idempotencyKey: $key) {"
                        + " jurisdiction { id } } }",
                "j",
                Map.of(
                        "state", 5,
                        "kind", "POLICE_STATION",
                        "office", id,
                        "places", List.of(Map.of("level", "VILLAGE", "code", villages.first())),
                        "from", from.toString(),
                        "reference", "Notification " + villages.mark()),
                "key",
                Api.key());
    }

    private static JsonNode takersOf(int village) {
        return Api.signedInAs("osc.dehradun")
                .run("query($code: Int!) { whoTakesInformation(level: VILLAGE, code: $code) { takers { kind office { code } } } }", "code", village);
    }
}
