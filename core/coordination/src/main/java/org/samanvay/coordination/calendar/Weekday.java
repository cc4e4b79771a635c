package org.samanvay.coordination.calendar;

import org.eclipse.microprofile.graphql.Description;

/** A day of the week, in the order of ISO 8601. */
@Description("A day of the week / सप्ताह का दिन")
public enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    /** 1 to 7. */
    int number() {
        return ordinal() + 1;
    }

    static Weekday numbered(int number) {
        return values()[number - 1];
    }
}
