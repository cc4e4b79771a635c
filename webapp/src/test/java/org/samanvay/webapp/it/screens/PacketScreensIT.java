package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.Duties;
import org.samanvay.webapp.it.Packets;
import org.samanvay.webapp.it.SampleCase;

/** A station officer types a report's number and sends all that the law demands: six inputs and a minute at most. */
@OnScreens
class PacketScreensIT {
    private static final int MOST_INPUTS = 6;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void fromTheNumberToNumberedReceipts(Device device, Language language, TestReporter reporter) {
        Api station = Api.signedInAs("sho.nadipar");
        Instant told = Duties.hoursAgo(3);
        SampleCase opened = SampleCase.openedBy(station, Api.key(), Map.of(
                "category", "CHILD_SEXUAL_ABUSE",
                "persons", List.of(SampleCase.survivor(Map.of("ageGroup", "CHILD")))));
        String number = Packets.number();
        Packets.submitted(station, opened, Packets.childsReport(number, told));
        try (Officer officer = Officer.signedInAs("sho.nadipar", device, language).at("/packets")) {
            assertThat(officer.heading("हमें किसे बताना है", "Whom I owe")).isVisible();
            officer.look("packets");
            int typed = 1;
            int before = officer.presses();
            Instant began = Instant.now();
            officer.field("संख्या / वर्ष", "Number / year").fill(Packets.typed(number, told));
            officer.press(officer.button("खोजें", "Find"));
            Locator committee = card(officer, "POCSO 2012, 19(6)").first();
            assertThat(committee.getByRole(AriaRole.CHECKBOX)).isChecked();
            Instant lookedAt = Instant.now();
            officer.look("packet");
            Duration looking = Duration.between(lookedAt, Instant.now());
            officer.press(officer.button("7 सूचनाएँ भेजें", "Send 7 intimations"));
            assertThat(officer.heading("भेजी गई, पावती सहित", "Sent, with receipts")).isVisible();
            Duration took = Duration.between(began, Instant.now()).minus(looking);
            int inputs = typed + officer.presses() - before;
            reporter.publishEntry("packet on " + device, inputs + " inputs, " + took.toMillis() + " ms");
            assertThat(inputs).isLessThanOrEqualTo(MOST_INPUTS);
            assertThat(took).isLessThan(LONGEST);
            assertThat(officer.page.locator("section[aria-labelledby='sent'] article .code")).hasCount(7);
            assertThat(card(officer, "POCSO Rules 2020, 4; Form B"))
                    .containsText(officer.say("पहले यह प्ररूप भरें:", "Fill in this form first:"));
            officer.look("packet-sent");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, EN", "DESK, HI"})
    void whatIsUntickedStaysAndAnUnknownNumberSaysSo(Device device, Language language) {
        Api station = Api.signedInAs("sho.nadipar");
        Instant told = Duties.hoursAgo(30);
        SampleCase opened = SampleCase.openedBy(station);
        String entry = Packets.submitted(station, opened, Packets.childsReport(Packets.number(), told));
        try (Officer officer = Officer.signedInAs("sho.nadipar", device, language).at("/packets")) {
            officer.field("संख्या / वर्ष", "Number / year").fill("99999/1999");
            officer.press(officer.button("खोजें", "Find"));
            assertThat(officer.page.locator("form .notice")).isVisible();
            officer.look("packet-not-found");
            officer.at("/packets/" + entry);
            Locator court = card(officer, "POCSO 2012, 19(6)").nth(1);
            officer.press(court.getByRole(AriaRole.CHECKBOX));
            officer.press(officer.button("6 सूचनाएँ भेजें", "Send 6 intimations"));
            assertThat(officer.page.locator("section[aria-labelledby='sent'] article")).hasCount(6);
            assertThat(card(officer, "POCSO 2012, 19(6)").first().getByRole(AriaRole.CHECKBOX)).isVisible();
        }
    }

    private static Locator card(Officer officer, String law) {
        return officer.page
                .locator("article.intimation")
                .filter(new Locator.FilterOptions().setHasText(law));
    }
}
