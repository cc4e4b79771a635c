package org.samanvay.spi;

import java.util.Set;

/**
 * How anybody reaches the department: a helpline, a portal, a counter.
 *
 * @param code lower-kebab within the department
 * @param kind by what means
 * @param address the number to dial, the address to open, or where the counter is
 * @param hours when somebody answers; both languages
 * @param marks {@link Mark#UNVERIFIED} until somebody dialled it: such a number is never printed for the public
 */
public record Channel(
        String code, Text name, Kind kind, String address, Text hours, String source, Set<Mark> marks) {
    public Channel {
        marks = Set.copyOf(marks);
    }

    /** By what means. */
    public enum Kind {
        @Label(en = "Helpline", hi = "हेल्पलाइन")
        PHONE,
        @Label(en = "Website or portal", hi = "वेबसाइट / पोर्टल")
        WEB,
        @Label(en = "Mobile application", hi = "मोबाइल ऐप")
        APP,
        @Label(en = "Office counter", hi = "कार्यालय काउंटर")
        COUNTER
    }
}
