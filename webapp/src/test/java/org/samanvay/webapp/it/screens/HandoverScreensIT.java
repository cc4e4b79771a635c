package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.HandoverNote;

/** A successor reads what lay open, disputes one item and takes the rest over; the reporting post decides (story S18). */
@OnScreens
class HandoverScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI, UK-POLICE-HRD-GHATPUR-WHD", "DESK, EN, UK-POLICE-HRD-GHATPUR-CWPO"})
    void theSuccessorTakesOverAndTheReportingPostSettlesWhatIsDisputed(Device device, Language language, String post) {
        HandoverNote note = HandoverNote.atAPostThatChangedHands(post);
        try (Officer officer = Officer.inSession(note.successor().session(), device, language).at("/handovers")) {
            assertThat(officer.page.locator("article")).containsText(officer.say("3 शेष", "3 unsettled"));
            officer.look("handovers");
            officer.press(officer.page.locator("article").getByRole(AriaRole.LINK));
            assertThat(officer.page.locator("tbody tr")).hasCount(3);
            officer.press(within(officer, officer.page.locator("tbody tr").first(), "आपत्ति …", "Dispute …"));
            officer.press(officer.button("आपत्ति दर्ज करें", "Record the dispute"));
            assertThat(officer.page.locator("dialog .field.wrong")).hasCount(1);
            officer.press(officer.page.getByText(officer.say("अभिलेख नहीं मिला", "Record not found"), exactly()));
            officer.press(officer.button("आपत्ति दर्ज करें", "Record the dispute"));
            assertThat(officer.page.locator("tbody tr").first()).containsText(officer.say("आपत्ति", "Disputed"));
            officer.press(officer.button("सभी 2 मदें स्वीकार करें", "Accept all 2 items"));
            assertThat(officer.page.locator("tbody tr").last()).containsText(officer.say("स्वीकृत", "Accepted"));
            officer.look("handover-note");
        }
        try (Officer superior = Officer.signedInAs("sho.ghatpur", device, language).at("/handovers/" + note.id())) {
            superior.press(superior.button("निर्णय …", "Decide …"));
            superior.press(superior.page.getByText(
                    superior.say("हाँ, यही पद उत्तरदायी है", "Yes, the post answers for it"), exactly()));
            superior.press(superior.button("निर्णय दर्ज करें", "Record the decision"));
            assertThat(superior.page.locator("tbody tr").first())
                    .containsText(superior.say("पद उत्तरदायी (निर्णय)", "Post answers (decided)"));
            superior.look("handover-settled");
        }
        org.assertj.core.api.Assertions.assertThat(Api.signedInAs("sho.ghatpur")
                        .run("query($id: ID!) { handover(id: $id) { unsettled } }", "id", note.id())
                        .at("/handover/unsettled")
                        .asInt())
                .isZero();
    }

    private static Locator within(Officer officer, Locator row, String hi, String en) {
        return row.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(officer.say(hi, en)).setExact(true));
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }
}
