package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;
import org.samanvay.coordination.storage.Database;

/**
 * One day's look: deletes what has been kept long enough, measures what was decided, looks for what is new, makes the
 * month's rounds. A look that broke off is made again from the start; what it had done is not done twice.
 */
@ApplicationScoped
class DailyLook implements Recurring {
    @Inject
    private Database database;

    @Inject
    private ForgettingFindings forgetting;

    @Inject
    private MeasuringResults measuring;

    @Inject
    private LookingForFindings looking;

    @Inject
    private MakingRounds rounds;

    @Inject
    private TellingLateFindings telling;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "The day's look for findings";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm("SAMANVAY_FINDING_SECONDS", Duration.ofMinutes(5));
    }

    @Override
    public void look() {
        LocalDate today = LocalDate.now(clock);
        boolean done = database.find(
                        row -> row.flag(1), "SELECT EXISTS (SELECT 1 FROM finding_look WHERE day = ?)", today)
                .orElse(false);
        if (done) {
            return;
        }
        forgetting.forget(today);
        measuring.measure(today);
        looking.look(today);
        rounds.make(today);
        telling.tell(today);
        database.run("INSERT IGNORE INTO finding_look (day, ended_at) VALUES (?, ?)", today, clock.instant());
    }
}
