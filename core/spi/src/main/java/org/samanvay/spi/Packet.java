package org.samanvay.spi;

import java.util.List;

/**
 * All that must be told, and to whom, once something stands on record. From one entry an officer sees every intimation
 * that is due by the facts of the case, ticks those that are to go, and all of them go out in one act, each with a
 * numbered letter that proves when.
 *
 * @param code lower-kebab within the department; the full code is {@code department.code}
 * @param form short code of the form of this department whose entry it starts from
 * @param number path of the number by which an officer finds the entry
 * @param numberedAt path of the time of which the year belongs to the number
 * @param intimations in the order in which they are shown
 */
public record Packet(
        String code, Text name, String form, String number, String numberedAt, List<Intimation> intimations) {
    public Packet {
        intimations = List.copyOf(intimations);
    }
}
