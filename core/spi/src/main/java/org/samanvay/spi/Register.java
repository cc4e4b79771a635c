package org.samanvay.spi;

import java.util.List;
import java.util.Optional;
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
 * @param hidden who is told where an entry lies; empty where every officer of the state may know
 */
public record Register(
        String code,
        Text name,
        Text one,
        List<Status> statuses,
        Set<String> keptBy,
        String source,
        Set<Mark> marks,
        Optional<HiddenPlaces> hidden) {
    public Register {
        statuses = List.copyOf(statuses);
        keptBy = Set.copyOf(keptBy);
        marks = Set.copyOf(marks);
    }

    /** One whose entries every officer of the state may know. */
    public Register(
            String code, Text name, Text one, List<Status> statuses, Set<String> keptBy, String source, Set<Mark> marks) {
        this(code, name, one, statuses, keptBy, source, marks, Optional.empty());
    }

    /**
     * The same, its places hidden: outside the department only a post that brings somebody there learns name, place and
     * phone of an entry. Anybody else learns that there is one in the district, and its status.
     *
     * @param services codes of the department's services by which somebody is brought there
     */
    public Register hidingPlaces(String... services) {
        return new Register(
                code, name, one, statuses, keptBy, source, marks, Optional.of(new HiddenPlaces(Set.of(services))));
    }

    /**
     * What an entry can be.
     *
     * @param code lower-kebab within the register: {@code internal-committee-missing}
     */
    public record Status(String code, Text name) {}
}
