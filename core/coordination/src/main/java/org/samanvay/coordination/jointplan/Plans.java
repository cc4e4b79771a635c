package org.samanvay.coordination.jointplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.indicator.IndicatorMeasures;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.place.DistrictView;
import org.samanvay.coordination.place.Places;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/**
 * Reads plans. The nodal posts of a state and of its districts and its administrators see all of them, and whoever owns an
 * activity the plan that it stands in.
 */
@ApplicationScoped
class Plans {
    private static final String COUNTS = " COUNT(a.id), COALESCE(SUM(a.progress = 100), 0), COALESCE(SUM(a.progress < 100 AND"
            + " a.due_on < ?), 0), COALESCE(SUM(a.budget), 0), COALESCE(SUM(a.spent), 0)";
    private static final int GLANCE = 12;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private IndicatorMeasures measures;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    /** Newest first. */
    Slice<JointPlanView> page(int state, @Nullable Integer district, Page page) {
        Viewer viewer = current.get();
        SqlCondition visible = visible(viewer);
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(LocalDate.now(clock));
        parameters.add(state);
        parameters.addAll(visible.parameters());
        String condition = "j.state = ? AND " + visible.sql();
        if (district != null) {
            condition += " AND j.district = ?";
            parameters.add(district);
        }
        Optional<UUID> after = page.after().map(Plans::cursor);
        if (after.isPresent()) {
            condition += " AND j.id < ?";
            parameters.add(after.get());
        }
        parameters.add(page.limit());
        List<JointPlanView> read = database.list(
                row -> view(PlanRow.read(row), count(row, 7), viewer),
                "SELECT " + PlanRow.COLUMNS + "," + COUNTS + " FROM joint_plan j LEFT JOIN joint_plan_activity a ON a.plan = j.id"
                        + " AND NOT a.dropped WHERE " + condition + " GROUP BY j.id ORDER BY j.id DESC LIMIT ?",
                parameters.toArray());
        return page.slice(read, plan -> plan.id().toString());
    }

