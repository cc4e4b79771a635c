package org.samanvay.coordination.meeting;

import org.eclipse.microprofile.graphql.Description;
import org.samanvay.coordination.problem.Status;
import org.samanvay.spi.Text;

/** Where a decision stands. */
@Description("Where a decision stands / निर्णय की स्थिति")
public enum DecisionStatus implements Status {
    OPEN("Open", "लंबित"),
    /** Its owner has given evidence that nobody has verified yet. */
    REPORTED("To be verified", "सत्यापन हेतु"),
    /** Somebody other than its owner has verified the evidence. */
    CLOSED("Closed", "पूर्ण");

    private final Text words;

    DecisionStatus(String en, String hi) {
        words = Text.of(en, hi);
    }

    @Override
    public Text words() {
        return words;
    }
}
