package org.samanvay.coordination.meeting;

import org.eclipse.microprofile.graphql.Description;
import org.samanvay.coordination.problem.Status;
import org.samanvay.spi.Text;

/** Where a meeting stands. */
@Description("Where a meeting stands / बैठक की स्थिति")
public enum MeetingStatus implements Status {
    PLANNED("Planned", "नियोजित"),
    HELD("Held", "संपन्न");

    private final Text words;

    MeetingStatus(String en, String hi) {
        words = Text.of(en, hi);
    }

    @Override
    public Text words() {
        return words;
    }
}
