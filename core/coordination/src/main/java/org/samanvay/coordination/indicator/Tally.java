package org.samanvay.coordination.indicator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.samanvay.coordination.clock.PlatformClock;

/** Collects what one case adds to one indicator. What is an independent body's is never counted. */
final class Tally {
    private final String indicator;
    private final Set<String> independent;
    private final List<Share> shares = new ArrayList<>();

    /** @param independent departments that are independent in what they decide */
    Tally(String indicator, Set<String> independent) {
        this.indicator = indicator;
        this.independent = independent;
    }

    List<Share> shares() {
        return shares;
    }

    /** One more of all, in the month of the moment; whether it is one of those that are meant. */
    void share(String department, Instant at, boolean meant) {
        add(department, at, at, meant ? 1 : 0, 1);
    }

    /** One more, in the month of the moment. */
    void one(String department, Instant at) {
        add(department, at, at, 1, 1);
    }

    /** How long it took, in the month of its end; a time that runs backwards is a slip of the pen and is left out. */
    void length(String department, Instant from, Instant until) {
        if (!until.isBefore(from)) {
            add(department, until, until, Duration.between(from, until).toSeconds(), 1);
        }
    }

    void number(String department, Instant at, long value) {
        add(department, at, at, value, 1);
    }

    /** What was counted as one of those meant is so no more from a moment on; it stays in its month. */
    void noMore(String department, Instant inMonthOf, Instant from) {
        add(department, inMonthOf, from, -1, 0);
    }

    private void add(String department, Instant inMonthOf, Instant from, long value, int amount) {
        if (!independent.contains(department)) {
            shares.add(new Share(indicator, department, monthOf(inMonthOf), from, value, amount));
        }
    }

    /** Year and month in India: 202611. */
    static int monthOf(Instant moment) {
        LocalDate day = moment.atZone(PlatformClock.INDIA).toLocalDate();
        return day.getYear() * 100 + day.getMonthValue();
    }
}
