package org.samanvay.coordination.caseplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.caseaction.ActionAccess;
import org.samanvay.coordination.caseaction.ActionSource;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.caseplan.PlanChange.Line;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.coordination.vault.Place;
import org.samanvay.spi.Text;

/** Reads plans: all of those that the caller's department keeps, and of others those in which its posts own an item. */
@ApplicationScoped
class Plans implements ActionAccess {
    private static final Siblings<UUID> ALONE = new Siblings<>(List.of());

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private PersonKeys keys;

    @Inject
    private Clock clock;

    /** Of each case, one statement for all; a hundred a case at most, which is more than there are persons and departments. */
    Map<UUID, List<PlanView>> of(Map<UUID, CaseAccess> accesses) {
        return read(accesses, "q.case_file IN " + Database.places(accesses.size()), accesses.keySet());
    }

    PlanView require(UUID plan) {
        UUID caseFile = database.find(row -> row.uuid(1), "SELECT case_file FROM case_plan WHERE id = ?", plan)
                .orElseThrow(Plans::notFound);
        CaseAccess access = kernel.require(current.looking(), caseFile);
        return read(Map.of(caseFile, access), "q.id = ?", List.of(plan)).values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(Plans::notFound);
    }

    private Map<UUID, List<PlanView>> read(Map<UUID, CaseAccess> accesses, String condition, Collection<UUID> values) {
        Collection<UUID> working = current.looking().workingPosts();
        SqlCondition own = Readable.own(accesses.values(), "q.case_file", "q.keeper_department");
        List<Object> parameters = new ArrayList<>(own.parameters());
        parameters.addAll(Collections.nCopies(2, LocalDate.now(clock)));
        parameters.addAll(values);
        parameters.addAll(own.parameters());
        parameters.addAll(working);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        Map<UUID, List<PlanView>> byCase = new LinkedHashMap<>();
        List<UUID> ids = new ArrayList<>();
        database.list(
                row -> {
                    ids.add(row.uuid(1));
                    return byCase.computeIfAbsent(row.uuid(2), none -> new ArrayList<>())
                            .add(view(row, posts));
                },
                "SELECT q.id, q.case_file, q.person, q.kind, q.copy_wanted, q.version, " + own.sql() + ", "
                        + GlanceColumns.of("t") + " FROM case_plan q" + GlanceColumns.join("t", "q.keeper_post") + " WHERE "
                        + condition + " AND (" + own.sql() + " OR EXISTS (SELECT 1 FROM case_action a WHERE a.source = q.id"
                        + " AND a.owner_post IN " + Database.places(working.size()) + ")) ORDER BY q.id LIMIT "
                        + accesses.size() * Page.MAX,
                parameters.toArray());
        Siblings<UUID> together = new Siblings<>(ids);
        byCase.values().forEach(plans -> plans.replaceAll(plan -> plan.among(together)));
        return byCase;
    }

    private static PlanView view(Row row, GlanceColumns posts) {
        return new PlanView(
                row.uuid(1),
                row.uuid(3),
                PlanKind.valueOf(row.text(4)),
                posts.read(row, 8),
                row.flag(7),
                row.flag(5),
                row.number(6),
                ALONE);
    }

    /** Those of the plans that a department of the caller keeps; one statement. */
    Set<UUID> kept(List<UUID> ids) {
        List<Object> parameters = new ArrayList<>(ids);
        Collection<String> departments = current.looking().departments();
        parameters.addAll(departments);
        return new HashSet<>(database.list(
                row -> row.uuid(1),
                "SELECT id FROM case_plan WHERE id IN " + Database.places(ids.size()) + " AND keeper_department IN "
                        + Database.places(departments.size()),
                parameters.toArray()));
    }

    /** When each version was saved, newest first, of plans that the caller's department keeps; the latest hundred of each. */
    Map<UUID, List<PlanVersionView>> versions(List<UUID> plans) {
        List<Object> parameters = new ArrayList<>(Collections.nCopies(2, LocalDate.now(clock)));
        parameters.addAll(plans);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        Map<UUID, List<PlanVersionView>> byPlan = new HashMap<>();
        database.list(
                row -> byPlan.computeIfAbsent(row.uuid(1), none -> new ArrayList<>())
                        .add(new PlanVersionView(row.number(2), row.instant(3), posts.read(row, 4))),
                "SELECT v.plan, v.version, v.at, " + GlanceColumns.of("t") + " FROM case_plan_version v"
                        + GlanceColumns.join("t", "v.post") + " WHERE v.plan IN " + Database.places(plans.size())
                        + " ORDER BY v.plan, v.version DESC LIMIT " + plans.size() * Page.MAX,
                parameters.toArray());
        return byPlan;
    }

    /** What is different between two versions, for the department that keeps the plan. */
    List<PlanChange> changes(UUID plan, int from, int until) {
        if (!require(plan).keeps()) {
            throw notFound();
        }
        Map<UUID, Line> before = lines(plan, from);
        Map<UUID, Line> after = lines(plan, until);
        List<PlanChange> changes = new ArrayList<>();
        after.forEach((action, line) -> {
            Line was = before.get(action);
            if (!line.equals(was)) {
                changes.add(new PlanChange(action, was, line));
            }
        });
        before.forEach((action, line) -> {
            if (!after.containsKey(action)) {
                changes.add(new PlanChange(action, line, null));
            }
        });
        return changes;
    }

    private Map<UUID, Line> lines(UUID plan, int version) {
        List<Object> parameters = new ArrayList<>(Collections.nCopies(2, LocalDate.now(clock)));
        parameters.addAll(List.of(plan, version));
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        Map<UUID, Line> lines = new LinkedHashMap<>();
        database.list(
                row -> lines.put(
                        row.uuid(1),
                        new Line(
                                posts.read(row, 6),
                                row.bytes(4)
                                        .map(wrapped -> keys.unwrap(row.uuid(5), wrapped)
                                                .openText(
                                                        textOf(row.uuid(1), version),
                                                        row.bytes(3).orElseThrow()))
                                        .orElse(null),
                                row.instant(2))),
                "SELECT i.action, i.due_at, i.sealed_text, k.wrapped_key, q.person, " + GlanceColumns.of("t")
                        + " FROM case_plan_item i JOIN case_plan q ON q.id = i.plan LEFT JOIN person_key k ON k.person ="
                        + " q.person" + GlanceColumns.join("t", "i.owner_post")
                        + " WHERE i.plan = ? AND i.version = ? ORDER BY i.place",
                parameters.toArray());
        return lines;
    }

    static Place textOf(UUID action, int version) {
        return new Place("case_plan_item", "sealed_text", action, version);
    }

    @Override
    public boolean covers(ActionSource kind) {
        return kind == ActionSource.CASE_PLAN || kind == ActionSource.SAFETY_PLAN;
    }

    /** The posts of the department that keeps it. */
    @Override
    public boolean readsAll(UUID plan, Collection<UUID> posts) {
        List<Object> parameters = new ArrayList<>(List.of(plan));
        parameters.addAll(posts);
        return database.find(
                        row -> true,
                        "SELECT 1 FROM case_plan q WHERE q.id = ? AND EXISTS (SELECT 1 FROM post p JOIN office o ON o.id ="
                                + " p.office WHERE p.id IN " + Database.places(posts.size())
                                + " AND o.department = q.keeper_department)",
                        parameters.toArray())
                .isPresent();
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Plan", "योजना"));
    }
}
