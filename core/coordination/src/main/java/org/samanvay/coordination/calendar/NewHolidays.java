package org.samanvay.coordination.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.language.BilingualText;

/** The holidays of a state in a year, whole: what is not named is no holiday. */
@Name("NewHolidaysInput")
@Description("The holidays of a state in a year, whole / राज्य के एक वर्ष के समस्त अवकाश")
public record NewHolidays(
        @Description("LGD code of the state / राज्य का एलजीडी कोड") int state,
        int year,
        @NonNull List<@NonNull Weekday> weeklyOff,
        @NonNull List<@NonNull NewHoliday> days,
        @Description("The government's order / शासनादेश") @NonNull String reference) {
    public NewHolidays {
        weeklyOff = List.copyOf(weeklyOff);
        days = List.copyOf(days);
    }

    /** One holiday. */
    @Name("NewHolidayInput")
    @Description("A holiday / अवकाश")
    public record NewHoliday(@NonNull LocalDate day, @NonNull BilingualText name) {}
}
