package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.DailyLooks;
import org.samanvay.webapp.it.SampleCase;
import org.samanvay.webapp.it.SampleFinding;

/** A finding from its list to the decision, a child's beside it, and the round of inspections that tells no reason. */
@OnScreens
class FindingScreensIT {
    @AfterEach
    void nothingIsLeftOpen() throws SQLException {
        SampleFinding.forget();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aFindingIsDecidedByItsOwnerAndInspectedByWhoKnowsNothing(Device device, Language language) throws SQLException {
        String works = "Udaharan Works " + device;
        SampleFinding.reported(16, "FEMALE", Map.of());
        SampleFinding.ofComplaintsAt(works);
        try (Officer owner = Officer.signedInAs("labour.dehradun", device, language).at("/findings")) {
            Locator card = owner.page.locator("article").filter(new Locator.FilterOptions().setHasText(works)).first();
            assertThat(card).containsText(owner.say("बार-बार शिकायतें", "Complaints repeated"));
            owner.look("findings");
            owner.press(card.locator("button"));
            owner.press(owner.button("निर्णय दर्ज करें", "Note the decision"));
            assertThat(owner.page.locator("dialog .field.wrong")).hasCount(1);
            owner.press(owner.page.locator("dialog input[value=awareness-session]"));
            owner.look("finding-decide");
            owner.press(owner.button("निर्णय दर्ज करें", "Note the decision"));
            assertThat(owner.page.locator("dialog")).hasCount(0);
            DailyLooks.again();
            owner.at("/").at("/findings");
            owner.press(owner.page.locator("input[value=decided]"));
            assertThat(owner.page.locator("article").filter(new Locator.FilterOptions().setHasText(works)).first())
                    .containsText(owner.say("पुनः नहीं हुआ", "Did not happen again"));
            owner.look("findings-decided");
        }
        try (Officer unit = Officer.signedInAs("dcpu.dehradun", device, language).at("/findings")) {
            assertThat(unit.page.locator("article").first()).containsText(unit.say("बाल संरक्षण पद", "child protection posts"));
            unit.look("finding-child");
        }
        inspected(device, language);
    }

    /** Written by hand at one office, told to the Protection Officer by numbers: the address stands nowhere again. */
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aRepetitionAtOneAddressIsToldByTheNumbersOfTheCases(Device device, Language language) throws SQLException {
        SampleCase one = told(device, language);
        SampleCase other = told(device, language);
        DailyLooks.again();
        try (Officer protection = Officer.signedInAs("po.dehradun", device, language).at("/findings")) {
            Locator card = protection.page.locator("article").filter(new Locator.FilterOptions().setHasText(one.number())).first();
            assertThat(card).containsText(other.number());
            assertThat(card).containsText(protection.say("पता किसी को नहीं बताया जाता", "which nobody is told"));
            assertThat(card).not().containsText("Nagar");
            protection.look("finding-address");
        }
    }

    private static SampleCase told(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("osc.dehradun"));
        try (Officer centre =
                Officer.signedInAs("osc.dehradun", device, language).at("/cases/" + opened.id() + "/incidents")) {
            centre.press(centre.button("घटना जोड़ें", "Add incident").first());
            centre.page.locator("dialog select").first().selectOption("THREAT");
            centre.field("घटना स्थल: मकान एवं गाँव या मोहल्ला", "Where it happened: house and village or street")
                    .fill("House 40, Screen Nagar, Ward " + device);
            centre.look("incident-add");
            centre.press(centre.page.locator("dialog .actions button").first());
            assertThat(centre.page.locator("dialog")).hasCount(0);
        }
        return opened;
    }

    private static void inspected(Device device, Language language) {
        try (Officer inspector = Officer.signedInAs("leo.dehradun", device, language).at("/findings")) {
            assertThat(inspector.page.locator("main")).not().containsText(inspector.say("शिकायत", "omplaint"));
            inspector.press(inspector.page.locator("article a").first());
            Locator record = inspector.page.locator("tbody button");
            assertThat(record.first()).isVisible();
            int left = record.count();
            inspector.press(record.first());
            inspector.press(inspector.page.locator("dialog .actions button").first());
            assertThat(inspector.page.locator("dialog .field.wrong")).hasCount(4);
            inspector.typeDay("inspected-on", LocalDate.now(ZoneId.of("Asia/Kolkata")));
            inspector.field("कहाँ रखा है", "Held at").fill("Labour Office");
            inspector.field("पंजिका", "Register").fill("Inspections");
            inspector.field("पत्र या क्रम संख्या", "Paper or entry number").fill("7");
            inspector.look("inspection-record");
            inspector.press(inspector.page.locator("dialog .actions button").first());
            assertThat(record).hasCount(left - 1);
            inspector.look("inspection-round");
        }
    }
}
