package org.samanvay.forms;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/**
 * A service that a department gives on referral.
 *
 * @param code the full code, {@code department.service}
 * @param acknowledgeWithin promised time from sending to acknowledgement
 * @param actWithin promised time from sending to an outcome
 * @param needs full codes of the fields that the receiver needs to know: {@code department.form#path}
 * @param confidential whether a referral for it is known to its two departments only
 * @param acrossStates whether a post of another state may ask for it, where the department's state has opened it
 */
public record ServiceDefinition(
        String department,
        String code,
        Text name,
        Term acknowledgeWithin,
        Term actWithin,
        List<String> needs,
        List<Text> documents,
        String source,
        Set<Mark> marks,
        boolean confidential,
        boolean acrossStates) {
    public ServiceDefinition {
        needs = List.copyOf(needs);
        documents = List.copyOf(documents);
        marks = Set.copyOf(marks);
    }
}
