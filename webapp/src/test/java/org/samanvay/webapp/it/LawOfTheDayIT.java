package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.it.Postings.Seated;

/** The rule that was law on the day of the event decides, on whatever day the event is written down. */
@OnLiberty
class LawOfTheDayIT {
    private static final String HEARING = "statutory-bodies.court-hearing";
    private static final String CODE = "CRPC-309";
    private static final String SANHITA = "BNSS-346";

    private static Seated officer;
    private static Api prosecution;

    private final SampleCase opened = openedInHaridwar();

    @BeforeAll
    static void somebodyProsecutes() {
        officer = Postings.seated(Acts.post("UK-STATUTORY-BODIES-HRD-PROSECUTION"), "REGULAR", LocalDate.of(2026, 1, 5));
        prosecution = officer.session();
    }

    @AfterAll
    static void andNoLonger() {
        Postings.relieve(officer);
    }

    private static SampleCase openedInHaridwar() {
        return SampleCase.openedBy(prosecution, key(), Map.of("category", "SEXUAL_VIOLENCE", "district", 50));
    }

    /** A report filed in court on that day. */
    private static Map<String, Object> filed(String day) {
        return new HashMap<>(Map.of(
                "heldOn", day,
                "court", "SESSION",
                "stage", "REPORT_FILED",
                "sexualOffence", "YES",
                "inCamera", "YES"));
    }

    private List<JsonNode> found(String code) {
        return Duties.all(prosecution, opened.id(), code);
    }

    @Test
    void theLastDayOfTheOldRuleAndTheFirstOfTheNewEachOpenTheirOwn() {
        Acts.submit(prosecution, opened.id(), HEARING, filed("2024-06-30"));
        assertThat(found(CODE)).singleElement().satisfies(date -> {
            assertThat(date.at("/content/act").asText()).isEqualTo("CrPC 1973");
            assertThat(date.get("standing").asText()).isEqualTo("OPEN");
            assertThat(date.get("late").asBoolean()).as("no court is late").isFalse();
        });
        assertThat(found(SANHITA)).isEmpty();
        Acts.submit(prosecution, opened.id(), HEARING, filed("2024-07-01"));
        assertThat(found(SANHITA)).as("owed once, under the rule of the first report").isEmpty();
        SampleCase later = openedInHaridwar();
        Acts.submit(prosecution, later.id(), HEARING, filed("2024-07-01"));
        assertThat(Duties.one(prosecution, later.id(), SANHITA).at("/content/section").asText()).startsWith("346");
        assertThat(Duties.all(prosecution, later.id(), CODE)).isEmpty();
    }

    @Test
    void anEarlierReportToldLaterOpensTheOldRuleAndSomebodyLooksAtTheOther() {
        Acts.submit(prosecution, opened.id(), HEARING, filed("2024-07-05"));
        assertThat(found(SANHITA)).hasSize(1);
        Acts.submit(prosecution, opened.id(), HEARING, filed("2024-06-10"));
        assertThat(found(CODE)).hasSize(1);
        assertThat(found(SANHITA).getFirst().at("/content/eventCorrectedAt").isNull()).isFalse();
    }

    @Test
    void aDayThatWasWrittenWronglyChangesTheRuleAndNothingGoesAwayByItself() {
        JsonNode entry = Acts.submit(prosecution, opened.id(), HEARING, filed("2024-06-10"));
        Acts.correct(prosecution, opened.id(), HEARING, entry, filed("2024-07-10"));
        assertThat(found(SANHITA)).singleElement().satisfies(date -> assertThat(
                        date.at("/content/eventCorrectedAt").isNull())
                .isTrue());
        assertThat(found(CODE)).singleElement().satisfies(date -> {
            assertThat(date.get("standing").asText()).isEqualTo("OPEN");
            assertThat(date.at("/content/eventCorrectedAt").isNull()).isFalse();
        });
        assertThat(Duties.refusal(prosecution, Duties.CLOSE_CORRECTED, found(CODE).getFirst()))
                .as("four eyes, as for every corrected event")
                .isEqualTo("SAME_OFFICER");
    }
}
