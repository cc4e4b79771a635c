package org.samanvay.coordination.conference;

import org.eclipse.microprofile.graphql.Description;
import org.samanvay.coordination.problem.Status;
import org.samanvay.spi.Text;

/** Where a conference stands. */
@Description("Where a conference stands / सम्मेलन की स्थिति")
public enum ConferenceStatus implements Status {
    PROPOSED("Proposed", "प्रस्तावित"),
    CONVENED("Convened", "बुलाया गया"),
    /** Decided; its follow-up is to come. */
    HELD("Held", "आयोजित"),
    SET_ASIDE("Set aside", "नहीं बुलाया गया"),
    FOLLOWED_UP("Followed up", "पूर्ण");

    private final Text words;

    ConferenceStatus(String en, String hi) {
        words = Text.of(en, hi);
    }

    @Override
    public Text words() {
        return words;
    }
}
