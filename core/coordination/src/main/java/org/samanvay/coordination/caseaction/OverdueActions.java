package org.samanvay.coordination.caseaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.schedule.OneByOne;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;
import org.samanvay.coordination.storage.Database;

/**
 * Tells the owner of an action and who made it, once, that its time has passed. Posts above are not told: they were not
 * invited. Any number of nodes may do so at once.
 */
@ApplicationScoped
class OverdueActions implements Recurring {
    private static final int AT_ONCE = 200;

    @Inject
    private Database database;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private Posts posts;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    private record Late(UUID id, UUID caseFile, UUID owner, UUID maker, String kind) {}

    @Override
    public String what() {
        return "Telling of overdue actions";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.EXPIRY;
    }

    @Override
    public void look() {
        database.list(
                        row -> new Late(row.uuid(1), row.uuid(2), row.uuid(3), row.uuid(4), row.text(5)),
                        "SELECT id, case_file, owner_post, made_by_post, source_kind FROM case_action"
                                + " WHERE status = 'OPEN' AND overdue_told_at IS NULL AND due_at < ? LIMIT " + AT_ONCE,
                        clock.instant())
                .forEach(late -> oneByOne.tryTo("Telling of an overdue action", () -> tell(late)));
    }

    private boolean tell(Late late) {
        boolean first = database.run(
                        "UPDATE case_action SET overdue_told_at = ? WHERE id = ? AND overdue_told_at IS NULL"
                                + " AND status = 'OPEN'",
                        clock.instant(),
                        late.id())
                > 0;
        if (first) {
            Step step = Step.byPlatform(
                            late.caseFile(), StepKind.CASE_ACTION_OVERDUE, posts.find(late.owner()).orElseThrow().asSeat())
                    .about(late.id())
                    .detail(late.kind());
            steps.together(() -> {
                steps.write(step.telling(late.owner()));
                if (!late.maker().equals(late.owner())) {
                    steps.write(step.telling(late.maker()));
                }
            });
        }
        return first;
    }
}
