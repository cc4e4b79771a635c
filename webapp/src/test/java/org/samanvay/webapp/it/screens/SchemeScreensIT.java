package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** An officer sees what somebody can get and why, applies for it, and no step of the application is lost from sight. */
@OnScreens
class SchemeScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void fromWhatIsPossibleToAPaymentAnApplicationIsFollowedOnOneScreen(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        opened.referTo(Api.signedInAs("osc.dehradun"), "one-stop-centre-support", "number");
        try (Officer officer =
                Officer.signedInAs("osc.dehradun", device, language).at("/cases/" + opened.id() + "/schemes")) {
            assertThat(officer.page.getByText(officer.say("अभी कोई आवेदन नहीं", "No application yet"))).isVisible();
            Locator offer = card(officer, officer.say("सखी वन स्टॉप सेंटर", "One Stop Centre (Sakhi)"));
            assertThat(offer).isVisible();
            officer.look("schemes-of-a-case");

            officer.press(within(officer, offer, "आवेदन करें …", "Apply …"));
            officer.press(officer.button("पत्र जोड़ें", "Add a paper"));
            officer.press(officer.button("आवेदन करें", "Apply"));
            assertThat(officer.page.locator("dialog .field.wrong")).hasCount(4);
            officer.look("scheme-paper-incomplete");
            officer.press(officer.button("यह पत्र हटाएँ", "Remove this paper"));
            officer.press(officer.button("आवेदन करें", "Apply"));

            Locator application = officer.page.locator("article[aria-labelledby^='application-']");
            assertThat(application).containsText(officer.say("आवेदित", "Applied"));
            officer.press(within(officer, application, "निर्णय …", "Decide …"));
            officer.press(officer.page.getByText(officer.say("अस्वीकृत", "Reject"), exactly()));
            officer.field("आदेश संख्या", "Order number").fill("OSC/2026/4");
            officer.press(officer.button("निर्णय दर्ज करें", "Record the decision"));
            assertThat(officer.page.locator("dialog .field.wrong")).hasCount(1);
            officer.look("scheme-decision-incomplete");
            officer.field("कारण", "Reason").fill("No place today");
            officer.press(officer.button("निर्णय दर्ज करें", "Record the decision"));
            assertThat(application).containsText("No place today");

            officer.press(within(officer, application, "अपील …", "Appeal …"));
            officer.press(officer.button("अपील करें", "Appeal"));
            officer.press(within(officer, application, "निर्णय …", "Decide …"));
            officer.press(officer.page.locator("dialog").getByText(officer.say("स्वीकृत", "Sanction"), exactlyIn()));
            officer.field("आदेश संख्या", "Order number").fill("OSC/2026/5");
            officer.press(officer.button("निर्णय दर्ज करें", "Record the decision"));
            officer.press(within(officer, application, "भुगतान दर्ज करें …", "Note a payment …"));
            officer.press(officer.button("आज", "Today"));
            officer.field("राशि (₹)", "Sum (₹)").fill("1,500");
            officer.field("वाउचर या लेन-देन संख्या", "Voucher or transaction number").fill("V-9");
            officer.press(officer.button("भुगतान दर्ज करें", "Note the payment"));
            assertThat(application).containsText("₹ 1,500");
            assertThat(application.locator("ol.steps > li")).hasCount(5);
            officer.look("scheme-application");
        }
    }

    private static Locator card(Officer officer, String name) {
        return officer.page.locator("article")
                .filter(new Locator.FilterOptions().setHas(officer.page.locator("h3").getByText(name, exactlyIn())))
                .last();
    }

    private static Locator within(Officer officer, Locator card, String hi, String en) {
        return card.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(officer.say(hi, en)).setExact(true));
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }

    private static Locator.GetByTextOptions exactlyIn() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
