package org.samanvay.coordination.indicator;

import java.util.List;
import java.util.Set;

/** An indicator that is reckoned from cases, one after the other: the sum of what each of them adds. */
record CaseIndicator(Indicator about, Measure measure) {
    /** What one case adds: a pure function of what is known of it. */
    @FunctionalInterface
    interface Measure {
        void of(CaseFacts facts, Tally tally);
    }

    List<Share> sharesOf(CaseFacts facts, Set<String> independent) {
        Tally tally = new Tally(about.code(), independent);
        measure.of(facts, tally);
        return tally.shares();
    }
}
