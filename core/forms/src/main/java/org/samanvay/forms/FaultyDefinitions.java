package org.samanvay.forms;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses to start: some definition is wrong. The message lists every fault of every department, one line each. */
public final class FaultyDefinitions extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<DefinitionFault> faults;

    FaultyDefinitions(List<DefinitionFault> faults) {
        super(faults.stream()
                .map(DefinitionFault::toString)
                .collect(Collectors.joining(
                        "\n", "%d faults in the departments' definitions:\n".formatted(faults.size()), "")));
        this.faults = List.copyOf(faults);
    }

    public List<DefinitionFault> faults() {
        return faults;
    }
}
