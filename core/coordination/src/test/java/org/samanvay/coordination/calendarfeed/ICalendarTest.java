package org.samanvay.coordination.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samanvay.spi.Text;

class ICalendarTest {
    private static final UUID ID = UUID.fromString("01935000-0000-7000-8000-000000000001");
    private static final Text OFFICE = Text.of("Police Station Salvan, Dehradun", "पुलिस थाना सल्वान, देहरादून");
    private static final String WRITTEN = ICalendar.of(
            OFFICE,
            List.of(new CalendarEntry(
                    ID, Text.of("Duty due", "वैधानिक दायित्व की समय-सीमा"), "UK/DDN/2026/00001-K", Instant.parse("2026-11-28T18:30:00Z"))),
            "samanvay.example.gov.in",
            Instant.parse("2026-11-28T10:00:00Z"));

    @Test
    void anEntryIsAnEvent() {
        assertThat(unfolded().lines())
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Samanvay//Calendar of a post//HI",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:पुलिस थाना सल्वान\\, देहरादून / Police Station Salvan\\, Dehradun",
                        "BEGIN:VEVENT",
                        "UID:" + ID + "@samanvay.example.gov.in",
                        "DTSTAMP:20261128T100000Z",
                        "DTSTART:20261128T183000Z",
                        "DTEND:20261128T190000Z",
                        "SUMMARY:वैधानिक दायित्व की समय-सीमा / Duty due UK/DDN/2026/00001-K",
                        "LOCATION:पुलिस थाना सल्वान\\, देहरादून / Police Station Salvan\\, Dehradun",
                        "CLASS:PRIVATE",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void linesAreFoldedBetweenCharactersAndEndedAsTheStandardSays() {
        assertThat(WRITTEN.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(WRITTEN.replace("\r\n", "")).doesNotContain("\n", "\r", "\uFFFD");
    }

    private static String unfolded() {
        return WRITTEN.replace("\r\n ", "");
    }
}
