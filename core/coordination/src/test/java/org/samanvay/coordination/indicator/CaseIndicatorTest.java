package org.samanvay.coordination.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.indicator.CaseFacts.ReferralFact;
import org.samanvay.coordination.referral.EndReason;
import org.samanvay.coordination.referral.Outcome;
import org.samanvay.coordination.referral.ReferralStatus;

/** What one case adds. */
class CaseIndicatorTest {
    private static final Instant SENT = Instant.parse("2026-10-31T18:00:00Z");
    private static final Instant BY = SENT.plusSeconds(3600);

    @Test
    void anAcknowledgementInTimeCountsFromItselfAndALateOneFromItsTime() {
        assertThat(shares("acknowledged-in-time", acknowledged(BY.minusSeconds(60))))
                .containsExactly(new Share("acknowledged-in-time", "health", 202611, BY.minusSeconds(60), 1, 1));
        assertThat(shares("acknowledged-in-time", acknowledged(BY.plusSeconds(60))))
                .containsExactly(new Share("acknowledged-in-time", "health", 202611, BY, 0, 1));
    }

    @Test
    void whatNobodyAcknowledgesCountsFromItsTimeOnUnlessItEndedBefore() {
        assertThat(shares("acknowledged-in-time", referral(ReferralStatus.SENT, null, null, null, null)))
                .containsExactly(new Share("acknowledged-in-time", "health", 202611, BY, 0, 1));
        assertThat(shares(
                        "acknowledged-in-time",
                        referral(ReferralStatus.WITHDRAWN, null, SENT.plusSeconds(60), EndReason.SENT_BY_MISTAKE, null)))
                .isEmpty();
        assertThat(shares("acknowledged-in-time", referral(ReferralStatus.EXPIRED, null, BY.plusSeconds(60), null, null)))
                .extracting(Share::value)
                .containsExactly(0L);
    }

    /** Half past midnight in India is still the day before elsewhere. */
    @Test
    void aMonthBeginsInIndia() {
        assertThat(Tally.monthOf(Instant.parse("2026-10-31T18:29:59Z"))).isEqualTo(202610);
        assertThat(Tally.monthOf(Instant.parse("2026-10-31T18:30:00Z"))).isEqualTo(202611);
    }

    @Test
    void whatSheDeclinedCountsAgainstNobody() {
        ReferralFact declined =
                referral(ReferralStatus.DECLINED, BY, BY.plusSeconds(1), EndReason.PERSON_DECLINED, null);
        assertThat(shares("referrals-taken-on", declined)).isEmpty();
        assertThat(shares("referrals-completed", declined)).isEmpty();
        assertThat(shares("served-in-time", declined)).isEmpty();
        ReferralFact offered =
                referral(ReferralStatus.DONE, BY, BY.plusSeconds(1), null, Outcome.OFFERED_AND_DECLINED);
        assertThat(shares("referrals-completed", offered)).extracting(Share::value).containsExactly(1L);
        assertThat(shares("served-in-time", offered)).extracting(Share::value).containsExactly(1L);
        assertThat(shares("hours-to-first-service", offered)).as("no service was given").isEmpty();
    }

    @Test
    void anIndependentBodyIsNeverCounted() {
        CaseFacts facts = facts(acknowledged(BY.minusSeconds(60)));
        assertThat(all().flatMap(each -> each.sharesOf(facts, Set.of("health")).stream()))
                .extracting(Share::department)
                .doesNotContain("health");
    }

    @Test
    void eachCodeIsThereOnceAndThereAreThirtyAtLeast() {
        List<String> codes = Stream.concat(
                        all().map(each -> each.about().code()),
                        OfficeIndicators.ALL.stream().map(each -> each.about().code()))
                .toList();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(30);
        assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
    }

    private static Stream<CaseIndicator> all() {
        return Stream.of(ReferralIndicators.ALL, CourseIndicators.ALL, new DutyIndicators(List.of()).all())
                .flatMap(List::stream);
    }

    private static List<Share> shares(String code, ReferralFact referral) {
        CaseIndicator indicator =
                all().filter(each -> each.about().code().equals(code)).findFirst().orElseThrow();
        return indicator.sharesOf(facts(referral), Set.of());
    }

    private static CaseFacts facts(ReferralFact referral) {
        return new CaseFacts(
                new UUID(0, 1), 49, "police", SENT, SENT, null, List.of(referral), List.of(), List.of(), List.of(), List.of());
    }

    private static ReferralFact acknowledged(Instant at) {
        return referral(ReferralStatus.ACKNOWLEDGED, at, null, null, null);
    }

    private static ReferralFact referral(
            ReferralStatus status,
            @Nullable Instant acknowledged,
            @Nullable Instant ended,
            @Nullable EndReason reason,
            @Nullable Outcome outcome) {
        return new ReferralFact(
                "police",
                "health",
                false,
                status,
                SENT,
                BY,
                BY.plusSeconds(86_400),
                acknowledged,
                acknowledged,
                status == ReferralStatus.ACKNOWLEDGED ? null : acknowledged,
                ended,
                reason,
                outcome,
                null);
    }
}
