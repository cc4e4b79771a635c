package org.samanvay.coordination.caseplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.caseaction.ActionOrigin;
import org.samanvay.coordination.caseaction.ChangingActions;
import org.samanvay.coordination.caseaction.MakingActions;
import org.samanvay.coordination.caseaction.NewAction;
import org.samanvay.coordination.casefile.CaseFiles;
import org.samanvay.coordination.casefile.KnownParticipants;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.DataKey;

/** Saves a plan: new items are given to their posts, changed ones told anew, and what is left out is dropped. */
@ApplicationScoped
class SavingPlan {
    private static final int MOST_ITEMS = 30;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private CaseFiles cases;

    @Inject
    private KnownParticipants participants;

    @Inject
    private Persons persons;

    @Inject
    private MakingActions making;

    @Inject
    private ChangingActions changing;

    @Inject
    private Steps steps;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    private record Stored(UUID id, int version) {}

    /** @param version of the plan that was read; 0: none yet */
    UUID save(UUID caseFile, SavedPlan plan, int version) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        HeldPost by = kernel.acting(current.get(), access);
        cases.requireWorkable(access, by);
        UUID person = persons.require(access, plan.person()).id();
        requireItems(access, plan.items());
        Stored stored = stored(caseFile, person, plan.kind(), by);
        if (stored.version() != version) {
            throw CommonProblem.versionConflict(stored.version());
        }
        int next = version + 1;
        steps.together(() -> {
            store(stored, next, caseFile, person, plan, by);
            List<UUID> actions = actions(access, new ActionOrigin(caseFile, person, plan.kind().source(), stored.id(), by), plan.items());
            keepVersion(stored.id(), next, by, plan.items(), actions, persons.requireKey(person));
            steps.write(Step.of(caseFile, StepKind.PLAN_SAVED, by, current.account())
                    .about(stored.id())
                    .detail(plan.kind().name()));
        });
        return stored.id();
    }

    private void requireItems(CaseAccess access, List<PlanItem> items) {
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw CommonProblem.invalidArgument("plan.items", "1 to " + MOST_ITEMS + " items", "1 से " + MOST_ITEMS + " कार्य");
        }
        Set<UUID> owners = new HashSet<>();
        items.forEach(item -> owners.add(item.owner()));
        if (!participants.of(access).containsAll(owners)) {
            throw CommonProblem.invalidArgument(
                    "plan.items.owner",
                    "Only posts that take part in the case; refer to others first",
                    "केवल प्रकरण में सम्मिलित पद; अन्य को पहले रेफरल भेजें");
        }
    }

    private Stored stored(UUID caseFile, UUID person, PlanKind kind, HeldPost by) {
        Optional<Stored> found = database.find(
                row -> new Stored(row.uuid(1), row.number(2)),
                "SELECT id, version FROM case_plan WHERE case_file = ? AND person = ? AND kind = ? AND keeper_department = ?"
                        + " FOR UPDATE",
                caseFile,
                person,
                kind,
                by.department());
        return found.orElseGet(() -> new Stored(Ids.next(), 0));
    }

    private void store(Stored stored, int next, UUID caseFile, UUID person, SavedPlan plan, HeldPost by) {
        if (stored.version() == 0) {
            database.run(
                    "INSERT INTO case_plan (id, case_file, person, kind, keeper_post, keeper_department, copy_wanted, version)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    stored.id(),
                    caseFile,
                    person,
                    plan.kind(),
                    by.post(),
                    by.department(),
                    plan.copyWanted(),
                    next);
        } else {
            database.run(
                    "UPDATE case_plan SET copy_wanted = ?, version = ? WHERE id = ?", plan.copyWanted(), next, stored.id());
        }
    }

    /** The action of each item, in their order. */
    private List<UUID> actions(CaseAccess access, ActionOrigin origin, List<PlanItem> items) {
        Map<UUID, NewAction> kept = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.action() != null)
                .forEach(item -> kept.put(item.action(), action(item)));
        int made = changing.change(access, origin, kept, "plan.items");
        List<NewAction> fresh = items.stream()
                .filter(item -> item.action() == null)
                .map(SavingPlan::action)
                .toList();
        List<UUID> added = fresh.isEmpty() ? List.of() : making.make(origin, fresh, made + 1, "plan.items");
        List<UUID> all = new ArrayList<>();
        int at = 0;
        for (PlanItem item : items) {
            UUID before = item.action();
            all.add(before == null ? added.get(at++) : before);
        }
        return all;
    }

    private static NewAction action(PlanItem item) {
        return new NewAction(item.owner(), item.text(), item.dueAt());
    }

    private void keepVersion(UUID plan, int next, HeldPost by, List<PlanItem> items, List<UUID> actions, DataKey key) {
        database.run(
                "INSERT INTO case_plan_version (plan, version, at, post, account) VALUES (?, ?, ?, ?, ?)",
                plan,
                next,
                clock.instant(),
                by.post(),
                current.account());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            PlanItem item = items.get(place);
            rows.add(new @Nullable Object[] {
                plan,
                next,
                place + 1,
                actions.get(place),
                item.owner(),
                item.dueAt().toInstant(),
                key.seal(Plans.textOf(actions.get(place), next), item.text().strip())
            });
        }
        database.insertAll(
                "INSERT INTO case_plan_item (plan, version, place, action, owner_post, due_at, sealed_text) VALUES", rows, "");
    }
}
