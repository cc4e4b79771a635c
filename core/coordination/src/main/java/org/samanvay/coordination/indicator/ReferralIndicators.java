package org.samanvay.coordination.indicator;

import static org.samanvay.coordination.indicator.Better.LOWER;
import static org.samanvay.coordination.indicator.Better.NEITHER;
import static org.samanvay.coordination.indicator.Indicator.ofCases;
import static org.samanvay.coordination.indicator.IndicatorUnit.COUNT;
import static org.samanvay.coordination.indicator.IndicatorUnit.DAYS;
import static org.samanvay.coordination.indicator.IndicatorUnit.HOURS;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.indicator.CaseFacts.ReferralFact;
import org.samanvay.coordination.referral.EndReason;
import org.samanvay.coordination.referral.ReferralStatus;
import org.samanvay.spi.Text;

/** How what one office asks of another is answered. By the department that is asked, unless said otherwise. */
final class ReferralIndicators {
    /** Design proposal; the same time after which the sender of an urgent referral is told to call. */
    private static final Duration URGENT = Duration.ofMinutes(15);

    /** Ends that say nothing of the office that was asked: what she decided, and what was sent to no purpose. */
    private static final Set<EndReason> NOT_THE_OFFICES = EnumSet.of(
            EndReason.PERSON_DECLINED,
            EndReason.PERSON_NOT_REACHED,
            EndReason.CONSENT_WITHDRAWN,
            EndReason.ALREADY_SERVED,
            EndReason.SENT_BY_MISTAKE,
            EndReason.OUTSIDE_JURISDICTION);

    private static final Text HER_CHOICE = Text.of(
            "What she declined, and what was offered and declined, never counts against anybody.",
            "प्रभावित व्यक्ति द्वारा मना किया जाना किसी के विरुद्ध नहीं गिना जाता।");

