package org.samanvay.coordination.caseaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.DataKey;

/** Gives actions to posts. Inside a change; who may get one is checked by the feature they come from. */
@ApplicationScoped
public class MakingActions {
    public static final int LONGEST = 1000;

    @Inject
    private CurrentViewer current;

    @Inject
    private Database database;

    @Inject
    private Persons persons;

    @Inject
    private Posts posts;

    @Inject
    private CaseText texts;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    /**
     * @param from the number of the first of them
     * @param field for the caller's form
     * @return their identifiers, in their order
     */
    public List<UUID> make(ActionOrigin origin, List<NewAction> asked, int from, String field) {
        Map<UUID, PostCard> owners =
                posts.findAll(asked.stream().map(NewAction::owner).toList());
        DataKey key = persons.requireKey(origin.person());
        CaseAccess access = kernel.require(current.get(), origin.caseFile());
        Instant now = clock.instant();
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<UUID> made = new ArrayList<>();
        for (NewAction action : asked) {
            UUID id = Ids.next();
            requireFuture(action, now, field);
            rows.add(new @Nullable Object[] {
                id,
                origin.caseFile(),
                origin.person(),
                origin.kind(),
                origin.source(),
                from + made.size(),
                action.owner(),
                owners.get(action.owner()).department(),
                origin.by().post(),
                action.dueAt().toInstant(),
                "OPEN",
                key.seal(CaseActions.textOf(id), texts.checked(access, field + ".text", action.text(), LONGEST)),
                now,
                1
            });
            made.add(id);
            steps.write(Step.of(origin.caseFile(), StepKind.CASE_ACTION_MADE, origin.by(), current.account())
                    .about(id)
                    .detail(origin.kind().name())
                    .telling(action.owner()));
        }
        database.insertAll(
                "INSERT INTO case_action (id, case_file, person, source_kind, source, number, owner_post, owner_department,"
                        + " made_by_post, due_at, status, sealed_text, made_at, version) VALUES",
                rows,
                "");
        return made;
    }

    private static void requireFuture(NewAction action, Instant now, String field) {
        if (!action.dueAt().toInstant().isAfter(now)) {
            throw CommonProblem.invalidArgument(field + ".dueAt", "A time that is still to come", "आने वाला समय दें");
        }
    }
}
