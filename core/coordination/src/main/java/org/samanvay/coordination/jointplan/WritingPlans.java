package org.samanvay.coordination.jointplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.freetext.FreeText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.indicator.IndicatorMeasure;
import org.samanvay.coordination.indicator.IndicatorMeasures;
import org.samanvay.coordination.place.Places;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Makes a plan, fills it, says how far it is and reviews it. Inside a change. */
@ApplicationScoped
class WritingPlans {
    private static final int MOST_OBJECTIVES = 12;
    private static final int MOST_TARGETS = 10;
    private static final int MOST_ACTIVITIES = 30;
    private static final int LONGEST = 500;
    private static final int LONGEST_REVIEW = 2000;
    private static final double LARGEST_TARGET = 1_000_000_000;

    @Inject
    private CurrentViewer current;

    @Inject
    private Database database;

    @Inject
    private IndicatorMeasures measures;

    @Inject
    private Plans plans;

    @Inject
    private Enabling enabling;

    @Inject
    private Places places;

    @Inject
    private Posts posts;

    @Inject
    private FreeText texts;

    @Inject
    private Notices notices;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    UUID make(NewJointPlan asked) {
        Viewer viewer = current.forChange();
        @Nullable Integer district = asked.district();
        HeldPost by = viewer.posts().stream()
                .filter(post -> PlanRow.isLedBy(post, asked.state(), district))
                .findFirst()
                .orElseThrow(WritingPlans::notTheirs);
        if (district != null && !places.districtCodes(asked.state()).contains(district)) {
            throw CommonProblem.invalidArgument("plan.district", "A district of the state", "राज्य का जिला चुनें");
        }
        if (asked.day().getYear() < 2020 || asked.day().getYear() > 2100) {
            throw CommonProblem.invalidArgument("plan.day", "No such period", "ऐसी कोई अवधि नहीं है");
        }
        LocalDate starts = asked.period().startOf(asked.day());
        int place = district == null ? 0 : district;
        boolean exists = database.find(
                        row -> row.uuid(1),
                        "SELECT id FROM joint_plan WHERE state = ? AND place = ? AND period = ? AND starts = ? FOR UPDATE",
                        asked.state(),
                        place,
                        asked.period(),
                        starts)
                .isPresent();
        if (exists) {
            throw new Problem(
                    PlanProblem.PLAN_EXISTS,
                    Text.of("There is a plan for this period already", "इस अवधि की कार्ययोजना पहले से है"));
        }
        UUID id = Ids.next();
        database.run(
                "INSERT INTO joint_plan (id, state, district, place, period, starts, ends, made_by_post, made_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                asked.state(),
                district,
                place,
                asked.period(),
                starts,
                asked.period().endOf(starts),
                by.post(),
                clock.instant());
        return note(new Turn(id, by), id, PlanStepKind.MADE, asked.period() + " " + starts);
    }

    UUID addObjective(UUID plan, String text) {
        Turn turn = leading(plan);
        int present = count("SELECT COUNT(*) FROM joint_plan_objective WHERE plan = ?", plan);
        requireRoom(present, MOST_OBJECTIVES, "objective");
        UUID id = Ids.next();
        String words = texts.checked("objective.text", text, LONGEST);
        database.run(
                "INSERT INTO joint_plan_objective (id, plan, number, text) VALUES (?, ?, ?, ?)", id, plan, present + 1, words);
        return note(turn, id, PlanStepKind.OBJECTIVE_ADDED, words);
    }

    /** The first time the baseline is reckoned; another target later leaves it. */
    UUID setTarget(UUID objective, NewPlanTarget asked) {
        UUID plan = planOf(objective);
        Turn turn = leading(plan);
        measures.requireKnown(asked.indicator());
        String department = asked.department() == null ? "" : asked.department();
        JointPlanView of = plans.require(plan);
        if (!department.isEmpty() && !enabling.enabledIn(of.state()).containsKey(department)) {
            throw CommonProblem.invalidArgument(
                    "target.department", "A department that works in the state", "राज्य में सक्रिय विभाग चुनें");
        }
        if (!(asked.target() >= 0 && asked.target() <= LARGEST_TARGET)) {
            throw CommonProblem.invalidArgument("target.target", "A number, 0 or more", "0 या अधिक संख्या");
        }
        BigDecimal target = BigDecimal.valueOf(asked.target()).setScale(1, RoundingMode.HALF_UP);
        int changed = database.run(
                "UPDATE joint_plan_target SET target = ?, version = version + 1 WHERE objective = ? AND indicator = ? AND department"
                        + " = ?",
                target,
                objective,
                asked.indicator(),
                department);
        if (changed == 0) {
            requireRoom(
                    count("SELECT COUNT(*) FROM joint_plan_target WHERE objective = ?", objective), MOST_TARGETS, "target");
            IndicatorMeasure before = before(of, asked);
            database.run(
                    "INSERT INTO joint_plan_target (id, plan, objective, indicator, department, target, baseline,"
                            + " baseline_withheld, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
                    Ids.next(),
                    plan,
                    objective,
                    asked.indicator(),
                    department,
                    target,
                    before.value(),
                    before.withheldMonths());
        }
        return note(turn, objective, PlanStepKind.TARGET_SET, (asked.indicator() + " " + department).strip() + ": " + target);
    }

