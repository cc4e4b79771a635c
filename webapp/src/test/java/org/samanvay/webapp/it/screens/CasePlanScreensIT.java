package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.Risks;
import org.samanvay.webapp.it.SampleCase;

/** A safety plan from its first version to what has changed, and a message that the station reads. */
@OnScreens
class CasePlanScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aPlanIsMadeChangedComparedAndWrittenAbout(Device device, Language language) {
        Api centre = Api.signedInAs("osc.dehradun");
        SampleCase opened = SampleCase.openedBy(centre);
        Risks.together(centre, opened, Api.signedInAs("sho.salvan"), "police.escort-and-protection");
        try (Officer officer = Officer.signedInAs("osc.dehradun", device, language).at("/cases/" + opened.id() + "/plan")) {
            make(officer, Risks.postOf(Api.signedInAs("sho.salvan")));
            change(officer, Risks.postOf(centre));
            officer.at("/cases/" + opened.id() + "/messages");
            officer.press(officer.button("संदेश भेजें", "Send the message"));
            assertThat(officer.page.locator(".field.wrong")).hasCount(2);
            officer.page.locator("main input[type=checkbox]").first().check();
            officer.field("पाठ", "Text").fill(officer.say("कागज़ात तैयार हैं", "The papers are ready"));
            officer.press(officer.button("संदेश भेजें", "Send the message"));
            assertThat(officer.page.locator("article")).containsText(officer.say("अभी नहीं पढ़ा", "not read yet"));
            officer.look("messages");
        }
        try (Officer station = Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id() + "/plan")) {
            assertThat(station.page.locator("main article")).hasCount(1);
            station.look("plan-own-items");
            station.at("/cases/" + opened.id() + "/messages");
            station.press(station.button("पढ़ लिया", "I have read it"));
            assertThat(station.button("पढ़ लिया", "I have read it")).hasCount(0);
        }
    }

    private static void make(Officer officer, String owner) {
        officer.press(officer.button("सुरक्षा योजना", "Safety plan"));
        officer.press(officer.button("योजना सहेजें", "Save the plan"));
        assertThat(officer.page.locator("dialog .field.wrong")).hasCount(3);
        fill(officer, 0, owner, officer.say("बीट रात में देखे", "The beat looks at night"));
        officer.page.locator("dialog input[type=radio][value=yes]").check();
        officer.look("plan-make");
        officer.press(officer.button("योजना सहेजें", "Save the plan"));
        assertThat(officer.page.locator(".plan-copy")).containsText(officer.say("बीट रात में", "The beat looks"));
        officer.look("plan");
    }

    private static void change(Officer officer, String owner) {
        officer.press(officer.button("योजना बदलें", "Change the plan"));
        officer.press(officer.button("एक और जोड़ें", "Add another"));
        fill(officer, 1, owner, officer.say("बैग तैयार रखें", "Keep a bag ready"));
        officer.press(officer.button("योजना सहेजें", "Save the plan"));
        assertThat(officer.page.locator("main")).containsText(officer.say("संस्करण 2", "Version 2"));
        officer.press(officer.button("संस्करणों की तुलना", "Compare versions"));
        assertThat(officer.page.locator("dialog ins")).hasCount(1);
        officer.look("plan-compare");
        officer.press(officer.page.locator("dialog .actions button").first());
    }

    private static void fill(Officer officer, int row, String owner, String text) {
        Locator rows = officer.page.locator("dialog fieldset.card");
        rows.nth(row).locator("select").selectOption(owner);
        rows.nth(row).locator("textarea").fill(text);
        RiskScreensIT.moment(officer, "due-" + row, 5);
    }
}
