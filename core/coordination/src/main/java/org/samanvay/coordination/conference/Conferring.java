package org.samanvay.coordination.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.caseaction.ActionOrigin;
import org.samanvay.coordination.caseaction.ActionSource;
import org.samanvay.coordination.caseaction.MakingActions;
import org.samanvay.coordination.caseaction.NewAction;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** What is done with a conference: set aside, answered, held, followed up. Inside a change. */
@ApplicationScoped
class Conferring {
    private static final int LONGEST_ANSWER = 4000;
    private static final int MOST_DECISIONS = 50;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Persons persons;

    @Inject
    private Posts posts;

    @Inject
    private CaseText texts;

    @Inject
    private MakingActions making;

    @Inject
    private Steps steps;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    UUID setAside(UUID id, int version, SetAsideReason reason) {
        StoredConference conference = locked(id);
        HeldPost by = convener(conference);
        conference.require(version, ConferenceStatus.PROPOSED);
        database.run(
                "UPDATE case_conference SET status = 'SET_ASIDE', under_way = NULL, set_aside_reason = ?, ended_at = ?,"
                        + " version = version + 1 WHERE id = ?",
                reason,
                clock.instant(),
                id);
        steps.write(step(conference, StepKind.CONFERENCE_SET_ASIDE, by).detail(reason.name()));
        return id;
    }

    /** Until it is held the answer may be given anew. */
    UUID answer(UUID id, String answer) {
        StoredConference conference = locked(id);
        Viewer viewer = current.forChange();
        conference.requireStatus(ConferenceStatus.CONVENED);
        UUID post = invited(id).stream()
                .filter(viewer.workingPosts()::contains)
                .min((one, other) -> Boolean.compare(isHeld(viewer, other), isHeld(viewer, one)))
                .orElseThrow(Conferences::notFound);
        database.run(
                "UPDATE conference_invitee SET sealed_answer = ?, answered_at = ?, answered_by = ? WHERE conference = ?"
                        + " AND post = ?",
                persons.requireKey(conference.person())
                        .seal(Sealed.answer(id, post), texts.checked(kernel.require(viewer, conference.caseFile()), "answer", answer, LONGEST_ANSWER)),
                clock.instant(),
                viewer.account(),
                id,
                post);
        HeldPost by = viewer.holding(post).orElseGet(() -> kernel.acting(viewer, conference.caseFile()));
        steps.write(step(conference, StepKind.CONFERENCE_RETURNED, by).telling(conference.convener()));
        return id;
    }

    private static boolean isHeld(Viewer viewer, UUID post) {
        return viewer.holding(post).isPresent();
    }

    /** Who was invited and is not named was absent. */
    UUID hold(UUID id, int version, HeldConference held) {
        StoredConference conference = locked(id);
        HeldPost by = convener(conference);
        conference.require(version, ConferenceStatus.CONVENED);
        Instant now = clock.instant();
        Instant followUp = future("conference.followUpAt", held.followUpAt(), now);
        Set<UUID> invited = invited(id);
        List<UUID> present = Ids.parseAll("conference.present", held.present());
        if (!invited.containsAll(present)) {
            throw CommonProblem.invalidArgument(
                    "conference.present", "Only posts that were invited", "केवल आमंत्रित पद");
        }
        requireOwners(held.decisions(), invited);
        List<Object> parameters = new ArrayList<>(present);
        parameters.add(id);
        database.run(
                "UPDATE conference_invitee SET present = (post IN " + Database.places(present.size())
                        + ") WHERE conference = ?",
                parameters.toArray());
        database.run(
                "UPDATE case_conference SET status = 'HELD', under_way = NULL, held_at = ?, follow_up_at = ?,"
                        + " version = version + 1 WHERE id = ?",
                now,
                followUp,
                id);
        steps.together(() -> {
            steps.write(step(conference, StepKind.CONFERENCE_HELD, by));
            making.make(
                    new ActionOrigin(conference.caseFile(), conference.person(), ActionSource.CONFERENCE, id, by),
                    held.decisions(),
                    1,
                    "conference.decisions");
        });
        return id;
    }

