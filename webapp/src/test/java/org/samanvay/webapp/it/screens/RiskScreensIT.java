package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.Risks;
import org.samanvay.webapp.it.SampleCase;

/** From the questions about a danger to the decisions of the departments that came together, each on its own screen. */
@OnScreens
class RiskScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aHighRiskBringsTheStationToTheTable(Device device, Language language) {
        Api centre = Api.signedInAs("osc.dehradun");
        SampleCase opened = SampleCase.openedBy(centre);
        Risks.together(centre, opened, Api.signedInAs("sho.salvan"), "police.escort-and-protection");
        String conference;
        try (Officer officer = Officer.signedInAs("osc.dehradun", device, language).at("/cases/" + opened.id() + "/risk")) {
            assess(officer);
            officer.press(officer.page.locator("article a").first());
            // The page before has a button of the same name.
            officer.page.waitForURL(address -> address.contains("/conferences/"));
            conference = convene(officer);
        }
        try (Officer station = Officer.signedInAs("sho.salvan", device, language).at(conference)) {
            station.press(station.button("अपने विभाग का उत्तर दें", "Answer for your department"));
            station.field("उत्तर", "Answer").fill(station.say("बीट रात में दो बार देखती है।", "The beat looks twice a night."));
            station.press(station.button("उत्तर भेजें", "Send the answer"));
            assertThat(station.page.locator("main")).containsText(station.say("बीट रात में", "The beat looks"));
            station.look("conference-answered");
        }
        try (Officer officer = Officer.signedInAs("osc.dehradun", device, language).at(conference)) {
            hold(officer);
        }
        try (Officer station = Officer.signedInAs("sho.salvan", device, language).at(conference)) {
            station.press(station.button("आख्या दें", "Report"));
            station.press(station.page.locator("dialog input[value=SHE_DECLINED]"));
            station.look("action-report");
            station.press(station.button("आख्या भेजें", "Send the report"));
            assertThat(station.page.locator("main")).containsText(station.say("उसने मना किया", "She declined"));
        }
    }

    private static void assess(Officer officer) {
        officer.press(officer.button("जोखिम का आकलन करें", "Assess the risk"));
        officer.press(officer.button("आकलन दर्ज करें", "Record the assessment"));
        Locator wrong = officer.page.locator("dialog .field.wrong");
        assertThat(wrong).hasCount(11);
        for (String question : new String[] {"threat-to-kill", "throat", "weapon"}) {
            check(officer, question, "YES");
        }
        for (String question : new String[] {
            "worse", "leaving", "watched", "pregnant-or-infant", "children-hurt", "alone", "despair", "afraid"
        }) {
            check(officer, question, "NO");
        }
        assertThat(officer.page.locator("dialog [role=status]")).containsText(officer.say("उच्च", "High"));
        officer.look("risk-questions");
        officer.press(officer.button("आकलन दर्ज करें", "Record the assessment"));
        assertThat(officer.page.locator("main")).containsText(officer.say("प्रस्तावित", "Proposed"));
        officer.look("risk");
    }

    private static void check(Officer officer, String question, String answer) {
        officer.page.locator("#ask-" + question).locator("xpath=ancestor::fieldset[1]").locator("input[value=" + answer + "]").check();
    }

    private static String convene(Officer officer) {
        officer.press(officer.button("सम्मेलन बुलाएँ", "Convene a conference"));
        officer.press(officer.button("आमंत्रण भेजें", "Send the invitations"));
        assertThat(officer.page.locator("dialog .field.wrong")).hasCount(4);
        officer.page.locator("dialog input[type=checkbox]").first().check();
        moment(officer, "conference-at", 4);
        officer.field("कार्यसूची", "Agenda").fill(officer.say("आज रात कौन साथ है", "Who is with her tonight"));
        officer.field("विधिक आधार", "Lawful basis").selectOption("VITAL_INTEREST");
        officer.field("धारा, आदेश या संकट", "Section, order or danger").fill(officer.say("जीवन पर संकट", "Danger to life"));
        officer.look("conference-convene");
        officer.press(officer.button("आमंत्रण भेजें", "Send the invitations"));
        assertThat(officer.page.locator("main")).containsText(officer.say("बुलाया गया", "Convened"));
        officer.look("conference");
        return officer.page.url().replaceFirst(".*#", "");
    }

    private static void hold(Officer officer) {
        officer.press(officer.button("सम्मेलन हुआ", "It was held"));
        Locator owner = officer.field("किस पद को करना है", "Which post is to do it");
        owner.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        officer.field("क्या करना है", "What is to be done").fill(officer.say("महिला हेल्प डेस्क संपर्क करे", "The women's desk asks her"));
        moment(officer, "due-0", 6);
        moment(officer, "follow-up-at", 14);
        officer.look("conference-hold");
        officer.press(officer.button("निर्णय दर्ज करें", "Record the decisions"));
        assertThat(officer.page.locator("main")).containsText(officer.say("आयोजित", "Held"));
        officer.look("conference-held");
    }

    /** Eleven o'clock, so many days from now. */
    static void moment(Officer officer, String field, int days) {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(days);
        Locator parts = officer.page.locator("fieldset")
                .filter(new Locator.FilterOptions().setHas(officer.page.locator("#" + field)))
                .last();
        parts.locator("input").nth(0).fill(String.valueOf(day.getDayOfMonth()));
        parts.locator("input").nth(1).fill(String.valueOf(day.getMonthValue()));
        parts.locator("input").nth(2).fill(String.valueOf(day.getYear()));
        parts.locator("input").nth(3).fill("11:00");
    }
}
