package org.samanvay.coordination.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samanvay.coordination.referral.ReferralStatus.ACCEPTED;
import static org.samanvay.coordination.referral.ReferralStatus.ACKNOWLEDGED;
import static org.samanvay.coordination.referral.ReferralStatus.DECLINED;
import static org.samanvay.coordination.referral.ReferralStatus.DONE;
import static org.samanvay.coordination.referral.ReferralStatus.EXPIRED;
import static org.samanvay.coordination.referral.ReferralStatus.IN_PROGRESS;
import static org.samanvay.coordination.referral.ReferralStatus.RECEIVED;
import static org.samanvay.coordination.referral.ReferralStatus.REDIRECTED;
import static org.samanvay.coordination.referral.ReferralStatus.RETURNED;
import static org.samanvay.coordination.referral.ReferralStatus.SENT;
import static org.samanvay.coordination.referral.ReferralStatus.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Level;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

class ReferralLifeTest {
    private static final Instant SENT_AT = Instant.parse("2026-01-05T04:30:00Z");
    private static final Duration TO_ACT = Duration.ofHours(48);
    private static final PostCard SENDER = post(1, "women-child-welfare");
    private static final PostCard RECEIVER = post(2, "police");
    private static final PostCard OTHER = post(3, "police");
    private static final ServiceDefinition SERVICE = new ServiceDefinition(
            "police", "police.protection", Text.of("Protection", "सुरक्षा"), Term.hours(4), Term.hours(48), List.of(), List.of(), "-", Set.of(), false, false);

    /** The steps that lead to each status. */
    private static final Map<ReferralStatus, Consumer<Referral>> WAYS = Map.ofEntries(
            Map.entry(SENT, referral -> {}),
            Map.entry(RECEIVED, referral -> referral.receive(SENT_AT)),
            Map.entry(ACKNOWLEDGED, referral -> referral.acknowledge(SENT_AT)),
            Map.entry(ACCEPTED, referral -> referral.accept(SENT_AT)),
            Map.entry(IN_PROGRESS, referral -> {
                referral.accept(SENT_AT);
                referral.start();
            }),
            Map.entry(DONE, referral -> {
                referral.accept(SENT_AT);
                referral.complete(Outcome.SERVICE_GIVEN, null, SENT_AT);
            }),
            Map.entry(DECLINED, referral -> referral.decline(EndReason.NO_CAPACITY, SENT_AT)),
            Map.entry(REDIRECTED, referral -> referral.redirect(OTHER, SERVICE, EndReason.NO_CAPACITY, SENT_AT)),
            Map.entry(RETURNED, referral -> {
                referral.accept(SENT_AT);
                referral.giveBack(EndReason.PERSON_NOT_REACHED, SENT_AT);
            }),
            Map.entry(EXPIRED, referral -> referral.expire(SENT_AT.plus(TO_ACT))),
            Map.entry(WITHDRAWN, referral -> referral.withdraw(EndReason.SENT_BY_MISTAKE, SENT_AT)));