    /** Each belongs to a post that sat at the table; a body that takes no orders gets none. */
    private void requireOwners(List<NewAction> decisions, Set<UUID> invited) {
        if (decisions.size() > MOST_DECISIONS) {
            throw CommonProblem.invalidArgument(
                    "conference.decisions", "At most " + MOST_DECISIONS, "अधिकतम " + MOST_DECISIONS);
        }
        Set<UUID> owners = new HashSet<>();
        decisions.forEach(decision -> owners.add(decision.owner()));
        boolean may = invited.containsAll(owners)
                && posts.findAll(owners).values().stream().allMatch(this::takesDecisions);
        if (!may) {
            throw new Problem(
                    ConferenceProblem.CANNOT_OWN_DECISION,
                    Text.of(
                            "A decision belongs to an invited post; an independent body gets none",
                            "निर्णय आमंत्रित पद का ही होगा; स्वतंत्र निकाय को निर्देश नहीं दिए जाते"),
                    Map.of("field", "conference.decisions.owner"));
        }
    }

    private boolean takesDecisions(PostCard post) {
        return posts.isUnderANodalPost(post);
    }

    /** @param again when to look again; null: all is done */
    UUID followUp(UUID id, int version, @Nullable OffsetDateTime again) {
        StoredConference conference = locked(id);
        HeldPost by = convener(conference);
        conference.require(version, ConferenceStatus.HELD);
        Instant now = clock.instant();
        if (again == null) {
            requireNoneOpen(id);
            database.run(
                    "UPDATE case_conference SET status = 'FOLLOWED_UP', ended_at = ?, version = version + 1 WHERE id = ?",
                    now,
                    id);
        } else {
            database.run(
                    "UPDATE case_conference SET follow_up_at = ?, version = version + 1 WHERE id = ?",
                    future("again", again, now),
                    id);
        }
        steps.write(step(conference, StepKind.CONFERENCE_FOLLOWED_UP, by));
        return id;
    }

    private void requireNoneOpen(UUID id) {
        int open = database.find(
                        row -> row.number(1),
                        "SELECT COUNT(*) FROM case_action WHERE source = ? AND status <> 'CLOSED'",
                        id)
                .orElse(0);
        if (open > 0) {
            throw new Problem(
                    ConferenceProblem.DECISIONS_OPEN,
                    Text.of(open + " decisions are still open", open + " निर्णय अभी खुले हैं"),
                    Map.of("open", open));
        }
    }

    /** Where the case is the caller's and it was invited; else it does not exist. */
    private StoredConference locked(UUID id) {
        Viewer viewer = current.forChange();
        StoredConference conference = database.find(
                        StoredConference::of,
                        "SELECT " + StoredConference.COLUMNS + " FROM case_conference WHERE id = ? FOR UPDATE",
                        id)
                .orElseThrow(Conferences::notFound);
        boolean known = !kernel.find(viewer, List.of(conference.caseFile())).isEmpty()
                && invited(id).stream().anyMatch(viewer.workingPosts()::contains);
        if (!known) {
            throw Conferences.notFound();
        }
        return conference;
    }

    private Set<UUID> invited(UUID id) {
        return new HashSet<>(
                database.list(row -> row.uuid(1), "SELECT post FROM conference_invitee WHERE conference = ?", id));
    }

    private HeldPost convener(StoredConference conference) {
        Viewer viewer = current.get();
        if (!viewer.workingPosts().contains(conference.convener())) {
            throw CommonProblem.notAllowed(
                    "Only the post that convenes it does this", "यह केवल सम्मेलन बुलाने वाला पद करता है");
        }
        return viewer.holding(conference.convener())
                .orElseGet(() -> kernel.acting(viewer, conference.caseFile()));
    }

    private Step step(StoredConference conference, StepKind kind, HeldPost by) {
        return Step.of(conference.caseFile(), kind, by, current.account()).about(conference.id());
    }

    private static Instant future(String field, OffsetDateTime time, Instant now) {
        if (!time.toInstant().isAfter(now)) {
            throw CommonProblem.invalidArgument(field, "A time that is still to come", "आने वाला समय दें");
        }
        return time.toInstant();
    }
}
