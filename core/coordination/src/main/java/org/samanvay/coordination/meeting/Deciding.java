package org.samanvay.coordination.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.freetext.FreeText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Makes a decision and brings it to its end: its owner reports, somebody else verifies or sends it back. Inside a change. */
@ApplicationScoped
class Deciding {
    private static final int LONGEST = 1000;

    @Inject
    private CurrentViewer current;

    @Inject
    private Database database;

    @Inject
    private Meetings meetings;

    @Inject
    private Decisions decisions;

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

    UUID decide(UUID meetingId, NewDecision asked) {
        StoredMeeting meeting = meetings.locked(meetingId);
        HeldPost by = meeting.leading(current.forChange());
        meeting.require(MeetingStatus.HELD);
        PostCard owner = posts.find(asked.owner())
                .filter(post -> post.state() == meeting.state())
                .orElseThrow(() -> CommonProblem.invalidArgument(
                        "decision.owner", "A post of this state", "इसी राज्य का पद चुनें"));
        if (!posts.isUnderANodalPost(owner)) {
            throw new Problem(
                    MeetingProblem.INDEPENDENT_BODY,
                    Text.of(
                            "The body decides independently; a meeting gives it no orders",
                            "यह निकाय स्वतंत्र निर्णय लेता है; बैठक इसे निर्देश नहीं देती"),
                    Map.of("field", "decision.owner"));
        }
        if (asked.dueOn().isBefore(meeting.day())) {
            throw CommonProblem.invalidArgument(
                    "decision.dueOn", "It is due on the meeting's day or later", "समय-सीमा बैठक के दिन या बाद की हो");
        }
        UUID id = Ids.next();
        database.run(
                "INSERT INTO decision (id, meeting, number, state, district, owner_post, text, due_on, status, created_at,"
                        + " version) SELECT ?, ?, 1 + COUNT(*), ?, ?, ?, ?, ?, 'OPEN', ?, 1 FROM decision WHERE meeting = ?",
                id,
                meetingId,
                meeting.state(),
                meeting.district(),
                owner.id(),
                texts.checked("decision.text", asked.text(), LONGEST),
                asked.dueOn(),
                clock.instant(),
                meetingId);
        notices.tell(owner.id(), NoticeKind.DECISION_MADE, id);
        audit.actOfPost(current.account(), by.post(), "DECISION_MADE", id);
        return id;
    }

    UUID report(UUID id, Evidence evidence, int version) {
        Viewer viewer = current.forChange();
        DecisionRow decision = locked(id, version, DecisionStatus.OPEN);
        if (!viewer.workingPosts().contains(decision.ownerPost())) {
            throw CommonProblem.notAllowed(
                    "Only the post that owns the decision reports it", "निर्णय की आख्या केवल उत्तरदायी पद देता है");
        }
        HeldPost by = viewer.holding(decision.ownerPost()).orElse(viewer.posts().getFirst());
        database.run(
                "UPDATE decision SET status = 'REPORTED', evidence_held_at = ?, evidence_register = ?, evidence_number = ?,"
                        + " reported_by = ?, reported_by_post = ?, reported_at = ?, version = version + 1 WHERE id = ?",
                texts.checked("evidence.heldAt", evidence.heldAt(), 160),
                texts.checked("evidence.register", evidence.register(), 80),
                texts.checked("evidence.number", evidence.number(), 80),
                viewer.account(),
                by.post(),
                clock.instant(),
                id);
        notices.tell(decision.convenedBy(), NoticeKind.DECISION_REPORTED, id);
        audit.actOfPost(viewer.account(), by.post(), "DECISION_REPORTED", id);
        return id;
    }

    UUID verify(UUID id, int version) {
        DecisionRow decision = locked(id, version, DecisionStatus.REPORTED);
        HeldPost by = reviewing(decision);
        database.run(
                "UPDATE decision SET status = 'CLOSED', verified_by = ?, verified_by_post = ?, verified_at = ?,"
                        + " version = version + 1 WHERE id = ?",
                current.account(),
                by.post(),
                clock.instant(),
                id);
        notices.tell(decision.ownerPost(), NoticeKind.DECISION_CLOSED, id);
        audit.actOfPost(current.account(), by.post(), "DECISION_VERIFIED", id);
        return id;
    }

    /** It is open again; its day stays. */
    UUID sendBack(UUID id, SendBackReason reason, int version) {
        DecisionRow decision = locked(id, version, DecisionStatus.REPORTED);
        HeldPost by = reviewing(decision);
        database.run(
                "UPDATE decision SET status = 'OPEN', sent_back = sent_back + 1, sent_back_reason = ?, version = version + 1"
                        + " WHERE id = ?",
                reason,
                id);
        notices.tell(decision.ownerPost(), NoticeKind.DECISION_SENT_BACK, id);
        audit.actOfPost(current.account(), by.post(), "DECISION_SENT_BACK", id);
        return id;
    }

    private DecisionRow locked(UUID id, int version, DecisionStatus expected) {
        DecisionRow decision = decisions.locked(id);
        if (decision.version() != version) {
            throw CommonProblem.versionConflict(decision.version());
        }
        if (decision.status() != expected) {
            throw CommonProblem.wrongStatus(Text.of("The decision", "निर्णय"), decision.status());
        }
        return decision;
    }

    private HeldPost reviewing(DecisionRow decision) {
        Viewer viewer = current.forChange();
        if (decision.isOwnedBy(viewer)) {
            throw new Problem(
                    MeetingProblem.OWNER_CANNOT_VERIFY,
                    Text.of(
                            "Who carried a decision out does not verify it",
                            "जिसने निर्णय का पालन किया, वह उसका सत्यापन नहीं करता"));
        }
        if (!decision.isReviewedBy(viewer)) {
            throw new Problem(
                    MeetingProblem.NOT_THE_CHAIR,
                    Text.of(
                            "The meeting's convener or chair, or a nodal post of the state, verifies",
                            "सत्यापन बैठक बुलाने वाला पद, अध्यक्ष या राज्य का नोडल पद करता है"));
        }
        return viewer.posts().getFirst();
    }
}
