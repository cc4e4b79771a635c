package org.samanvay.coordination.caseaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.meeting.DecisionStatus;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.DataKey;

/** Changes the actions of a plan as its next version has them. Inside a change. */
@ApplicationScoped
public class ChangingActions {
    @Inject
    private CurrentViewer current;

    @Inject
    private Database database;

    @Inject
    private Persons persons;

    @Inject
    private CaseText texts;

    @Inject
    private Steps steps;

    private record Stored(DecisionStatus status, UUID owner) {}

    /**
     * What is open and not among those kept is dropped. What is over stays as it is.
     *
     * @param kept the actions that go on, as they are from now on
     * @return the highest number that was given
     */
    public int change(CaseAccess access, ActionOrigin origin, Map<UUID, NewAction> kept, String field) {
        Map<UUID, Stored> stored = new LinkedHashMap<>();
        database.list(
                row -> stored.put(row.uuid(1), new Stored(DecisionStatus.valueOf(row.text(2)), row.uuid(3))),
                "SELECT id, status, owner_post FROM case_action WHERE source = ? ORDER BY number FOR UPDATE",
                origin.source());
        if (!stored.keySet().containsAll(kept.keySet())) {
            throw foreign(field);
        }
        DataKey key = persons.requireKey(origin.person());
        stored.forEach((action, was) -> {
            NewAction now = kept.get(action);
            if (was.status() == DecisionStatus.OPEN && now == null) {
                drop(origin, action, was);
            } else if (was.status() == DecisionStatus.OPEN) {
                keep(access, origin, action, was, now, key, field);
            } else if (now != null) {
                texts.checked(access, field + ".text", now.text(), MakingActions.LONGEST);
            }
        });
        return stored.size();
    }

    private void drop(ActionOrigin origin, UUID action, Stored was) {
        database.run(
                "UPDATE case_action SET status = 'CLOSED', outcome = 'DROPPED', version = version + 1 WHERE id = ?", action);
        tell(origin, action, StepKind.CASE_ACTION_DROPPED, was.owner());
    }

    private void keep(
            CaseAccess access, ActionOrigin origin, UUID action, Stored was, NewAction now, DataKey key, String field) {
        database.run(
                "UPDATE case_action a SET a.owner_post = ?, a.owner_department = (SELECT o.department FROM post p JOIN office o"
                        + " ON o.id = p.office WHERE p.id = ?), a.due_at = ?, a.sealed_text = ?, a.overdue_told_at = NULL,"
                        + " a.version = a.version + 1 WHERE a.id = ?",
                now.owner(),
                now.owner(),
                now.dueAt().toInstant(),
                key.seal(CaseActions.textOf(action), texts.checked(access, field + ".text", now.text(), MakingActions.LONGEST)),
                action);
        if (!now.owner().equals(was.owner())) {
            tell(origin, action, StepKind.CASE_ACTION_DROPPED, was.owner());
            tell(origin, action, StepKind.CASE_ACTION_MADE, now.owner());
        }
    }

    private void tell(ActionOrigin origin, UUID action, StepKind kind, UUID post) {
        steps.write(Step.of(origin.caseFile(), kind, origin.by(), current.account())
                .about(action)
                .detail(origin.kind().name())
                .telling(post));
    }

    private static Problem foreign(String field) {
        return CommonProblem.invalidArgument(field, "Not an item of this plan", "इस योजना का कार्य नहीं");
    }
}
