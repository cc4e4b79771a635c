package org.samanvay.coordination.jointplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.freetext.FreeText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.indicator.IndicatorMeasure;
import org.samanvay.coordination.indicator.IndicatorMeasures;
import org.samanvay.coordination.jointplan.TurnsOfPlans.Turn;
import org.samanvay.coordination.place.Places;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Makes a plan, gives it objectives and targets, and reviews it. Inside a change. */
@ApplicationScoped
class WritingPlans {
    private static final int MOST_OBJECTIVES = 12;
    private static final int MOST_TARGETS = 10;
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
    private TurnsOfPlans turns;

    @Inject
    private Enabling enabling;

    @Inject
    private Places places;

    @Inject
    private FreeText texts;

    @Inject
    private Clock clock;

    UUID make(NewJointPlan asked) {
        Viewer viewer = current.forChange();
        @Nullable Integer district = asked.district();
        HeldPost by = viewer.posts().stream()
                .filter(post -> PlanRow.isLedBy(post, asked.state(), district))
                .findFirst()
                .orElseThrow(TurnsOfPlans::notTheirs);
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
        return turns.note(new Turn(id, by), id, PlanStepKind.MADE, asked.period() + " " + starts);
    }

    UUID addObjective(UUID plan, String text) {
        Turn turn = turns.leading(plan);
        int present = turns.count("SELECT COUNT(*) FROM joint_plan_objective WHERE plan = ?", plan);
        TurnsOfPlans.requireRoom(present, MOST_OBJECTIVES, "objective");
        UUID id = Ids.next();
        String words = texts.checked("objective.text", text, LONGEST);
        database.run(
                "INSERT INTO joint_plan_objective (id, plan, number, text) VALUES (?, ?, ?, ?)", id, plan, present + 1, words);
        return turns.note(turn, id, PlanStepKind.OBJECTIVE_ADDED, words);
    }

    /** The first time the baseline is reckoned; another target later leaves it. */
    UUID setTarget(UUID objective, NewPlanTarget asked) {
        UUID plan = turns.planOf(objective);
        Turn turn = turns.leading(plan);
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
            TurnsOfPlans.requireRoom(
                    turns.count("SELECT COUNT(*) FROM joint_plan_target WHERE objective = ?", objective), MOST_TARGETS, "target");
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
        return turns.note(turn, objective, PlanStepKind.TARGET_SET, (asked.indicator() + " " + department).strip() + ": " + target);
    }

    /** The period of the same length that ends where the plan begins. */
    private IndicatorMeasure before(JointPlanView plan, NewPlanTarget asked) {
        LocalDate from = plan.period().startOf(plan.starts().minusDays(1));
        return measures.of(List.of(asked.indicator()), plan.state(), from, plan.starts())
                .at(asked.indicator(), plan.district(), asked.department());
    }

    /** Keeps what was found, and how everything stood. */
    UUID review(UUID plan, String text) {
        Turn turn = turns.leading(plan);
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
        return turns.note(turn, id, PlanStepKind.REVIEWED, words.substring(0, Math.min(LONGEST, words.length())));
    }

    private static @Nullable Object[] value(
            UUID review, Plans.SetTarget target, JointPlanView plan, IndicatorMeasures.Measured measured) {
        IndicatorMeasure present = measured.at(target.indicator(), plan.district(), target.department());
        return new @Nullable Object[] {review, target.id(), present.value(), present.withheldMonths()};
    }
}
