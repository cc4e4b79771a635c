package org.samanvay.spi;

import java.util.List;
import java.util.Optional;

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
 * @param imported where another system tells already what that entry would tell; empty: it is typed
 */
public record Packet(
        String code,
        Text name,
        String form,
        String number,
        String numberedAt,
        List<Intimation> intimations,
        Optional<ImportedReference> imported) {
    public Packet {
        intimations = List.copyOf(intimations);
    }

    /** Its entry is typed. */
    public Packet(String code, Text name, String form, String number, String numberedAt, List<Intimation> intimations) {
        this(code, name, form, number, numberedAt, intimations, Optional.empty());
    }

    /** It also starts from an imported form, once an officer has confirmed what that tells. */
    public Packet startedFrom(ImportedReference reference) {
        return new Packet(code, name, form, number, numberedAt, intimations, Optional.of(reference));
    }
}
