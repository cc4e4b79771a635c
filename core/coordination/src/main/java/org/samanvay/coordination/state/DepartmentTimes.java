package org.samanvay.coordination.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a department works in a state, as far as that is decided today.
 *
 * @param since since when it works there; null where it does not today
 * @param until of one that works there the first day on which it no longer does; null until further notice
 * @param next from when it will work there, or will again; null where no such day is decided
 */
public record DepartmentTimes(
        @Nullable LocalDate since, @Nullable LocalDate until, @Nullable LocalDate next) {}
