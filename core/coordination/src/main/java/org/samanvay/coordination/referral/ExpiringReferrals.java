package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.schedule.OneByOne;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;
import org.samanvay.coordination.storage.Database;

/**
 * Lets referrals expire that nobody answered in time, so that the sender sees it. Any number of nodes may do so at once:
 * the version of the referral lets one of them through.
 */
@ApplicationScoped
class ExpiringReferrals implements Recurring {
    private static final int AT_ONCE = 200;

    @Inject
    private Database database;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private Receivers receivers;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    @Override
    public String what() {
        return "Ending referrals that nobody answered";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.EXPIRY;
    }

    @Override
    public void look() {
        List<UUID> overdue = database.list(
                row -> row.uuid(1),
                "SELECT id FROM referral WHERE status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED') AND act_by <= ? LIMIT " + AT_ONCE,
                clock.instant());
        overdue.forEach(referral -> oneByOne.tryTo("Ending a referral", () -> expire(referral)));
    }

    private boolean expire(UUID id) {
        Referral referral = entities.find(Referral.class, id);
        if (referral == null || !referral.expire(clock.instant())) {
            return false;
        }
        PostCard receiver = receivers.require(referral.toPost());
        receivers.letOut(referral.caseFile(), referral.toPost());
        steps.write(Step.byPlatform(referral.caseFile(), StepKind.REFERRAL_EXPIRED, receiver.asSeat())
                .about(id)
                .with(referral.fromDepartment())
                .telling(referral.fromPost()));
        return true;
    }
}
