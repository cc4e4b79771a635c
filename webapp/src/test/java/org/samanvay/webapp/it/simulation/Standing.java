package org.samanvay.webapp.it.simulation;

import java.util.Optional;
import java.util.Set;

/** Where a referral stands, and where each step may lead it: the model's own words for it, beside the server's. */
enum Standing {
    SENT,
    RECEIVED,
    ACKNOWLEDGED,
    ACCEPTED,
    IN_PROGRESS,
    DONE,
    DECLINED,
    RETURNED,
    EXPIRED,
    WITHDRAWN;

    private static final Set<Standing> UNANSWERED = Set.of(SENT, RECEIVED, ACKNOWLEDGED);
    private static final Set<Standing> TAKEN_ON = Set.of(ACCEPTED, IN_PROGRESS);

    boolean isOpen() {
        return isUnanswered() || TAKEN_ON.contains(this);
    }

    boolean isUnanswered() {
        return UNANSWERED.contains(this);
    }

    /** What an officer may do with it. */
    enum Act {
        RECEIVE("receiveReferral", "", "REFERRAL_RECEIVED", Standing.RECEIVED),
        ACKNOWLEDGE("acknowledgeReferral", "", "REFERRAL_ACKNOWLEDGED", Standing.ACKNOWLEDGED),
        ACCEPT("acceptReferral", "", "REFERRAL_ACCEPTED", Standing.ACCEPTED),
        START("startReferral", "", "REFERRAL_STARTED", Standing.IN_PROGRESS),
        COMPLETE("completeReferral", ", outcome: SERVICE_GIVEN", "REFERRAL_DONE", Standing.DONE),
        DECLINE("declineReferral", ", reason: NO_CAPACITY", "REFERRAL_DECLINED", Standing.DECLINED),
        RETURN("returnReferral", ", reason: PERSON_NOT_REACHED", "REFERRAL_RETURNED", Standing.RETURNED),
        WITHDRAW("withdrawReferral", ", reason: SENT_BY_MISTAKE", "REFERRAL_WITHDRAWN", Standing.WITHDRAWN);

        final String mutation;
        final String more;
        final String step;
        private final Standing to;

        Act(String mutation, String more, String step, Standing to) {
            this.mutation = mutation;
            this.more = more;
            this.step = step;
            this.to = to;
        }

        /** Where it leads from there; empty where it does not fit. */
        Optional<Standing> from(Standing standing) {
            boolean fits =
                    switch (this) {
                        case RECEIVE -> standing == SENT;
                        case ACKNOWLEDGE -> standing == SENT || standing == RECEIVED;
                        case ACCEPT, DECLINE -> standing.isUnanswered();
                        case START -> standing == ACCEPTED;
                        case COMPLETE, RETURN -> TAKEN_ON.contains(standing);
                        case WITHDRAW -> standing.isOpen();
                    };
            return fits ? Optional.of(to) : Optional.empty();
        }

        /** Who may: the sender takes back, the receiver does all else. */
        boolean isSenders() {
            return this == WITHDRAW;
        }
    }
}
