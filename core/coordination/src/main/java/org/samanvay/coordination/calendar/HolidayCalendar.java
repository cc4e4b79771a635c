package org.samanvay.coordination.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.language.BilingualText;

/**
 * The holidays of a state in a year.
 *
 * @param weeklyOff days of the week without work
 * @param reference the government's order
 * @param version to be named when it is changed
 */
@Description("The holidays of a state in a year / राज्य के एक वर्ष के अवकाश")
public record HolidayCalendar(
        int state,
        int year,
        @NonNull List<@NonNull Weekday> weeklyOff,
        @NonNull List<@NonNull Holiday> days,
        @NonNull String reference,
        int version) {
    /** One holiday. */
    @Description("A holiday / अवकाश")
    public record Holiday(@NonNull LocalDate day, @NonNull BilingualText name) {}
}
