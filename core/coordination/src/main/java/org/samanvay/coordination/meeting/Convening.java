package org.samanvay.coordination.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.freetext.FreeText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.identifier.PublicCode;
import org.samanvay.coordination.matrix.NodalMatrix;
import org.samanvay.coordination.matrix.NodalMatrix.SeatPost;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;

/** Convenes a meeting, holds it, and keeps its minutes. Inside a change. */
@ApplicationScoped
class Convening {
    private static final int LONGEST_MINUTES = 8000;
    private static final int LONGEST_VENUE = 160;
    private static final int MOST_INVITED = 100;
    private static final int CODE_LENGTH = 8;

    @Inject
    private CurrentViewer current;

    @Inject
    private Database database;

    @Inject
    private NodalMatrix matrix;

    @Inject
    private Posts posts;

    @Inject
    private Meetings meetings;

    @Inject
    private Agenda agenda;

    @Inject
    private FreeText texts;

    @Inject
    private Notices notices;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    UUID convene(NewMeeting asked, @Nullable String asPost) {
        HeldPost by = current.actingPost(asPost);
        MeetingAccess.requireConvener(by, asked.state(), asked.district());
        UUID chair = asked.chair() == null ? by.post() : asked.chair();
        Set<UUID> invited = invited(asked);
        requireOfState(asked.state(), chair, invited);
        UUID id = Ids.next();
        database.run(
                "INSERT INTO meeting (id, code, state, district, planned_at, venue, status, convened_by_post, chair_post,"
                        + " created_at, version) VALUES (?, ?, ?, ?, ?, ?, 'PLANNED', ?, ?, ?, 1)",
                id,
                PublicCode.random(CODE_LENGTH),
                asked.state(),
                asked.district(),
                asked.plannedAt(),
                asked.venue() == null ? null : texts.checked("meeting.venue", asked.venue(), LONGEST_VENUE),
                by.post(),
                chair,
                clock.instant());
        database.insertAll(
                "INSERT INTO meeting_invitee (meeting, post) VALUES",
                invited.stream().map(post -> new @Nullable Object[] {id, post}).toList(),
                "");
        agenda.draw(meetings.locked(id));
        notices.tellAll(invited, NoticeKind.MEETING_CONVENED, id);
        audit.actOfPost(current.account(), by.post(), "MEETING_CONVENED", id);
        return id;
    }

    /** The nodal posts of the place: of a district those of the district, of the state its own; and who was named. */
    private Set<UUID> invited(NewMeeting asked) {
        Set<UUID> invited = new LinkedHashSet<>();
        matrix.seatPosts(asked.state(), asked.district()).stream()
                .filter(seat -> asked.district() != null || seat.district() == null)
                .map(SeatPost::post)
                .forEach(invited::add);
        invited.addAll(asked.invited());
        if (invited.size() > MOST_INVITED) {
            throw CommonProblem.invalidArgument(
                    "meeting.invitees", "At most " + MOST_INVITED + " posts", "अधिकतम " + MOST_INVITED + " पद");
        }
        return invited;
    }

    private void requireOfState(int state, UUID chair, Set<UUID> invited) {
        Set<UUID> named = new LinkedHashSet<>(invited);
        named.add(chair);
        Map<UUID, PostCard> known = posts.findAll(named);
        if (known.size() < named.size() || known.values().stream().anyMatch(post -> post.state() != state)) {
            throw CommonProblem.invalidArgument(
                    "meeting.invitees", "Posts of this state are invited", "केवल इसी राज्य के पद आमंत्रित होते हैं");
        }
    }

    UUID redraw(UUID id, int version) {
        StoredMeeting meeting = meetings.locked(id);
        HeldPost by = meeting.leading(current.forChange());
        meeting.requireVersion(version);
        meeting.require(MeetingStatus.PLANNED);
        agenda.draw(meeting);
        count(id);
        audit.actOfPost(current.account(), by.post(), "MEETING_AGENDA_DRAWN", id);
        return id;
    }

    /** The agenda is drawn a last time, so that what came up until the meeting stands on it; then it is a record. */
    UUID hold(UUID id, List<PresenceOf> presences, int version) {
        StoredMeeting meeting = meetings.locked(id);
        HeldPost by = meeting.leading(current.forChange());
        meeting.requireVersion(version);
        meeting.require(MeetingStatus.PLANNED);
        agenda.draw(meeting);
        database.run("UPDATE meeting_invitee SET attendance = 'ABSENT' WHERE meeting = ?", id);
        for (PresenceOf presence : presences) {
            if (database.run(
                            "UPDATE meeting_invitee SET attendance = ? WHERE meeting = ? AND post = ?",
                            presence.attendance(),
                            id,
                            presence.post())
                    == 0) {
                requireInvited(id, presence.post());
            }
        }
        database.run(
                "UPDATE meeting SET status = 'HELD', held_at = ?, version = version + 1 WHERE id = ?", clock.instant(), id);
        audit.actOfPost(current.account(), by.post(), "MEETING_HELD", id);
        return id;
    }

    /** Nothing was changed where somebody was absent and is so already. */
    private void requireInvited(UUID meeting, UUID post) {
        database.find(row -> true, "SELECT 1 FROM meeting_invitee WHERE meeting = ? AND post = ?", meeting, post)
                .orElseThrow(() -> CommonProblem.invalidArgument("attendance", "The post was not invited", "पद आमंत्रित नहीं था"));
    }

    UUID keepMinutes(UUID id, String minutes, int version) {
        StoredMeeting meeting = meetings.locked(id);
        HeldPost by = meeting.leading(current.forChange());
        meeting.requireVersion(version);
        meeting.require(MeetingStatus.HELD);
        database.run(
                "UPDATE meeting SET minutes = ?, minutes_at = COALESCE(minutes_at, ?), version = version + 1 WHERE id = ?",
                texts.checked("minutes", minutes, LONGEST_MINUTES),
                clock.instant(),
                id);
        audit.actOfPost(current.account(), by.post(), "MEETING_MINUTES_KEPT", id);
        return id;
    }

    private void count(UUID id) {
        database.run("UPDATE meeting SET version = version + 1 WHERE id = ?", id);
    }
}
