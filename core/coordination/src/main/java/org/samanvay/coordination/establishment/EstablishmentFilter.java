package org.samanvay.coordination.establishment;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Typed;
import org.samanvay.coordination.storage.Where;

/**
 * Which establishments of a state are listed.
 *
 * @param register full code; null for all registers
 * @param name a part of the name, in English or Hindi
 * @param partOf those that lie in this one: the units of an estate
 * @param on only those that are there on this day
 */
@Name("EstablishmentFilterInput")
@Description("Which establishments of a state / राज्य के कौन-से प्रतिष्ठान")
public record EstablishmentFilter(
        int state,
        @Nullable String register,
        @Nullable Integer district,
        @Nullable String status,
        @Nullable String code,
        @Nullable String name,
        @Id @Nullable String partOf,
        @Nullable LocalDate on) {
    /** Whether it is asked by what a register may hide: then only what tells it may answer. */
    boolean asksWhereItIs() {
        return name != null || partOf != null;
    }

    Where where() {
        Where where = new Where()
                .and("e.state = ?", state)
                .and("NOT e.withdrawn")
                .andIfSet("e.district = ?", district)
                .andIfSet("e.status = ?", status)
                .andIfSet("e.code = ?", code)
                .andIfSet("e.part_of = ?", partOf == null ? null : Ids.parse("filter.partOf", partOf));
        if (on != null) {
            where.and("(e.valid_from IS NULL OR e.valid_from <= ?) AND (e.valid_until IS NULL OR e.valid_until > ?)", on, on);
        }
        if (name != null) {
            String part = Typed.part("filter.name", name);
            where.and("(e.name_en LIKE ? OR e.name_hi LIKE ?)", part, part);
        }
        return where;
    }
}
