package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Working days are counted by the calendar of the state; without one every day counts, so that nothing comes too late. */
@OnLiberty
class HolidayIT {
    private static final String SET = "mutation($calendar: NewHolidaysInput!, $version: Int!, $key: String!) {"
            + " setHolidays(calendar: $calendar, version: $version, idempotencyKey: $key) { weeklyOff reference version"
            + " days { day name { hi } } } }";
    private static final String READ = "{ holidays(state: 5, year: 2026) { version days { day } } }";

    private final Api administrator = Api.signedInAs("state.admin");
    private final Api welfare = Api.signedInAs("osc.dehradun");
    private final Api station = Api.signedInAs("sho.salvan");

    @AfterEach
    void noCalendar() throws SQLException {
        TestDatabase.run("DELETE FROM holiday");
        TestDatabase.run("DELETE FROM holiday_calendar");
    }

    @Test
    void sundaysAndHolidaysAreNoWorkingDays() {
        long without = daysUntilDue();
        assertThat(without).as("five working days, every day counts").isEqualTo(5);
        set(calendar(List.of("FRIDAY", "SATURDAY", "SUNDAY"), "2026-12-25"), 0);
        assertThat(daysUntilDue()).as("with four working days a week").isGreaterThanOrEqualTo(8);
    }

    private long daysUntilDue() {
        SampleCase opened = SampleCase.openedBy(welfare);
        Acts.refer(
                welfare,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(station), "police.witness-threat-report"));
        JsonNode duty = Duties.one(station, opened.id(), "WPS-THREAT");
        return java.time.Duration.between(Duties.time(duty, "/content/eventAt"), Duties.time(duty, "/content/due"))
                .toDays();
    }

    @Test
    void aCalendarIsSetWholeByTheStatesAdministratorAndNobodyElse() {
        assertThat(station.run(READ).get("holidays").isNull()).isTrue();
        JsonNode set = set(calendar(List.of("SUNDAY", "SUNDAY"), "2026-10-02", "2026-01-26"), 0);
        assertThat(set.get("weeklyOff").toString()).isEqualTo("[\"SUNDAY\"]");
        assertThat(set.get("days").findValuesAsText("day")).containsExactly("2026-01-26", "2026-10-02");
        set(calendar(List.of("SUNDAY"), "2026-08-15"), 1);
        assertThat(station.run(READ).at("/holidays/days").findValuesAsText("day")).containsExactly("2026-08-15");
        assertThat(refusal(administrator, calendar(List.of(), "2026-08-15"), 1)).isEqualTo("VERSION_CONFLICT");
        assertThat(refusal(administrator, calendar(List.of(), "2027-08-15"), 2)).isEqualTo("INVALID_ARGUMENT");
        assertThat(refusal(administrator, calendar(List.of(), "2026-08-15", "2026-08-15"), 2))
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(refusal(station, calendar(List.of(), "2026-08-15"), 2)).isEqualTo("NOT_ALLOWED");
    }

    private JsonNode set(Map<String, Object> calendar, int version) {
        return administrator.run(SET, "calendar", calendar, "version", version, "key", key()).get("setHolidays");
    }

    private static String refusal(Api officer, Map<String, Object> calendar, int version) {
        return officer.refusal(SET, "calendar", calendar, "version", version, "key", key());
    }

    private static Map<String, Object> calendar(List<String> weeklyOff, String... days) {
        return Map.of(
                "state", 5,
                "year", 2026,
                "weeklyOff", weeklyOff,
                "days",
                        List.of(days).stream()
                                .map(day -> Map.of("day", day, "name", Map.of("en", "Holiday", "hi", "अवकाश")))
                                .toList(),
                "reference", "GO 1/2026");
    }
}
