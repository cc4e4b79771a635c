package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** The leading post closes a case to all but named posts, and is told before whom that shuts out. */
@OnScreens
class RestrictionScreensIT {
    private static final String READ = "query($id: ID!) { case(id: $id) { restricted version } }";
    private static final String RESTRICT = "mutation($case: ID!, $version: Int!, $key: String!) { restrictCase(caseFile: $case,"
            + " version: $version, namedPosts: [], idempotencyKey: $key) { version } }";

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void onlyWhoIsNamedStillSeesTheCase(Device device, Language language) {
        SampleCase opened = referred();
        try (Officer station = Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id())) {
            station.press(station.button("नामित पदों तक सीमित करें …", "Restrict to named posts …"));
            Locator dialog = station.page.getByRole(AriaRole.DIALOG);
            Locator centre = dialog.getByRole(AriaRole.CHECKBOX).first();
            assertThat(centre).isChecked();
            station.press(centre);
            assertThat(dialog.locator("[role=status]")).containsText(
                    station.say("इनका खुला रेफरल इनकी दृष्टि से ओझल", "These lose sight of their open referral"));
            station.look("restriction-shuts-out");
            station.press(centre);
            nameTheInvestigator(station, dialog);
            station.press(button(station, dialog, "सीमित करें", "Restrict"));
            assertThat(dialog.locator(".fault")).containsText(station.say("कोई एक चुनें", "Choose one"));
            because(station, dialog, "व्यक्ति की सुरक्षा को ख़तरा", "A person is in danger");
            station.look("restriction");
            station.press(button(station, dialog, "सीमित करें", "Restrict"));
            assertThat(dialog.locator("li")).hasCount(3);
            station.look("restriction-done");
            station.press(button(station, dialog, "बंद करें", "Close"));
            assertThat(station.page.locator(".case-head")).containsText(station.say("केवल नामित पदों हेतु", "Restricted to named posts"));
            station.press(station.button("नामित पद …", "Named posts …"));
            assertThat(dialog.locator("li")).hasCount(3);
            assertThat(dialog).containsText(station.say("व्यक्ति की सुरक्षा को ख़तरा", "A person is in danger"));
            station.look("restriction-told");
        }
        for (String sees : new String[] {"sho.salvan", "io.salvan", "osc.dehradun"}) {
            assertThat(seenBy(sees, opened).at("/data/case/restricted").asBoolean()).as(sees).isTrue();
        }
        for (String blind : new String[] {"police.dehradun", "state.admin"}) {
            assertThat(code(seenBy(blind, opened))).as(blind).isEqualTo("NOT_FOUND");
        }
        try (Officer nodal = Officer.signedInAs("police.dehradun", device, language).at("/cases/" + opened.id())) {
            assertThat(nodal.page.locator("[role=alert]")).isVisible();
            assertThat(nodal.page.locator("main")).not().containsText(opened.number());
        }
    }

    /** The case is changed while its posts are being chosen: the choice stays, and the next press is about the present case. */
    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void whoeverIsOvertakenKeepsThePostsThatWereChosen(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        try (Officer station = Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id())) {
            station.press(station.button("नामित पदों तक सीमित करें …", "Restrict to named posts …"));
            Locator dialog = station.page.getByRole(AriaRole.DIALOG);
            nameTheInvestigator(station, dialog);
            because(station, dialog, "न्यायालय का आदेश", "Order of a court");
            Api.signedInAs("sho.salvan").run(RESTRICT, "case", opened.id(), "version", version(opened), "key", Api.key());
            station.press(button(station, dialog, "सीमित करें", "Restrict"));
            assertThat(dialog.locator("[role=alert]")).containsText(
                    station.say("इस बीच किसी ने इसमें परिवर्तन किया है", "Somebody changed this meanwhile"));
            assertThat(dialog.getByRole(AriaRole.CHECKBOX).first()).isChecked();
            assertThat(station.page.locator(".case-head")).containsText(station.say("केवल नामित पदों हेतु", "Restricted to named posts"));
            station.press(button(station, dialog, "नामित करें", "Name them"));
            assertThat(dialog.locator("li")).hasCount(1);
        }
        assertThat(seenBy("io.salvan", opened).at("/data/case/restricted").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void whoDoesNotLeadTheCaseIsNotOfferedItAndIsRefused(Device device, Language language) {
        SampleCase opened = referred();
        for (String other : new String[] {"osc.dehradun", "moharrir.salvan"}) {
            try (Officer officer = Officer.signedInAs(other, device, language).at("/cases/" + opened.id())) {
                assertThat(officer.page.locator(".case-head")).isVisible();
                assertThat(officer.button("नामित पदों तक सीमित करें …", "Restrict to named posts …")).hasCount(0);
            }
            assertThat(code(Api.signedInAs(other)
                            .answer(RESTRICT, "case", opened.id(), "version", version(opened), "key", Api.key())))
                    .as(other)
                    .isIn("NOT_THE_OWNER", "NOT_FOUND");
        }
        assertThat(seenBy("sho.salvan", opened).at("/data/case/restricted").asBoolean()).isFalse();
    }

    /** The nodal post of the district answers for what its department leads there. */
    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void theNodalPostOfTheDistrictRestrictsItToo(Device device, Language language) {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        try (Officer nodal = Officer.signedInAs("police.dehradun", device, language).at("/cases/" + opened.id())) {
            nodal.press(nodal.button("नामित पदों तक सीमित करें …", "Restrict to named posts …"));
            Locator dialog = nodal.page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText(nodal.say("आपका पद भी इसे देखता रहेगा", "Your own post goes on seeing it, too"));
            because(nodal, dialog, "व्यक्ति की यही इच्छा है", "The person wishes it");
            nodal.press(button(nodal, dialog, "सीमित करें", "Restrict"));
            assertThat(dialog.locator("li")).hasCount(2);
        }
        for (String sees : new String[] {"sho.salvan", "police.dehradun"}) {
            assertThat(seenBy(sees, opened).at("/data/case/restricted").asBoolean()).as(sees).isTrue();
        }
        assertThat(code(seenBy("police.state", opened))).isEqualTo("NOT_FOUND");
    }

    /** Somebody is struck out and another named; then the case is opened again, and what that opens is told before. */
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void whoIsNamedIsChangedAndTheRestrictionLifted(Device device, Language language) {
        SampleCase opened = referred();
        Api.signedInAs("sho.salvan").run(RESTRICT, "case", opened.id(), "version", version(opened), "key", Api.key());
        try (Officer station = Officer.signedInAs("sho.salvan", device, language).at("/cases/" + opened.id())) {
            station.press(station.button("नामित पद …", "Named posts …"));
            Locator dialog = station.page.getByRole(AriaRole.DIALOG);
            station.press(button(station, dialog, "नामित पद बदलें …", "Change who is named …"));
            Locator save = button(station, dialog, "परिवर्तन सहेजें", "Save the change");
            station.press(save);
            assertThat(dialog.locator(".fault")).containsText(station.say("कोई एक चुनें", "Choose one"));
            nameTheInvestigator(station, dialog);
            because(station, dialog, "अन्य कार्यालयों की सहायता चाहिए", "Help of other offices is needed");
            overtake(opened);
            station.press(save);
            assertThat(dialog.locator("[role=alert]")).containsText(
                    station.say("इस बीच किसी ने इसमें परिवर्तन किया है", "Somebody changed this meanwhile"));
            assertThat(dialog.getByRole(AriaRole.CHECKBOX).last()).isChecked();
            station.look("restriction-change");
            station.press(save);
            assertThat(dialog).isHidden();
            assertThat(code(seenBy("osc.dehradun", opened))).isEqualTo("NOT_FOUND");
            assertThat(seenBy("io.salvan", opened).at("/data/case/restricted").asBoolean()).isTrue();
            lift(station, dialog);
        }
        for (String sees : new String[] {"sho.salvan", "io.salvan", "osc.dehradun", "police.dehradun"}) {
            assertThat(seenBy(sees, opened).at("/data/case/restricted").isBoolean()).as(sees).isTrue();
        }
        for (String blind : new String[] {"health.dehradun", "state.admin"}) {
            assertThat(code(seenBy(blind, opened))).as(blind).isEqualTo("NOT_FOUND");
        }
    }

    private static void lift(Officer station, Locator dialog) {
        station.press(station.button("नामित पद …", "Named posts …"));
        assertThat(dialog).containsText(station.say("अंतिम परिवर्तन", "Last change"));
        station.press(button(station, dialog, "सीमा हटाएँ …", "Lift the restriction …"));
        assertThat(dialog.locator("li")).hasCount(1);
        assertThat(dialog).containsText(station.say("वापस ली गई सहमति से कुछ नहीं खुलता", "A consent that was withdrawn opens nothing"));
        Locator send = button(station, dialog, "सीमा हटाएँ", "Lift the restriction");
        station.press(send);
        assertThat(dialog.locator(".fault")).containsText(station.say("कोई एक चुनें", "Choose one"));
        because(station, dialog, "ख़तरा नहीं रहा", "The danger is over");
        station.look("restriction-lift");
        station.press(send);
        assertThat(dialog).isHidden();
        assertThat(station.page.locator(".case-head")).not().containsText(station.say("केवल नामित पदों हेतु", "Restricted to named posts"));
        assertThat(station.button("नामित पदों तक सीमित करें …", "Restrict to named posts …")).isVisible();
    }

    /** Who is named and does not lead the case reads who else is, and changes nothing. */
    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void whoIsNamedReadsWhoElseIsAndIsOfferedNoChange(Device device, Language language) {
        SampleCase opened = referred();
        Api.signedInAs("sho.salvan").run(
                RESTRICT.replace("namedPosts: []", "namedPosts: [\"" + Api.signedInAs("osc.dehradun")
                                .run("{ me { posts { id } } }")
                                .at("/me/posts/0/id")
                                .asText() + "\"]"),
                "case", opened.id(), "version", version(opened), "key", Api.key());
        try (Officer centre = Officer.signedInAs("osc.dehradun", device, language).at("/cases/" + opened.id())) {
            centre.press(centre.button("नामित पद …", "Named posts …"));
            Locator dialog = centre.page.getByRole(AriaRole.DIALOG);
            assertThat(dialog.locator("li")).hasCount(2);
            assertThat(button(centre, dialog, "नामित पद बदलें …", "Change who is named …")).hasCount(0);
            assertThat(button(centre, dialog, "सीमा हटाएँ …", "Lift the restriction …")).hasCount(0);
            centre.look("restriction-told-to-another-department");
        }
    }

    /** Somebody names nobody further, which is a change all the same. */
    private static void overtake(SampleCase opened) {
        Api.signedInAs("sho.salvan").run(RESTRICT, "case", opened.id(), "version", version(opened), "key", Api.key());
    }

    private static void because(Officer officer, Locator dialog, String hi, String en) {
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(officer.say(hi, en)).setExact(true)).check();
    }

    private static SampleCase referred() {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        opened.firReference();
        opened.referTo(Api.signedInAs("osc.dehradun"), "one-stop-centre-support", "number");
        return opened;
    }

    private static void nameTheInvestigator(Officer station, Locator dialog) {
        int before = dialog.getByRole(AriaRole.CHECKBOX).count();
        Locator selects = dialog.locator("fieldset.card select");
        selects.first().selectOption("police");
        Locator investigator = selects.nth(1).locator("option", new Locator.LocatorOptions().setHasText("Dev Kalpit"));
        assertThat(investigator).hasCount(1);
        selects.nth(1).selectOption(investigator.getAttribute("value"));
        station.press(button(station, dialog, "पद सूची में जोड़ें", "Put it on the list"));
        assertThat(dialog.getByRole(AriaRole.CHECKBOX)).hasCount(before + 1);
    }

    private static int version(SampleCase opened) {
        return seenBy("sho.salvan", opened).at("/data/case/version").asInt();
    }

    private static JsonNode seenBy(String officer, SampleCase opened) {
        return Api.signedInAs(officer).answer(READ, "id", opened.id());
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }

    private static Locator button(Officer officer, Locator within, String hi, String en) {
        return within.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(officer.say(hi, en)).setExact(true));
    }
}
