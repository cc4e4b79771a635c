package org.samanvay.spi;

import java.util.List;
import java.util.Set;

/**
 * A register of establishments or institutions that the department keeps: factories, schools, hospitals, shelters,
 * committees. Forms refer to an entry by {@link EstablishmentRef}. It never says that a complaint exists.
 *
 * @param code lower-kebab within the department; the full code is {@code department.code}
 * @param name of the register
 * @param one what one entry is: "Industrial unit"
 * @param statuses what an entry can be, the first being that of a new one
 * @param keptBy codes of the post kinds that may change it
 * @param source the law, rule or order that asks for it
 */
public record Register(
        String code, Text name, Text one, List<Status> statuses, Set<String> keptBy, String source, Set<Mark> marks) {
    public Register {
        statuses = List.copyOf(statuses);
        keptBy = Set.copyOf(keptBy);
        marks = Set.copyOf(marks);
    }

    /**
     * What an entry can be.
     *
     * @param code lower-kebab within the register: {@code internal-committee-missing}
     */
    public record Status(String code, Text name) {}
}