    /** The period of the same length that ends where the plan begins. */
    private IndicatorMeasure before(JointPlanView plan, NewPlanTarget asked) {
        LocalDate from = plan.period().startOf(plan.starts().minusDays(1));
        return measures.of(List.of(asked.indicator()), plan.state(), from, plan.starts())
                .at(asked.indicator(), plan.district(), asked.department());
    }

    UUID addActivity(UUID objective, NewPlanActivity asked) {
        UUID plan = planOf(objective);
        Turn turn = leading(plan);
        PostCard owner = owner(plans.require(plan), asked);
        requireDays(asked);
        requireRoom(
                count("SELECT COUNT(*) FROM joint_plan_activity WHERE objective = ?", objective), MOST_ACTIVITIES, "activity");
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
        return note(turn, id, PlanStepKind.ACTIVITY_ADDED, words + " " + asked.dueOn());
    }

    UUID changeActivity(UUID id, NewPlanActivity asked, int version) {
        Activity activity = locked(id, version);
        Turn turn = leading(activity.plan());
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
        return note(turn, id, PlanStepKind.ACTIVITY_CHANGED, words + " " + asked.dueOn());
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
                : leading(activity.plan());
        database.run(
                "UPDATE joint_plan_activity SET progress = ?, spent = ?, version = version + 1 WHERE id = ?",
                progress,
                money("spent", spent),
                id);
        return note(turn, id, PlanStepKind.ACTIVITY_REPORTED, progress + " %" + (spent == null ? "" : ", ₹ " + spent));
    }

    UUID drop(UUID id, int version) {
        Activity activity = locked(id, version);
        Turn turn = leading(activity.plan());
        database.run("UPDATE joint_plan_activity SET dropped = TRUE, version = version + 1 WHERE id = ?", id);
        return note(turn, id, PlanStepKind.ACTIVITY_DROPPED, activity.text());
    }

    /** Keeps what was found, and how everything stood. */
    UUID review(UUID plan, String text) {
        Turn turn = leading(plan);
        JointPlanView of = plans.require(plan);
        UUID id = Ids.next();
        String words = texts.checked("review.text", text, LONGEST_REVIEW);
        database.run(
                "INSERT INTO joint_plan_review (id, plan, at, post, account, text, activities, done, overdue)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                plan,
                clock.instant(),
                turn.by().post(),
                current.account(),
                words,
                of.count().activities(),
                of.count().done(),
                of.count().overdue());
        List<Plans.SetTarget> targets = plans.targets(plan);
        IndicatorMeasures.Measured measured = plans.measured(of, targets);
        database.insertAll(
                "INSERT INTO joint_plan_review_value (review, target, value, withheld) VALUES",
                targets.stream().map(target -> value(id, target, of, measured)).toList(),
                "");
        return note(turn, id, PlanStepKind.REVIEWED, words.substring(0, Math.min(LONGEST, words.length())));
    }

    private static @Nullable Object[] value(
            UUID review, Plans.SetTarget target, JointPlanView plan, IndicatorMeasures.Measured measured) {
        IndicatorMeasure present = measured.at(target.indicator(), plan.district(), target.department());
        return new @Nullable Object[] {review, target.id(), present.value(), present.withheldMonths()};
    }

    /** The plan that is written to, and by which post. */
    private record Turn(UUID plan, HeldPost by) {}

    private Turn leading(UUID id) {
        Viewer viewer = current.forChange();
        plans.require(id);
        // Locked, so that two who add at once do not take the same number.
        PlanRow plan = database.find(
                        PlanRow::read, "SELECT " + PlanRow.COLUMNS + " FROM joint_plan j WHERE j.id = ? FOR UPDATE", id)
                .orElseThrow(Plans::notFound);
        return new Turn(
                id,
                viewer.posts().stream().filter(plan::isLedBy).findFirst().orElseThrow(WritingPlans::notTheirs));
    }

    private static Problem notTheirs() {
        return new Problem(
                PlanProblem.NOT_THE_PLANS_POST,
                Text.of(
                        "Nodal posts of the district or the state lead its plan",
                        "कार्ययोजना जिले या राज्य के नोडल पद चलाते हैं"));
    }

    private UUID planOf(UUID objective) {
        return database.find(row -> row.uuid(1), "SELECT plan FROM joint_plan_objective WHERE id = ?", objective)
                .orElseThrow(Plans::notFound);
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

    private int count(String sql, UUID id) {
        return database.find(row -> row.number(1), sql, id).orElse(0);
    }

    private static void requireRoom(int present, int most, String what) {
        if (present >= most) {
            throw new Problem(
                    PlanProblem.PLAN_IS_FULL,
                    Text.of("At most " + most, "अधिकतम " + most),
                    Map.of("field", what, "most", most));
        }
    }

    private UUID note(Turn turn, UUID subject, PlanStepKind kind, String words) {
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
