package org.samanvay.coordination.place;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Typed;
import org.samanvay.coordination.storage.Where;

/**
 * Which places of a state are listed.
 *
 * @param name how the name begins, in English or Hindi
 * @param on only those that are there on this day
 */
@Name("PlaceFilterInput")
@Description("Which places of a state / राज्य के कौन-से स्थान")
public record PlaceFilter(
        int state,
        @NonNull PlaceLevel level,
        @Nullable Integer district,
        @Nullable Integer subDistrict,
        @Nullable String name,
        @Nullable LocalDate on) {
    Where where() {
        Where where = new Where()
                .and("state = ?", state)
                .andIfSet(level == PlaceLevel.DISTRICT ? "lgd_code = ?" : "district = ?", district)
                .andIfSet("sub_district = ?", subDistrict);
        if (level != PlaceLevel.DISTRICT) {
            where.and("level = ?", level);
        }
        if (on != null) {
            where.and("(valid_from IS NULL OR valid_from <= ?) AND (valid_until IS NULL OR valid_until > ?)", on, on);
        }
        if (name != null) {
            String begins = Typed.beginning("filter.name", name);
            where.and("(name_en LIKE ? OR name_hi LIKE ?)", begins, begins);
        }
        return where;
    }
}
