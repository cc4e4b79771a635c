package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
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
            assertThat(nodal.page.locator("main")).containsText(day.substring(8) + "-\u2060" + day.substring(5, 7) + "-\u20602034");
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

    /** Of the many posts of a district the one is found by its office; what was chosen stays while one searches on. */
    @ParameterizedTest
    @CsvSource({"PHONE, EN, 2034-10-01", "DESK, HI, 2035-01-01"})
    void anOwnerIsFoundAmongAllPostsOfTheDistrict(Device device, Language language, String day) {
        String plan = SamplePlan.ofDistrict(Api.signedInAs("police.dehradun"), 49, day, "UK-POLICE-DDN-SALVAN-SHO");
        try (Officer nodal = Officer.signedInAs("police.dehradun", device, language).at("/plans/" + plan)) {
            nodal.press(nodal.button("गतिविधि जोड़ें", "Add an activity").first());
            Locator owners = nodal.page.locator("dialog select").first();
            Locator offered = owners.locator("option:not([value=''])");
            assertThat(offered).not().hasCount(0);
            int all = offered.count();
            nodal.field("पद या कार्यालय खोजें", "Find a post or an office").fill(nodal.say("नदी पार", "nadi par"));
            assertThat(offered.first()).containsText(nodal.say("थाना नदी पार", "Police Station Nadi Par"));
            org.assertj.core.api.Assertions.assertThat(offered.count()).isBetween(1, all - 1);
            nodal.look("joint-plan-owner");
            owners.selectOption(new SelectOption().setIndex(1));
            String chosen = owners.inputValue();
            nodal.field("पद या कार्यालय खोजें", "Find a post or an office").fill("zzz");
            assertThat(offered).hasCount(1);
            assertThat(owners).hasValue(chosen);
        }
    }
}
