package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SamplePlan;

/** A joint plan as a board: the nodal officer leads it, the station reports what it has done. */
@OnScreens
class PlanScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI, 2034-04-01", "DESK, EN, 2034-07-01"})
    void theOwnerReportsAndTheNodalOfficerReviews(Device device, Language language, String day) {
        String plan = SamplePlan.ofDistrict(Api.signedInAs("police.dehradun"), 49, day, "UK-POLICE-DDN-SALVAN-SHO");
        try (Officer owner = Officer.signedInAs("sho.salvan", device, language).at("/plans/" + plan)) {
            owner.press(owner.button("प्रगति बताएँ", "Report progress"));
            owner.field("कितना पूर्ण (0 से 100)", "How much is done (0 to 100)").fill("100");
            owner.field("व्यय (रुपये)", "Spent (rupees)").fill("१२०००");
            owner.press(owner.button("सहेजें", "Save"));
            assertThat(owner.page.locator(".board")).containsText(owner.say("पूर्ण", "Done"));
            assertThat(owner.page.locator("main")).containsText("₹ 12,000");
            assertThat(owner.button("उद्देश्य जोड़ें", "Add an objective")).hasCount(0);
        }
        try (Officer nodal = Officer.signedInAs("police.dehradun", device, language).at("/plans")) {
            assertThat(nodal.page.locator("main")).containsText(day.substring(8) + "-" + day.substring(5, 7) + "-2034");
            nodal.at("/plans/" + plan);
            nodal.press(nodal.button("समीक्षा दर्ज करें", "Record a review"));
            nodal.page.locator("dialog textarea").fill("Reviewed with all departments");
            nodal.press(nodal.button("सहेजें", "Save"));
            assertThat(nodal.page.locator("main")).containsText("Reviewed with all departments");
            nodal.look("joint-plan");
            nodal.press(nodal.button("बदलें", "Change").first());
            nodal.page.locator("dialog textarea").fill("Hold it every fortnight");
            nodal.look("joint-plan-activity-changed");
            nodal.press(nodal.button("सहेजें", "Save"));
            assertThat(nodal.page.locator(".board")).containsText("Hold it every fortnight");
            nodal.press(nodal.page.getByText(nodal.say("योजना में अब तक क्या हुआ", "What was done to the plan so far")));
            assertThat(nodal.page.locator("details ol li").first()).containsText(nodal.say("गतिविधि बदली", "Activity changed"));
            nodal.look("joint-plan-history");
        }
    }
}
