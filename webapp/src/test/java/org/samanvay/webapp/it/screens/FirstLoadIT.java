package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.SampleCase;

/** My day as an officer meets it for the first time: how much comes over the line, and how long it takes on a slow phone. */
@OnScreens
class FirstLoadIT {
    private static final int MOST_CODE = 180_000;
    private static final int MOST_IN_ALL = 280_000;
    private static final int LONGEST = 3_000;
    private static final int USELESS = 10_000;
    private static final int TRIES = 6;

    /** Somebody with a day like most: a few tasks. A hundred of them, which the tests leave at some posts, are more to send. */
    private static final String OFFICER = "dpo.haridwar";

    /** Of each file its kind and the bytes that came, headers not counted. */
    private static final String LOADED =
            """
            () => performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
              .map((entry) => ({ name: new URL(entry.name).pathname, bytes: entry.encodedBodySize }))
            """;

    @Test
    @SuppressWarnings("unchecked")
    void staysWithinItsBudget(TestReporter reporter) {
        asked();
        try (Officer officer = Officer.signedInAs(OFFICER, Device.PHONE, Language.HI).at("/")) {
            assertThat(officer.page.locator(".referral").first()).isVisible();
            List<Map<String, Object>> loaded = (List<Map<String, Object>>) officer.page.evaluate(LOADED);
            int code = bytes(loaded, ".*\\.(js|css)");
            int all = bytes(loaded, ".*");
            reporter.publishEntry(
                    "first load of My day", "script and style " + code + " bytes, in all " + all + ": " + loaded);
            org.assertj.core.api.Assertions.assertThat(code).isPositive().isLessThanOrEqualTo(MOST_CODE);
            org.assertj.core.api.Assertions.assertThat(all).isLessThanOrEqualTo(MOST_IN_ALL);
        }
    }

    /** Four times slower than this machine, 1.6 Mbit a second, 150 ms to the server and back; nothing kept from before. */
    @Test
    void tellsHowLongASlowPhoneWaits(TestReporter reporter) {
        asked();
        List<Integer> tries = new ArrayList<>();
        do {
            tries.add(milliseconds());
        } while (tries.size() < TRIES && tries.getLast() > LONGEST);
        reporter.publishEntry("My day on a slow phone, milliseconds until a referral can be acknowledged (goal " + LONGEST + ")", tries.toString());
        // The best of them: whatever else the machine did made the others slower, and nothing makes one faster. The goal is
        // told with it; on a machine that is shared only a page that has become useless can be told from a busy hour.
        org.assertj.core.api.Assertions.assertThat(tries.stream().min(Integer::compare).orElseThrow())
                .isLessThanOrEqualTo(USELESS);
    }

    private static int milliseconds() {
        try (Officer officer = Officer.signedInAs(OFFICER, Device.PHONE, Language.HI)) {
            CDPSession browser = officer.context().newCDPSession(officer.page);
            JsonObject line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", 150);
            line.addProperty("downloadThroughput", 1_600_000 / 8);
            line.addProperty("uploadThroughput", 750_000 / 8);
            browser.send("Network.enable");
            browser.send("Network.emulateNetworkConditions", line);
            JsonObject processor = new JsonObject();
            processor.addProperty("rate", 4);
            browser.send("Emulation.setCPUThrottlingRate", processor);
            long begun = System.nanoTime();
            officer.at("/");
            officer.page.locator(".referral button").first().waitFor();
            return (int) ((System.nanoTime() - begun) / 1_000_000);
        }
    }

    private static int bytes(List<Map<String, Object>> loaded, String names) {
        return loaded.stream()
                .filter(entry -> ((String) entry.get("name")).matches(names))
                .mapToInt(entry -> ((Number) entry.get("bytes")).intValue())
                .sum();
    }

    private static void asked() {
        SampleCase asked = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        asked.referTo(Api.signedInAs(OFFICER), "one-stop-centre-support");
    }
}