    /** Each step: from where it is allowed, and where it leads. */
    static Stream<Arguments> steps() {
        Set<ReferralStatus> unanswered = Set.of(SENT, RECEIVED, ACKNOWLEDGED);
        Set<ReferralStatus> takenOn = Set.of(ACCEPTED, IN_PROGRESS);
        return Stream.of(
                Arguments.of(RECEIVED, Set.of(SENT), step(referral -> referral.receive(SENT_AT))),
                Arguments.of(ACKNOWLEDGED, Set.of(SENT, RECEIVED), step(referral -> referral.acknowledge(SENT_AT))),
                Arguments.of(ACCEPTED, unanswered, step(referral -> referral.accept(SENT_AT))),
                Arguments.of(DECLINED, unanswered, step(referral -> referral.decline(EndReason.NO_CAPACITY, SENT_AT))),
                Arguments.of(
                        REDIRECTED,
                        unanswered,
                        step(referral -> referral.redirect(OTHER, SERVICE, EndReason.NO_CAPACITY, SENT_AT))),
                Arguments.of(IN_PROGRESS, Set.of(ACCEPTED), step(Referral::start)),
                Arguments.of(DONE, takenOn, step(referral -> referral.complete(Outcome.SERVICE_GIVEN, null, SENT_AT))),
                Arguments.of(RETURNED, takenOn, step(referral -> referral.giveBack(EndReason.NO_CAPACITY, SENT_AT))),
                Arguments.of(
                        WITHDRAWN,
                        Set.of(SENT, RECEIVED, ACKNOWLEDGED, ACCEPTED, IN_PROGRESS),
                        step(referral -> referral.withdraw(EndReason.SENT_BY_MISTAKE, SENT_AT))));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void takesAStepFromWhereItFitsOnly(ReferralStatus leadsTo, Set<ReferralStatus> from, Consumer<Referral> step) {
        for (ReferralStatus status : ReferralStatus.values()) {
            Referral referral = in(status);
            if (from.contains(status)) {
                step.accept(referral);
                assertThat(referral.status()).as("from %s", status).isEqualTo(leadsTo);
            } else {
                assertThatThrownBy(() -> step.accept(referral))
                        .as("from %s", status)
                        .isInstanceOfSatisfying(Problem.class, refusal -> assertThat(refusal.code())
                                .isEqualTo(CommonProblem.WRONG_STATUS));
                assertThat(referral.status()).isEqualTo(status);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void expiresWhenOverdueAndUnanswered(ReferralStatus status) {
        boolean expires = Set.of(SENT, RECEIVED, ACKNOWLEDGED).contains(status);
        Referral referral = in(status);
        assertThat(referral.expire(SENT_AT.plus(TO_ACT))).isEqualTo(expires);
        assertThat(referral.status()).isEqualTo(expires ? EXPIRED : status);
    }

    @ParameterizedTest
    @EnumSource
    void neverExpiresWhileThereIsTime(ReferralStatus status) {
        Referral referral = in(status);
        assertThat(referral.expire(SENT_AT.plus(TO_ACT).minusMillis(1))).isFalse();
        assertThat(referral.status()).isEqualTo(status);
    }

    @Test
    void goesOnFromTheFirstSenderWithATimeOfItsOwn() {
        Instant later = SENT_AT.plus(TO_ACT).minusSeconds(1);
        Referral onward = in(SENT).redirect(OTHER, SERVICE, EndReason.OUTSIDE_JURISDICTION, later);
        assertThat(onward.status()).isEqualTo(SENT);
        assertThat(onward.fromPost()).isEqualTo(SENDER.id());
        assertThat(onward.toPost()).isEqualTo(OTHER.id());
        assertThat(onward.expire(SENT_AT.plus(TO_ACT))).isFalse();
    }

    @Test
    void isAnsweredByWhoReadItsPresentVersion() {
        assertThatThrownBy(() -> in(SENT).requireVersion(3))
                .isInstanceOfSatisfying(Problem.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(CommonProblem.VERSION_CONFLICT);
                    assertThat(refusal.arguments()).containsEntry("currentVersion", 0);
                });
    }

    @Test
    void listsAreNarrowedByTheStatusesThatAreNoNull() {
        assertThat(ReferralStatus.chosen(null)).isEmpty();
        assertThat(ReferralStatus.chosen(Arrays.asList(DONE, null, DONE))).containsExactly(DONE);
    }

    private static Consumer<Referral> step(Consumer<Referral> step) {
        return step;
    }

    private static Referral in(ReferralStatus status) {
        Referral referral = new Referral(
                new UUID(0, 10),
                new UUID(0, 11),
                SENDER,
                RECEIVER,
                SERVICE,
                new LawfulBasis(Basis.STATUTORY_DUTY, null, "PWDVA s.5"),
                SharingPurpose.PROTECTION,
                Urgency.ORDINARY,
                SENT_AT);
        WAYS.get(status).accept(referral);
        assertThat(referral.status()).isEqualTo(status);
        return referral;
    }

    private static PostCard post(int number, String department) {
        return new PostCard(
                new UUID(1, number),
                "P" + number,
                "officer",
                false,
                department,
                Level.LOCAL,
                5,
                60,
                new UUID(2, number),
                Text.of("Post", "पद"),
                Text.of("Office", "कार्यालय"),
                null,
                null,
                null);
    }
}
