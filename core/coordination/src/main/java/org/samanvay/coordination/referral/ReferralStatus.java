package org.samanvay.coordination.referral;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.Status;
import org.samanvay.spi.Text;

/** Where a referral stands. */
@Description("Where a referral stands / रेफरल की स्थिति")
public enum ReferralStatus implements Status {
    SENT("Sent", "प्रेषित"),
    RECEIVED("Received", "प्राप्त"),
    ACKNOWLEDGED("Acknowledged", "पावती दी गई"),
    ACCEPTED("Accepted", "स्वीकृत"),
    IN_PROGRESS("In progress", "कार्य जारी"),
    DONE("Completed", "पूर्ण"),
    DECLINED("Declined", "अस्वीकृत"),
    REDIRECTED("Passed on", "अग्रसारित"),
    RETURNED("Returned", "वापस किया गया"),
    EXPIRED("Expired unanswered", "बिना उत्तर समाप्त"),
    WITHDRAWN("Withdrawn", "वापस लिया गया");

    /** The receiver has not yet said whether it will serve. */
    static final Set<ReferralStatus> UNANSWERED = Set.of(SENT, RECEIVED, ACKNOWLEDGED);

    /** The receiver has taken it on. */
    static final Set<ReferralStatus> TAKEN_ON = Set.of(ACCEPTED, IN_PROGRESS);

    private final Text words;

    ReferralStatus(String en, String hi) {
        words = Text.of(en, hi);
    }

    @Override
    public Text words() {
        return words;
    }

    /** What a list is narrowed to; empty: not at all. The schema lets null through among them. */
    public static Set<ReferralStatus> chosen(@Nullable List<? extends @Nullable ReferralStatus> asked) {
        Set<ReferralStatus> chosen = EnumSet.noneOf(ReferralStatus.class);
        if (asked != null) {
            asked.stream().filter(Objects::nonNull).forEach(chosen::add);
        }
        return Collections.unmodifiableSet(chosen);
    }

    boolean isOpen() {
        return UNANSWERED.contains(this) || TAKEN_ON.contains(this);
    }
}
