package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** Departments are switched while fifty officers work: nothing fails but what names the department. */
@OnLiberty
class SwitchingUnderLoadIT {
    private static final int CLIENTS = 50;
    private static final int SWITCHES = 4;
    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");
    private static final String NAMING =
            "query($id: ID!) { case(id: $id) { number police { firstInformationReport { number } } example {"
                    + " readingPlace { language } } } }";
    private static final String OTHER =
            "query($id: ID!) { case(id: $id) { number police { firstInformationReport { number } } } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final SampleCase opened = SampleCase.openedBy(station);
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void asItWas() {
        Departments.restore(Departments.UTTARAKHAND, "example", true);
    }

    @Test
    @Timeout(120)
    void nothingFailsButWhatNamesTheDepartment(TestReporter reporter) {
        opened.firReference();
        try (ScheduledExecutorService clients = Executors.newScheduledThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                String document = client % 2 == 0 ? NAMING : OTHER;
                clients.scheduleWithFixedDelay(() -> ask(document), client * 10L, 500, TimeUnit.MILLISECONDS);
            }
            try {
                for (int i = 0; i < SWITCHES; i++) {
                    switchedOff(i % 2 == 0);
                }
            } finally {
                clients.shutdown();
            }
        }
        reporter.publishEntry("answers", answers.toString());
        assertThat(answers).containsOnlyKeys("naming OK", "naming DEPARTMENT_NOT_ENABLED", "other OK");
    }

    /** Long enough for every client to have asked meanwhile. */
    private void switchedOff(boolean off) {
        if (off) {
            Departments.disable(Departments.UTTARAKHAND, "example", Departments.today(), "Under load");
        } else {
            Departments.enable(Departments.UTTARAKHAND, "example", Departments.today(), "Under load");
        }
        int before = asked.get();
        await().atMost(30, TimeUnit.SECONDS).until(() -> asked.get() >= before + 2 * CLIENTS);
    }

    private void ask(String document) {
        String text = station.text(document, "id", opened.id());
        String said = text.contains("\"errors\"") || !text.contains(opened.number())
                ? CODE.matcher(text).results().map(code -> code.group(1)).findFirst().orElse(text)
                : "OK";
        answers.merge((document.equals(NAMING) ? "naming " : "other ") + said, 1, Integer::sum);
        asked.incrementAndGet();
    }
}
