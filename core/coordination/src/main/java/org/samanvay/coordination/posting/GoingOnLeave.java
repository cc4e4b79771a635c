package org.samanvay.coordination.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.problem.CommonProblem;

/**
 * A leave, inside a change. The posting ends on its first day and a new one begins on the day of return; between the two
 * the deputy holds the post or it is vacant. So whoever asks who holds a post on a day needs to know of no leaves.
 */
@ApplicationScoped
class GoingOnLeave {
    @Inject
    private Postings postings;

    @Inject
    private Officers officers;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** @return the posting that begins on the day of return */
    UUID grant(UUID by, int state, Posting posting, Leave leave) {
        requireOrder(posting, leave);
        @Nullable LocalDate wouldEnd = posting.heldUntil();
        postings.end(by, posting, leave.from(), PostingEnd.LEAVE, leave.order());
        Term after = new Term(posting.account(), posting.charge(), leave.until(), wouldEnd);
        UUID back = postings.appointChecked(by, posting.post(), after, leave.order());
        Term deputation = leave.deputation();
        if (deputation != null) {
            officers.require(deputation.account(), state);
            postings.appointChecked(by, posting.post(), deputation, leave.order());
        }
        audit.administered(by, "LEAVE_GRANTED", posting.id());
        return back;
    }

    private void requireOrder(Posting posting, Leave leave) {
        LocalDate today = LocalDate.now(clock);
        if (leave.from().isBefore(today) || !leave.from().isAfter(posting.heldFrom())) {
            throw CommonProblem.invalidArgument(
                    "from",
                    "A leave begins today or later, and after the posting",
                    "अवकाश आज या बाद में, और पदस्थापना के बाद आरंभ हो");
        }
        @Nullable LocalDate wouldEnd = posting.heldUntil();
        if (!leave.until().isAfter(leave.from()) || (wouldEnd != null && !wouldEnd.isAfter(leave.until()))) {
            throw CommonProblem.invalidArgument(
                    "until",
                    "The day of return lies after the first day, and within the posting",
                    "वापसी का दिन पहले दिन के बाद और पदस्थापना की अवधि में हो");
        }
    }
}
