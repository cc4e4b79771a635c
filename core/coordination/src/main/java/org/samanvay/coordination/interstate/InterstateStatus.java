package org.samanvay.coordination.interstate;

import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.samanvay.coordination.problem.Status;
import org.samanvay.spi.Text;

/** Where a referral to another state stands. */
@Description("Where a referral to another state stands / अन्य राज्य को रेफरल की स्थिति")
public enum InterstateStatus implements Status {
    SENT("Sent", "भेजा गया"),
    ACKNOWLEDGED("Acknowledged", "पावती मिली"),
    /** Accepted: both states hold the matter, until the sender hands it over or takes it back. */
    JOINT("Joint period", "संयुक्त अवधि"),
    DECLINED("Declined", "अस्वीकृत"),
    /** Taken back by the sender before anybody accepted it. */
    WITHDRAWN("Withdrawn", "वापस लिया गया"),
    /** Given back by the receiver during the joint period. */
    RETURNED("Returned", "लौटाया गया"),
    HANDED_OVER("Handed over", "सौंपा गया"),
    TAKEN_BACK("Taken back", "प्रेषक ने वापस लिया");

    static final Set<InterstateStatus> UNANSWERED = Set.of(SENT, ACKNOWLEDGED);

    /** For statements. */
    static final String OPEN = "('SENT', 'ACKNOWLEDGED', 'JOINT')";

    private final Text words;

    InterstateStatus(String en, String hi) {
        words = Text.of(en, hi);
    }

    @Override
    public Text words() {
        return words;
    }

    /** While the receiver reads what was sent. */
    boolean isRead() {
        return this == SENT || this == ACKNOWLEDGED || this == JOINT || this == HANDED_OVER;
    }
}
