package org.samanvay.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.samanvay.spi.Text;

/** Days and hours as Indian offices write them and the screens do, {@code 25-11-2026}, in Asia/Kolkata. */
public final class IndianTime {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT).withZone(INDIA);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("dd-MM-yyyy, HH:mm", Locale.ROOT).withZone(INDIA);

    private IndianTime() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static Text hour(Instant instant) {
        String hour = HOUR.format(instant);
        return Text.of(hour + " hrs", hour + " बजे");
    }
}
