package org.samanvay.coordination.jointplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Who may write to a plan now, and what each plan keeps of what was done to it. Inside a change. */
@ApplicationScoped
class TurnsOfPlans {
    @Inject
    private CurrentViewer current;

    @Inject
    private Database database;

    @Inject
    private Plans plans;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The plan that is written to, and by which post. */
    record Turn(UUID plan, HeldPost by) {}

    Turn leading(UUID id) {
        Viewer viewer = current.forChange();
        plans.require(id);
        // Locked, so that two who add at once do not take the same number.
        PlanRow plan = database.find(
                        PlanRow::read, "SELECT " + PlanRow.COLUMNS + " FROM joint_plan j WHERE j.id = ? FOR UPDATE", id)
                .orElseThrow(Plans::notFound);
        return new Turn(
                id,
                viewer.posts().stream().filter(plan::isLedBy).findFirst().orElseThrow(TurnsOfPlans::notTheirs));
    }

    static Problem notTheirs() {
        return new Problem(
                PlanProblem.NOT_THE_PLANS_POST,
                Text.of(
                        "Nodal posts of the district or the state lead its plan",
                        "कार्ययोजना जिले या राज्य के नोडल पद चलाते हैं"));
    }

    UUID planOf(UUID objective) {
        return database.find(row -> row.uuid(1), "SELECT plan FROM joint_plan_objective WHERE id = ?", objective)
                .orElseThrow(Plans::notFound);
    }

    int count(String sql, UUID id) {
        return database.find(row -> row.number(1), sql, id).orElse(0);
    }

    static void requireRoom(int present, int most, String what) {
        if (present >= most) {
            throw new Problem(
                    PlanProblem.PLAN_IS_FULL,
                    Text.of("At most " + most, "अधिकतम " + most),
                    Map.of("field", what, "most", most));
        }
    }

    UUID note(Turn turn, UUID subject, PlanStepKind kind, String words) {
        database.run(
                "INSERT INTO joint_plan_step (id, plan, subject, kind, at, post, account, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                turn.plan(),
                subject,
                kind,
                clock.instant(),
                turn.by().post(),
                current.account(),
                words);
        audit.actOfPost(current.account(), turn.by().post(), "PLAN_" + kind, subject);
        return turn.plan();
    }
}