    private static UUID cursor(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException foreign) {
            throw Page.foreignCursor();
        }
    }

    JointPlanView require(UUID id) {
        Viewer viewer = current.get();
        SqlCondition visible = visible(viewer);
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(LocalDate.now(clock));
        parameters.add(id);
        parameters.addAll(visible.parameters());
        return database.find(
                        row -> view(PlanRow.read(row), count(row, 7), viewer),
                        "SELECT " + PlanRow.COLUMNS + "," + COUNTS + " FROM joint_plan j LEFT JOIN joint_plan_activity a ON a.plan"
                                + " = j.id AND NOT a.dropped WHERE j.id = ? AND " + visible.sql() + " GROUP BY j.id",
                        parameters.toArray())
                .orElseThrow(Plans::notFound);
    }

    static RuntimeException notFound() {
        return CommonProblem.notFound(Text.of("Plan", "कार्ययोजना"));
    }

    private static JointPlanView view(PlanRow plan, PlanCount count, Viewer viewer) {
        return new JointPlanView(
                plan.id(),
                plan.state(),
                plan.district(),
                plan.period(),
                plan.starts(),
                plan.ends().minusDays(1),
                count,
                plan.isLedBy(viewer));
    }

    private static PlanCount count(Row row, int from) {
        return new PlanCount(
                row.number(from),
                row.number(from + 1),
                row.number(from + 2),
                row.longNumber(from + 3),
                row.longNumber(from + 4));
    }

    /** Over {@code joint_plan j}. */
    private static SqlCondition visible(Viewer viewer) {
        List<Object> parameters = new ArrayList<>(viewer.workingPosts());
        StringBuilder sql = new StringBuilder("(EXISTS (SELECT 1 FROM joint_plan_activity own WHERE own.plan = j.id AND"
                + " own.owner_post IN " + Database.places(viewer.workingPosts().size()) + ")");
        viewer.posts().stream().filter(HeldPost::nodal).map(HeldPost::state).distinct().forEach(state -> {
            sql.append(" OR j.state = ?");
            parameters.add(state);
        });
        Integer administered = viewer.state();
        if (administered != null && viewer.isAdministratorOf(administered)) {
            sql.append(" OR j.state = ?");
            parameters.add(administered);
        } else if (viewer.isAdministratorOf(0)) {
            sql.append(" OR TRUE");
        }
        return new SqlCondition(sql.append(')').toString(), parameters);
    }

    /** A target as it was set. */
    record SetTarget(
            UUID id,
            UUID objective,
            String indicator,
            @Nullable String department,
            double target,
            @Nullable Double baseline,
            int baselineWithheld,
            int version) {}

    /** In the order in which they were set. */
    List<SetTarget> targets(UUID plan) {
        return database.list(
                row -> {
                    String department = row.text(4);
                    @Nullable String baseline = row.findText(6);
                    return new SetTarget(
                            row.uuid(1),
                            row.uuid(2),
                            row.text(3),
                            department.isEmpty() ? null : department,
                            Double.parseDouble(row.text(5)),
                            baseline == null ? null : Double.valueOf(baseline),
                            row.number(7),
                            row.number(8));
                },
                "SELECT id, objective, indicator, department, target, baseline, baseline_withheld, version FROM joint_plan_target"
                        + " WHERE plan = ? ORDER BY id",
                plan);
    }

    /** An activity, and the objective that it is for. */
    private record Placed(UUID objective, PlanActivityView activity) {}

    /** An objective without what belongs to it. */
    private record Objective(UUID id, int number, String text) {}

    /** All of a plan's objectives with what belongs to them: three statements, and one for each indicator. */
    List<PlanObjectiveView> objectives(JointPlanView plan) {
        measures.bringUpToDate();
        List<SetTarget> set = targets(plan.id());
        IndicatorMeasures.Measured measured = measured(plan, set);
        Map<UUID, List<PlanTargetView>> targets = set.stream()
                .collect(Collectors.groupingBy(
                        SetTarget::objective,
                        Collectors.mapping(target -> view(target, plan.district(), measured), Collectors.toList())));
        Map<UUID, List<PlanActivityView>> activities = activities(plan).stream()
                .collect(Collectors.groupingBy(
                        Placed::objective, Collectors.mapping(Placed::activity, Collectors.toList())));
        return database
                .list(
                        row -> new Objective(row.uuid(1), row.number(2), row.text(3)),
                        "SELECT id, number, text FROM joint_plan_objective WHERE plan = ? ORDER BY number",
                        plan.id())
                .stream()
                .map(objective -> new PlanObjectiveView(
                        objective.id(),
                        objective.number(),
                        objective.text(),
                        targets.getOrDefault(objective.id(), List.of()),
                        activities.getOrDefault(objective.id(), List.of())))
                .toList();
    }

    IndicatorMeasures.Measured measured(JointPlanView plan, Collection<SetTarget> targets) {
        return measures.of(
                targets.stream().map(SetTarget::indicator).toList(),
                plan.state(),
                plan.starts(),
                plan.ends().plusDays(1));
    }

    private PlanTargetView view(SetTarget target, @Nullable Integer district, IndicatorMeasures.Measured measured) {
        var present = measured.at(target.indicator(), district, target.department());
        return new PlanTargetView(
                target.id(),
                target.indicator(),
                measures.nameOf(target.indicator()),
                measures.unitOf(target.indicator()),
                measures.betterOf(target.indicator()),
                target.department(),
                target.baseline(),
                target.baselineWithheld(),
                target.target(),
                present,
                PlanTargetView.reached(target.baseline(), target.target(), present.value()),
                target.version());
    }

    private List<Placed> activities(JointPlanView plan) {
        LocalDate today = LocalDate.now(clock);
        Viewer viewer = current.get();
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        return database.list(
                row -> {
                    var owner = posts.read(row, GLANCE);
                    LocalDate starts = row.date(5);
                    LocalDate due = row.date(6);
                    int progress = row.number(9);
                    return new Placed(
                            row.uuid(2),
                            new PlanActivityView(
                                    row.uuid(1),
                                    row.number(3),
                                    row.text(4),
                                    owner,
                                    starts,
                                    due,
                                    row.findNumber(7),
                                    row.findNumber(8),
                                    progress,
                                    ActivityStatus.of(row.flag(10), progress, starts, due, today),
                                    !row.flag(10) && (plan.mayWrite() || viewer.workingPosts().contains(owner.id())),
                                    row.number(11)));
                },
                "SELECT a.id, a.objective, a.number, a.text, a.starts_on, a.due_on, a.budget, a.spent, a.progress, a.dropped,"
                        + " a.version, " + GlanceColumns.of("t") + " FROM joint_plan_activity a"
                        + GlanceColumns.join("t", "a.owner_post") + " WHERE a.plan = ? ORDER BY a.number",
                today,
                today,
                plan.id());
    }

    /** A district's own plan for the same period. */
    private record Own(UUID plan, PlanCount count) {}

    /** How the state's plan stands in each of its districts; none of a district's own plan. */
    List<PlanDistrictView> districts(JointPlanView plan) {
        if (plan.district() != null) {
            return List.of();
        }
        Map<Integer, Own> own = new HashMap<>();
        database.list(
                row -> own.put(row.number(1), new Own(row.uuid(2), count(row, 3))),
                "SELECT j.district, j.id," + COUNTS + " FROM joint_plan j LEFT JOIN joint_plan_activity a ON a.plan = j.id AND NOT"
                        + " a.dropped WHERE j.state = ? AND j.district IS NOT NULL AND j.period = ? AND j.starts = ?"
                        + " GROUP BY j.district, j.id",
                LocalDate.now(clock),
                plan.state(),
                plan.period(),
                plan.starts());
        measures.bringUpToDate();
        List<SetTarget> targets = targets(plan.id());
        IndicatorMeasures.Measured measured = measured(plan, targets);
        return places.districts(plan.state(), new Page(Page.MAX, Optional.empty())).nodes().stream()
                .map(district -> view(district, own.get(district.code()), targets, measured))
                .toList();
    }

    private static PlanDistrictView view(
            DistrictView district,
            @Nullable Own own,
            List<SetTarget> targets,
            IndicatorMeasures.Measured measured) {
        return new PlanDistrictView(
                district,
                own == null ? null : own.plan(),
                own == null ? PlanCount.NOTHING : own.count(),
                targets.stream()
                        .map(target -> new PlanDistrictView.PlanMeasureView(
                                target.id(), measured.at(target.indicator(), district.code(), target.department())))
                        .toList());
    }
}
