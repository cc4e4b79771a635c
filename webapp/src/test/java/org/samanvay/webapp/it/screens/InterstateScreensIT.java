package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.InterstateActs;
import org.samanvay.webapp.it.OtherState;
import org.samanvay.webapp.it.SampleCase;

/** A station refers a woman to another state's centre, which accepts her into a case of its own; the station hands over. */
@OnScreens
class InterstateScreensIT {
    @AfterAll
    static void asItWas() {
        OtherState.rest();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void anotherStateIsChosenAcceptsForAJointPeriodAndIsHandedTheMatter(Device device, Language language) {
        OtherState other = OtherState.atWork();
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        SampleCase own = OtherState.ownCase(other.centre());
        String address;
        try (Officer station = Officer.signedInAs("sho.salvan", device, language)
                .at("/cases/" + opened.id() + "/refer")) {
            station.field("किस राज्य के कार्यालय से", "Office of which state").selectOption("9");
            station.press(station.page.getByText(station.say("सखी वन स्टॉप सेंटर में सहायता", "Support at the One Stop Centre")));
            station.field("कौन सा पद?", "Which post?").selectOption(other.centre().post());
            station.field("प्रयोजन", "Purpose").selectOption("STATUTORY_REPORT");
            station.press(station.button("रेफरल भेजें", "Send referral"));
            assertThat(station.page.locator(".field.wrong")).hasCount(1);
            station.page.locator("input[maxlength='120']").fill("BNSS s.173");
            station.look("refer-to-other-state");
            station.press(station.button("रेफरल भेजें", "Send referral"));
            assertThat(station.page.locator("main h1"))
                    .hasText(station.say("अन्य राज्य से रेफरल ", "Referral between states ") + opened.number());
            assertThat(station.page.locator("main")).containsText(station.say("उत्तर प्रदेश", "Uttar Pradesh"));
            address = station.page.url().substring(station.page.url().indexOf('#') + 1);
        }
        try (Officer centre = Officer.inSession(other.centre().officer(), device, language).at("/interstate")) {
            centre.press(centre.page.locator("article a").first());
            assertThat(centre.page.locator("main")).not().containsText(opened.id());
            centre.press(centre.button("स्वीकार करें …", "Accept …"));
            centre.page.locator("dialog input").fill(own.number());
            centre.press(centre.button("इस प्रकरण में स्वीकार करें", "Accept into this case"));
            assertThat(centre.page.locator("main .row .badge").first()).hasText(centre.say("संयुक्त अवधि", "Joint period"));
            assertThat(centre.page.locator("main")).containsText(own.number());
            centre.look("interstate-joint");
        }
        try (Officer station = Officer.signedInAs("sho.salvan", device, language).at(address)) {
            assertThat(station.page.locator("main")).not().containsText(own.number());
            station.press(station.button("सौंपें …", "Hand over …"));
            station.press(station.button("सौंपें", "Hand over"));
            assertThat(station.page.locator("main .row .badge").first()).hasText(station.say("सौंपा गया", "Handed over"));
        }
    }

    /** Only the two posts are told of it: to another office of the case there is no such part of it. */
    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void itStandsInTheCaseForWhoSentItAndItsReceiverOpensHowSheMayBeReached(Device device, Language language) {
        OtherState other = OtherState.atWork();
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        opened.referTo(Api.signedInAs("osc.dehradun"), "one-stop-centre-support", "number");
        String id = InterstateActs.sentWithSafeContact(other.centre().post(), opened);
        String link = "main a[href$='/interstate/" + id + "']";
        try (Officer station = Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id())) {
            assertThat(station.page.locator(link)).hasText(opened.number());
            assertThat(station.page.locator("main")).containsText(station.say("सखी वन स्टॉप सेंटर, नमूना", "Sakhi One Stop Centre, Namuna"));
            station.look("case-other-states");
        }
        try (Officer centre = Officer.signedInAs("osc.dehradun", device, language).at("/cases/" + opened.id())) {
            assertThat(centre.page.locator(".lanes .lane")).not().hasCount(0);
            centre.page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(centre.page.locator(link)).hasCount(0);
            assertThat(centre.page.locator("main")).not().containsText(centre.say("सखी वन स्टॉप सेंटर, नमूना", "Sakhi One Stop Centre, Namuna"));
        }
        try (Officer there = Officer.inSession(other.centre().officer(), device, language).at("/interstate/" + id)) {
            assertThat(there.button("पहचान खोलें …", "Open the identity …")).hasCount(0);
            there.press(there.button("संपर्क कैसे हो: खोलें …", "Open how to reach her safely …"));
            there.press(there.button("सुरक्षित संपर्क खोलें", "Open"));
            assertThat(there.page.locator("dialog .field.wrong")).hasCount(2);
            assertThat(there.page.locator("dialog")).not().containsText(InterstateActs.CONTACT);
            there.page.locator("dialog input[value='SAFE_CONTACT']").check();
            there.page.locator("dialog textarea").fill("To ask when she can come");
            there.press(there.button("सुरक्षित संपर्क खोलें", "Open"));
            assertThat(there.page.locator("dialog")).containsText(InterstateActs.CONTACT);
            assertThat(there.page.locator("dialog dd").nth(2)).hasText(there.say("नहीं", "No"));
            there.look("interstate-safe-contact");
            there.press(there.button("बंद करें", "Close"));
            assertThat(there.page.locator("body")).not().containsText(InterstateActs.CONTACT);
        }
    }
}
