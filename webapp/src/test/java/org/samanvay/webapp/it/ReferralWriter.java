package org.samanvay.webapp.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Two officers who send each other referrals without a pause, until their server or its database is gone. */
final class ReferralWriter implements Runnable {
    /** What the server acknowledged, with the identifier and version that it told. */
    record Acknowledged(Sent sent, String referral, int version) {}

    final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Node node;
    private final Api sender;
    private final Api receiver;
    private final SampleCase opened;
    private final String toPost;
    private volatile @Nullable Sent unanswered;

    ReferralWriter(Node node, Api sender, Api receiver, SampleCase opened, String toPost) {
        this.node = node;
        this.sender = sender;
        this.receiver = receiver;
        this.opened = opened;
        this.toPost = toPost;
    }

    /** What was on its way then. */
    @Nullable Sent unanswered() {
        return unanswered;
    }

    @Override
    public void run() {
        try {
            while (true) {
                oneReferral();
            }
        } catch (IllegalStateException gone) {
            // What was on its way is kept.
        }
    }

    private void oneReferral() {
        Map<String, Object> asked = Acts.onDuty(opened.person(), toPost, "women-child-welfare.shelter");
        Acknowledged last = send(Sent.of(
                sender, "sendReferral", "REFERRAL_SENT", Acts.SEND, "case", opened.id(), "referral", asked));
        last = step(last, "acknowledgeReferral", "REFERRAL_ACKNOWLEDGED", "");
        last = step(last, "acceptReferral", "REFERRAL_ACCEPTED", "");
        step(last, "completeReferral", "REFERRAL_DONE", ", outcome: SERVICE_GIVEN");
    }

    private Acknowledged step(Acknowledged last, String mutation, String step, String more) {
        return send(Sent.of(
                receiver, mutation, step, Acts.step(mutation, more), "referral", last.referral(), "version",
                        last.version()));
    }

    private Acknowledged send(Sent sent) {
        unanswered = sent;
        JsonNode answer = sent.to(node);
        Acknowledged told = new Acknowledged(
                sent, answer.get("id").asText(), answer.get("version").asInt());
        acknowledged.add(told);
        unanswered = null;
        return told;
    }
}
