package org.samanvay.forms;

import java.time.Duration;
import java.util.Set;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/**
 * A service that a department gives on referral.
 *
 * @param code the full code, {@code department.service}
 * @param acknowledgeWithin promised time from sending to acknowledgement
 * @param actWithin promised time from sending to an outcome
 */
public record ServiceDefinition(
        String department,
        String code,
        Text name,
        Duration acknowledgeWithin,
        Duration actWithin,
        String source,
        Set<Mark> marks) {
    public ServiceDefinition {
        marks = Set.copyOf(marks);
    }
}
