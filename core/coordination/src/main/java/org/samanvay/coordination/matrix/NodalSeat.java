package org.samanvay.coordination.matrix;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.place.DistrictView;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Level;

/**
 * A seat that a department must have.
 *
 * @param district null for the state itself
 * @param since from which day the department works in the state
 */
record NodalSeat(DepartmentDefinition department, int state, @Nullable DistrictView district, LocalDate since) {
    /** As it stands in {@code post.nodal_seat}. */
    String code() {
        return district == null
                ? department.id() + "/" + Level.STATE + "/" + state
                : department.id() + "/" + Level.DISTRICT + "/" + state + "/" + district.code();
    }

    /** The state before its districts, these in the order of their codes. */
    String sortKey() {
        return "%s/%09d".formatted(department.id(), district == null ? 0 : district.code());
    }

    Level level() {
        return district == null ? Level.STATE : Level.DISTRICT;
    }
}
