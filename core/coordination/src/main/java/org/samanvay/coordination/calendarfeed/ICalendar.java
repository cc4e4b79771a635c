package org.samanvay.coordination.calendarfeed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.samanvay.spi.Text;

/** Writes iCalendar (RFC 5545): lines of 75 octets at most, ended by CR and LF, times in UTC. */
final class ICalendar {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    /** A moment has no length; with one, programs show it. */
    private static final Duration LENGTH = Duration.ofMinutes(30);

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    /** @param host makes identifiers of entries unique in the world */
    static String of(Text office, List<CalendarEntry> entries, String host, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Samanvay//Calendar of a post//HI");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(both(office)));
        entries.forEach(entry -> calendar.entry(entry, office, host, now));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void entry(CalendarEntry entry, Text office, String host, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.id() + "@" + host);
        line("DTSTAMP:" + TIME.format(now));
        line("DTSTART:" + TIME.format(entry.at()));
        line("DTEND:" + TIME.format(entry.at().plus(LENGTH)));
        line("SUMMARY:" + escaped(both(entry.what()) + " " + entry.code()));
        line("LOCATION:" + escaped(both(office)));
        line("CLASS:PRIVATE");
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String both(Text words) {
        return words.hi() + " / " + words.en();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** Folded between characters, never within one. */
    private void line(String content) {
        int octets = 0;
        int most = OCTETS;
        for (int i = 0; i < content.length(); ) {
            String character = Character.toString(content.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > most) {
                text.append("\r\n ");
                octets = 0;
                most = OCTETS - 1;
            }
            text.append(character);
            octets += length;
            i += character.length();
        }
        text.append("\r\n");
    }
}
