package org.samanvay.forms;

import java.util.List;

/**
 * What a check found.
 *
 * @param answers the good answers in canonical shape; complete only if there is no fault
 */
public record Checked(Answers answers, List<FieldFault> faults) {
    public Checked {
        faults = List.copyOf(faults);
    }

    public boolean passed() {
        return faults.isEmpty();
    }
}
