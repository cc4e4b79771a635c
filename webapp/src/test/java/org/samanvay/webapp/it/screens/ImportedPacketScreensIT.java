package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.Duties;
import org.samanvay.webapp.it.Extracts;
import org.samanvay.webapp.it.Packets;
import org.samanvay.webapp.it.SampleCase;

/** A station officer chooses a report's file, confirms what it tells, and sends all that the law demands: nothing is typed. */
@OnScreens
class ImportedPacketScreensIT {
    private static final int MOST_INPUTS = 6;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Api station = Api.signedInAs("sho.nadipar");
    private final Instant told = Duties.hoursAgo(3);
    private final String number = Packets.number();

    private SampleCase child() {
        return SampleCase.openedBy(station, Api.key(), Map.of(
                "category", "CHILD_SEXUAL_ABUSE", "persons", List.of(SampleCase.survivor(Map.of("ageGroup", "CHILD")))));
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void fromTheFileToNumberedReceipts(Device device, Language language, TestReporter reporter) {
        SampleCase opened = child();
        String file = Extracts.json(Extracts.childs(number, told, opened.person()));
        try (Officer officer = Officer.signedInAs("sho.nadipar", device, language).at("/cases/" + opened.id() + "/forms")) {
            Locator way = officer.page.locator("a.button[href$='/import/" + Extracts.FORM + "']");
            assertThat(way).isVisible();
            Instant began = Instant.now();
            int before = officer.presses();
            officer.press(way);
            int chosen = 1;
            officer.field("फ़ाइल (JSON)", "File (JSON)")
                    .setInputFiles(new FilePayload("fir.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
            officer.press(officer.button("आयात करें", "Import"));
            officer.press(officer.page.locator("a.button.main[href*='/reference/']"));
            Locator facts = officer.page.locator("section[aria-labelledby='reference-title'] dl.facts");
            assertThat(facts.first()).containsText("Nadipar");
            assertThat(officer.page.locator("#reference-title"))
                    .containsText(Packets.typed(number, told));
            Instant lookedAt = Instant.now();
            officer.look("packet-reference");
            Duration looking = Duration.between(lookedAt, Instant.now());
            officer.press(confirm(officer));
            officer.press(officer.button("7 सूचनाएँ भेजें", "Send 7 intimations"));
            assertThat(officer.heading("भेजी गई, पावती सहित", "Sent, with receipts")).isVisible();
            Duration took = Duration.between(began, Instant.now()).minus(looking);
            int inputs = chosen + officer.presses() - before;
            reporter.publishEntry("imported packet on " + device, inputs + " inputs, " + took.toMillis() + " ms");
            assertThat(inputs).isLessThanOrEqualTo(MOST_INPUTS);
            assertThat(took).isLessThan(LONGEST);
            assertThat(officer.page.locator("section[aria-labelledby='sent'] article .code")).hasCount(7);
            assertThat(officer.page.locator("main [role=note]")).containsText(officer.say("आयातित संदर्भ", "Imported reference"));
            officer.look("packet-imported-sent");
        }
    }

    /** Found by its number, corrected before anything goes, told as corrected; and no second time. */
    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void anImportedReferenceIsCorrectedBeforeItIsSent(Device device, Language language) {
        SampleCase opened = child();
        String imported = Extracts.imported(station, opened, Extracts.childs(number, told, opened.person()));
        try (Officer officer = Officer.signedInAs("sho.nadipar", device, language).at("/packets")) {
            officer.field("संख्या / वर्ष", "Number / year").fill(Packets.typed(number, told));
            officer.press(officer.button("खोजें", "Find"));
            officer.press(officer.button("सुधारें या जोड़ें", "Correct or add"));
            Locator station = officer.field("थाना", "Police station");
            assertThat(station).hasValue("Nadipar");
            station.fill("");
            officer.press(confirm(officer));
            assertThat(officer.page.locator(".errors li")).hasCount(1);
            officer.look("packet-reference-corrected");
            station.fill("Nadipar Kotwali");
            officer.press(confirm(officer));
            Locator source = officer.page.locator("main [role=note]");
            assertThat(source).containsText(officer.say("सुधारा गया: थाना", "corrected by the officer: Police station"));
            assertThat(source).not().containsText(officer.say("थाने पर सूचना प्राप्ति", "Information received"));
            officer.look("packet-imported-corrected");
            officer.at("/cases/" + opened.id() + "/reference/" + imported);
            assertThat(officer.page.locator("main .notice.good")).isVisible();
            assertThat(confirm(officer)).hasCount(0);
        }
    }

    /** What somebody imported and did not confirm is found by whoever holds the post, and leads to where it is confirmed. */
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void myDayShowsWhatIsNotConfirmed(Device device, Language language) {
        SampleCase opened = child();
        String imported = Extracts.imported(station, opened, Extracts.childs(number, told, opened.person()));
        try (Officer officer = Officer.signedInAs("sho.nadipar", device, language).at("/")) {
            Locator owed = officer.page.locator("section[aria-labelledby='owed']");
            Locator work = owed.locator("#work-" + imported);
            assertThat(owed.locator("li.referral").first()).isVisible();
            for (int shown = 10; !work.isVisible(); shown += 10) {
                owed.locator("> p > button").click();
                assertThat(owed.locator("li.referral").nth(shown)).isVisible();
            }
            assertThat(work).containsText(officer.say("आयातित प्रतिवेदन", "Imported report"));
            assertThat(work).containsText(opened.number());
            officer.look("my-day-report-to-confirm");
            officer.press(work.locator("a"));
            assertThat(confirm(officer)).isVisible();
        }
    }

    /** Who assists the post confirms nothing, and another station does not even see it. */
    @ParameterizedTest
    @CsvSource({"PHONE, HI"})
    void whoDoesNotHoldThePostConfirmsNothing(Device device, Language language) {
        Api salvan = Api.signedInAs("sho.salvan");
        SampleCase opened = SampleCase.openedBy(salvan);
        String imported = Extracts.imported(salvan, opened, Extracts.childs(number, told, opened.person()));
        for (String other : List.of("moharrir.salvan", "sho.nadipar")) {
            try (Officer officer = Officer.signedInAs(other, device, language)
                    .at("/cases/" + opened.id() + "/reference/" + imported)) {
                assertThat(officer.page.locator("main .empty, main [role=alert]").first()).isVisible();
                assertThat(confirm(officer)).hasCount(0);
                assertThat(officer.page.locator("main")).not().containsText("POCSO");
            }
        }
    }

    private static Locator confirm(Officer officer) {
        return officer.button("पुष्टि करें, देय सूचनाएँ देखें", "Confirm and see the intimations");
    }
}
