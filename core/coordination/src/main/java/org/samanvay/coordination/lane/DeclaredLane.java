package org.samanvay.coordination.lane;

import java.util.List;
import org.samanvay.spi.Lane;

/** A lane with the department that declares it. */
record DeclaredLane(String department, Lane lane) {
    String code() {
        return department + "." + lane.code();
    }

    String full(String form) {
        return department + "." + form;
    }

    List<String> unsolved() {
        return lane.stages().stream().filter(Lane.Stage::unsolved).map(Lane.Stage::code).toList();
    }
}
