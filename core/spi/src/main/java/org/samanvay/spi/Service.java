package org.samanvay.spi;

import java.time.Duration;
import java.util.Set;

/**
 * What a department does when another one refers a person to it.
 *
 * @param code lower-kebab within the department; the full code is {@code department.code}
 * @param acknowledgeWithin promised time from sending to acknowledgement
 * @param actWithin promised time from sending to an outcome
 * @param source where the promise comes from
 */
public record Service(
        String code, Text name, Duration acknowledgeWithin, Duration actWithin, String source, Set<Mark> marks) {
    public Service {
        marks = Set.copyOf(marks);
    }
}
