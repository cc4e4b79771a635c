package org.samanvay.coordination.jointplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.freetext.FreeText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.jointplan.TurnsOfPlans.Turn;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** What the departments do for an objective: each activity has a post that owns it, days, money, and how far it is. Inside a change. */
@ApplicationScoped
class WritingActivities {
    private static final int MOST = 30;
    private static final int LONGEST = 500;

    @Inject
    private CurrentViewer current;

    @Inject
    private Database database;

    @Inject
    private Plans plans;

    @Inject
    private TurnsOfPlans turns;

    @Inject
    private Posts posts;

    @Inject
    private FreeText texts;

    @Inject
    private Notices notices;

    UUID addActivity(UUID objective, NewPlanActivity asked) {
        UUID plan = turns.planOf(objective);
        Turn turn = turns.leading(plan);
        PostCard owner = owner(plans.require(plan), asked);
        requireDays(asked);
        TurnsOfPlans.requireRoom(
                turns.count("SELECT COUNT(*) FROM joint_plan_activity WHERE objective = ?", objective), MOST, "activity");
        UUID id = Ids.next();
        String words = texts.checked("activity.text", asked.text(), LONGEST);
        database.run(
                "INSERT INTO joint_plan_activity (id, plan, objective, number, text, owner_post, starts_on, due_on, budget,"
                        + " progress, dropped, version) SELECT ?, ?, ?, 1 + COUNT(*), ?, ?, ?, ?, ?, 0, FALSE, 1"
                        + " FROM joint_plan_activity WHERE plan = ?",
                id,
                plan,
                objective,
                words,
                owner.id(),
                asked.startsOn(),
                asked.dueOn(),
                money("activity.budget", asked.budget()),
                plan);
        notices.tell(owner.id(), NoticeKind.PLAN_ACTIVITY_GIVEN, id);
        return turns.note(turn, id, PlanStepKind.ACTIVITY_ADDED, words + " " + asked.dueOn());
    }

    UUID changeActivity(UUID id, NewPlanActivity asked, int version) {
        Activity activity = locked(id, version);
        Turn turn = turns.leading(activity.plan());
        PostCard owner = owner(plans.require(activity.plan()), asked);
        requireDays(asked);
        String words = texts.checked("activity.text", asked.text(), LONGEST);
        database.run(
                "UPDATE joint_plan_activity SET text = ?, owner_post = ?, starts_on = ?, due_on = ?, budget = ?, version = version"
                        + " + 1 WHERE id = ?",
                words,
                owner.id(),
                asked.startsOn(),
                asked.dueOn(),
                money("activity.budget", asked.budget()),
                id);
        if (!owner.id().equals(activity.owner())) {
            notices.tell(owner.id(), NoticeKind.PLAN_ACTIVITY_GIVEN, id);
        }
        return turns.note(turn, id, PlanStepKind.ACTIVITY_CHANGED, words + " " + asked.dueOn());
    }

    /** Its owner says how far it is, or who leads the plan. */
    UUID report(UUID id, int progress, @Nullable Integer spent, int version) {
        Activity activity = locked(id, version);
        if (progress < 0 || progress > 100) {
            throw CommonProblem.invalidArgument("progress", "0 to 100", "0 से 100 तक");
        }
        Viewer viewer = current.forChange();
        Turn turn = viewer.workingPosts().contains(activity.owner())
                ? new Turn(
                        activity.plan(),
                        viewer.holding(activity.owner()).orElse(viewer.posts().getFirst()))
                : turns.leading(activity.plan());
        database.run(
                "UPDATE joint_plan_activity SET progress = ?, spent = ?, version = version + 1 WHERE id = ?",
                progress,
                money("spent", spent),
                id);
        return turns.note(turn, id, PlanStepKind.ACTIVITY_REPORTED, progress + " %" + (spent == null ? "" : ", ₹ " + spent));
    }

    UUID drop(UUID id, int version) {
        Activity activity = locked(id, version);
        Turn turn = turns.leading(activity.plan());
        database.run("UPDATE joint_plan_activity SET dropped = TRUE, version = version + 1 WHERE id = ?", id);
        return turns.note(turn, id, PlanStepKind.ACTIVITY_DROPPED, activity.text());
    }

    /** An activity as it stands. */
    private record Activity(UUID plan, UUID owner, String text, boolean dropped, int version) {}

    private Activity locked(UUID id, int version) {
        Activity activity = database.find(
                        row -> new Activity(row.uuid(1), row.uuid(2), row.text(3), row.flag(4), row.number(5)),
                        "SELECT plan, owner_post, text, dropped, version FROM joint_plan_activity WHERE id = ? FOR UPDATE",
                        id)
                .orElseThrow(Plans::notFound);
        plans.require(activity.plan());
        if (activity.version() != version) {
            throw CommonProblem.versionConflict(activity.version());
        }
        if (activity.dropped()) {
            throw CommonProblem.wrongStatus("DROPPED", "The activity was dropped", "गतिविधि हटाई जा चुकी है");
        }
        return activity;
    }

    private PostCard owner(JointPlanView plan, NewPlanActivity asked) {
        PostCard owner = posts.find(asked.owner())
                .filter(post -> post.state() == plan.state())
                .orElseThrow(() ->
                        CommonProblem.invalidArgument("activity.owner", "A post of this state", "इसी राज्य का पद चुनें"));
        if (!posts.isUnderANodalPost(owner)) {
            throw new Problem(
                    PlanProblem.NO_WORK_FOR_INDEPENDENT_BODY,
                    Text.of(
                            "The body decides independently; a plan gives it no work",
                            "यह निकाय स्वतंत्र निर्णय लेता है; कार्ययोजना इसे कार्य नहीं देती"),
                    Map.of("field", "activity.owner"));
        }
        return owner;
    }

    private static void requireDays(NewPlanActivity asked) {
        if (asked.dueOn().isBefore(asked.startsOn())) {
            throw CommonProblem.invalidArgument(
                    "activity.dueOn", "It ends on the day it begins or later", "समाप्ति आरम्भ के दिन या बाद हो");
        }
    }

    private static @Nullable Integer money(String field, @Nullable Integer rupees) {
        if (rupees != null && rupees < 0) {
            throw CommonProblem.invalidArgument(field, "0 or more", "0 या अधिक");
        }
        return rupees;
    }
}