    static final List<CaseIndicator> ALL = List.of(
            each(
                    ofCases(
                            "acknowledged-in-time",
                            Text.of("Referrals acknowledged in time", "समय पर पावती दिए गए रेफरल"),
                            Text.of(
                                    "Of the referrals that were acknowledged in the month, or whose time to acknowledge passed in it:"
                                            + " the share acknowledged by that time",
                                    "माह में जिन रेफरल की पावती दी गई या जिनकी पावती की समय-सीमा बीती, उनमें से समय-सीमा तक पावती पाने वालों का प्रतिशत"),
                            "referral.acknowledged_at, acknowledge_by, status"),
                    (of, tally) -> {
                        Instant acknowledged = of.acknowledgedAt();
                        if (acknowledged == null && endedBefore(of, of.acknowledgeBy())) {
                            return;
                        }
                        boolean inTime = acknowledged != null && !acknowledged.isAfter(of.acknowledgeBy());
                        tally.share(of.to(), inTime ? acknowledged : of.acknowledgeBy(), inTime);
                    }),
            each(
                    ofCases(
                                    "hours-to-acknowledge",
                                    Text.of("Hours until a referral is acknowledged", "रेफरल की पावती तक का समय (घंटे)"),
                                    Text.of(
                                            "Average time from sending to acknowledging, of the referrals acknowledged in the month",
                                            "माह में पावती दिए गए रेफरल: भेजने से पावती तक का औसत समय"),
                                    "referral.sent_at, acknowledged_at")
                            .in(HOURS, LOWER),
                    (of, tally) -> length(tally, of.to(), of.sentAt(), of.acknowledgedAt())),
            each(
                    ofCases(
                            "urgent-received-in-time",
                            Text.of("Urgent referrals received within 15 minutes", "15 मिनट में प्राप्त तात्कालिक रेफरल"),
                            Text.of(
                                    "Of the urgent referrals that were received, or whose 15 minutes passed, in the month:"
                                            + " the share received within them",
                                    "माह में प्राप्त या 15 मिनट बीते तात्कालिक रेफरल में से 15 मिनट के भीतर प्राप्त का प्रतिशत"),
                            "referral.urgency, sent_at, received_at"),
                    (of, tally) -> {
                        Instant received = of.receivedAt();
                        Instant by = of.sentAt().plus(URGENT);
                        if (!of.urgent() || received == null && endedBefore(of, by)) {
                            return;
                        }
                        boolean inTime = received != null && !received.isAfter(by);
                        tally.share(of.to(), inTime ? received : by, inTime);
                    }),
            each(
                    ofCases(
                                    "referrals-taken-on",
                                    Text.of("Referrals taken on", "स्वीकार किए गए रेफरल"),
                                    Text.of(
                                            "Of the referrals accepted or declined in the month: the share accepted",
                                            "माह में स्वीकृत या अस्वीकृत रेफरल में से स्वीकृत का प्रतिशत"),
                                    "referral.answered_at, status, reason")
                            .but(HER_CHOICE),
                    (of, tally) -> {
                        Instant answered = of.answeredAt();
                        if (answered != null && !endedForOtherReasons(of) && of.status() != ReferralStatus.REDIRECTED) {
                            tally.share(of.to(), answered, of.status() != ReferralStatus.DECLINED);
                        }
                    }),
            each(
                    ofCases(
                                    "served-in-time",
                                    Text.of("Services done in time", "समय पर पूर्ण सेवाएँ"),
                                    Text.of(
                                            "Of the referrals that were done in the month, or whose time to act passed in it: the share"
                                                    + " done by that time",
                                            "माह में पूर्ण या समय-सीमा बीते रेफरल में से समय-सीमा तक पूर्ण का प्रतिशत"),
                                    "referral.ended_at, act_by, status, reason")
                            .but(HER_CHOICE),
                    (of, tally) -> {
                        Instant ended = of.endedAt();
                        boolean done = of.status() == ReferralStatus.DONE && ended != null;
                        if (done) {
                            boolean inTime = !ended.isAfter(of.actBy());
                            tally.share(of.to(), inTime ? ended : of.actBy(), inTime);
                        } else if (of.endedAt() == null || of.status() == ReferralStatus.EXPIRED) {
                            tally.share(of.to(), of.actBy(), false);
                        }
                    }),
            each(
                    ofCases(
                                    "days-to-serve",
                                    Text.of("Days until a service is done", "सेवा पूर्ण होने तक के दिन"),
                                    Text.of(
                                            "Average time from sending to the end, of the referrals done in the month",
                                            "माह में पूर्ण रेफरल: भेजने से पूर्ण होने तक का औसत समय"),
                                    "referral.sent_at, ended_at, status")
                            .in(DAYS, LOWER),
                    (of, tally) -> {
                        if (of.status() == ReferralStatus.DONE) {
                            length(tally, of.to(), of.sentAt(), of.endedAt());
                        }
                    }),
            each(
                    ofCases(
                                    "referrals-completed",
                                    Text.of("Referrals brought to their end", "पूर्ण किए गए रेफरल"),
                                    Text.of(
                                            "Of the referrals that ended in the month: the share done; withdrawn and redirected ones are"
                                                    + " left out",
                                            "माह में समाप्त रेफरल में से पूर्ण का प्रतिशत; वापस लिए या पुनर्निर्देशित छोड़कर"),
                                    "referral.ended_at, status, reason")
                            .but(HER_CHOICE),
                    (of, tally) -> {
                        Instant ended = of.endedAt();
                        if (ended != null
                                && of.status() != ReferralStatus.WITHDRAWN
                                && of.status() != ReferralStatus.REDIRECTED
                                && !endedForOtherReasons(of)) {
                            tally.share(of.to(), ended, of.status() == ReferralStatus.DONE);
                        }
                    }),
            each(
                    ofCases(
                                    "referrals-expired",
                                    Text.of("Referrals that expired", "समय-सीमा में अनुत्तरित समाप्त रेफरल"),
                                    Text.of(
                                            "Referrals that ended in the month because nobody answered",
                                            "माह में उत्तर के अभाव में समाप्त रेफरल की संख्या"),
                                    "referral.ended_at, status")
                            .in(COUNT, LOWER),
                    (of, tally) -> {
                        if (of.status() == ReferralStatus.EXPIRED) {
                            one(tally, of.to(), of.endedAt());
                        }
                    }),
            each(
                    ofCases(
                                    "referrals-escalated",
                                    Text.of("Referrals told to a post above", "उच्च स्तर पर प्रेषित रेफरल"),
                                    Text.of(
                                            "Referrals of which a post above was told in the month, after two reminders",
                                            "दो अनुस्मारकों के बाद माह में उच्च स्तर पर प्रेषित रेफरल की संख्या"),
                                    "referral.escalated_at")
                            .in(COUNT, LOWER),
                    (of, tally) -> one(tally, of.to(), of.escalatedAt())),
            each(
                    ofCases(
                                    "referrals-sent",
                                    Text.of("Referrals sent", "भेजे गए रेफरल"),
                                    Text.of(
                                            "Referrals sent in the month, by the department that sent them",
                                            "माह में भेजे गए रेफरल, भेजने वाले विभाग के अनुसार"),
                                    "referral.sent_at, from_department")
                            .in(COUNT, NEITHER),
                    (of, tally) -> one(tally, of.from(), of.sentAt())),
            each(
                    ofCases(
                                    "referrals-redirected",
                                    Text.of("Referrals passed on", "पुनर्निर्देशित रेफरल"),
                                    Text.of(
                                            "Referrals passed on in the month because another office serves, by the department that"
                                                    + " sent them",
                                            "माह में अन्य कार्यालय को पुनर्निर्देशित रेफरल, भेजने वाले विभाग के अनुसार"),
                                    "referral.status, ended_at, from_department")
                            .in(COUNT, NEITHER),
                    (of, tally) -> {
                        if (of.status() == ReferralStatus.REDIRECTED) {
                            one(tally, of.from(), of.endedAt());
                        }
                    }));

    private ReferralIndicators() {}

    private static CaseIndicator each(Indicator about, BiConsumer<ReferralFact, Tally> measure) {
        return new CaseIndicator(
                about, (facts, tally) -> facts.referrals().forEach(referral -> measure.accept(referral, tally)));
    }

    /** What ended, for instance withdrawn by its sender, before its time had passed is late no more. */
    private static boolean endedBefore(ReferralFact of, Instant time) {
        return of.endedAt() != null && of.endedAt().isBefore(time);
    }

    private static boolean endedForOtherReasons(ReferralFact of) {
        return of.reason() != null && NOT_THE_OFFICES.contains(of.reason());
    }

    private static void length(Tally tally, String department, Instant from, @Nullable Instant until) {
        if (until != null) {
            tally.length(department, from, until);
        }
    }

    private static void one(Tally tally, String department, @Nullable Instant at) {
        if (at != null) {
            tally.one(department, at);
        }
    }
}
