package org.samanvay.coordination.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.samanvay.coordination.mode.StartStep;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;

/** Keeps the sums of indicators near what has happened, so that who reads them finds little left to do. */
@ApplicationScoped
class SumSchedule implements StartStep, Recurring {
    /** Of some hundred cases each; the other node may be waiting for its turn. */
    private static final int ROUNDS = 50;

    @Inject
    private KeepingSums sums;

    @Override
    public void run() {
        sums.adopt();
    }

    @Override
    public String what() {
        return "Bringing indicators up to date";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm("SAMANVAY_INDICATOR_SECONDS", Duration.ofSeconds(10));
    }

    @Override
    public void look() {
        sums.catchUp(ROUNDS);
    }
}
