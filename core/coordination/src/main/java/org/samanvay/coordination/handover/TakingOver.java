package org.samanvay.coordination.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** The successor accepts or disputes, the reporting post settles. Inside a change. */
@ApplicationScoped
class TakingOver {
    private static final int MOST_AT_ONCE = 100;

    @Inject
    private CurrentViewer current;

    @Inject
    private Database database;

    @Inject
    private Handovers handovers;

    @Inject
    private Notices notices;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A note that the caller may know of, locked for the change. */
    private record Locked(UUID id, UUID post, @Nullable UUID superior, int version) {}

    /** @param numbers of the items; empty: all that are open */
    UUID accept(UUID handover, Collection<Integer> numbers, int version) {
        Locked note = locked(handover, version);
        HeldPost by = successor(note);
        List<Object> parameters = new ArrayList<>(List.of(clock.instant(), current.account(), by.post(), note.id()));
        parameters.addAll(numbers);
        int accepted = database.run(
                "UPDATE handover_item SET status = 'ACCEPTED', settled_at = ?, settled_by = ?, settled_by_post = ?"
                        + " WHERE handover = ? AND status = 'OPEN'"
                        + (numbers.isEmpty() ? "" : " AND number IN " + Database.places(numbers.size())),
                parameters.toArray());
        if (accepted == 0 || (!numbers.isEmpty() && accepted < numbers.size())) {
            throw notOpen();
        }
        settled(note, accepted);
        audit.actOfPost(current.account(), by.post(), "HANDOVER_ACCEPTED", note.id());
        return handover;
    }

    UUID dispute(UUID handover, int number, DisputeReason reason, int version) {
        Locked note = locked(handover, version);
        HeldPost by = successor(note);
        int disputed = database.run(
                "UPDATE handover_item SET status = 'DISPUTED', reason = ? WHERE handover = ? AND number = ? AND status = 'OPEN'",
                reason,
                note.id(),
                number);
        if (disputed == 0) {
            throw notOpen();
        }
        settled(note, 0);
        if (note.superior() != null) {
            notices.tell(note.superior(), NoticeKind.HANDOVER_DISPUTED, note.id());
        }
        audit.actOfPost(current.account(), by.post(), "HANDOVER_DISPUTED", note.id());
        return handover;
    }

    UUID settle(UUID handover, int number, DisputeSettlement settlement, int version) {
        Locked note = locked(handover, version);
        Viewer viewer = current.forChange();
        HeldPost by = reporting(note, viewer);
        int decided = database.run(
                "UPDATE handover_item SET status = ?, settled_at = ?, settled_by = ?, settled_by_post = ?"
                        + " WHERE handover = ? AND number = ? AND status = 'DISPUTED'",
                settlement.becomes(),
                clock.instant(),
                viewer.account(),
                by.post(),
                note.id(),
                number);
        if (decided == 0) {
            throw notOpen();
        }
        settled(note, decided);
        notices.tell(note.post(), NoticeKind.HANDOVER_DISPUTE_SETTLED, note.id());
        audit.actOfPost(viewer.account(), by.post(), "HANDOVER_DISPUTE_SETTLED", note.id());
        return handover;
    }

    static void bounded(Collection<Integer> numbers) {
        if (numbers.size() > MOST_AT_ONCE || numbers.stream().distinct().count() < numbers.size()) {
            throw CommonProblem.invalidArgument(
                    "items", "At most " + MOST_AT_ONCE + " items, each once", "अधिकतम " + MOST_AT_ONCE + " मदें, प्रत्येक एक बार");
        }
    }

    private Locked locked(UUID id, int version) {
        handovers.require(id);
        Locked note = database.find(
                        row -> new Locked(row.uuid(1), row.uuid(2), row.findUuid(3), row.number(4)),
                        "SELECT h.id, h.post, (SELECT p.reports_to FROM post p WHERE p.id = h.post), h.version"
                                + " FROM handover h WHERE h.id = ? FOR UPDATE",
                        id)
                .orElseThrow(Handovers::notFound);
        if (note.version() != version) {
            throw CommonProblem.versionConflict(note.version());
        }
        return note;
    }

    private void settled(Locked note, int items) {
        Instant now = clock.instant();
        database.run(
                "UPDATE handover SET unsettled = unsettled - ?, settled_at = IF(unsettled = 0, ?, NULL), version = version + 1"
                        + " WHERE id = ?",
                items,
                now,
                note.id());
    }

    private HeldPost successor(Locked note) {
        return current.forChange().holding(note.post()).orElseThrow(() -> new Problem(
                HandoverProblem.NOT_THE_SUCCESSOR,
                Text.of("Only who holds the post takes it over", "कार्यभार केवल पदधारक ग्रहण करता है")));
    }

    /** The post above; where that is vacant, whoever answers for it. The successor does not settle its own dispute. */
    private static HeldPost reporting(Locked note, Viewer viewer) {
        return Optional.ofNullable(note.superior())
                .filter(superior -> viewer.workingPosts().contains(superior) && viewer.holding(note.post()).isEmpty())
                .map(superior -> viewer.holding(superior).orElse(viewer.posts().getFirst()))
                .orElseThrow(() -> new Problem(
                        HandoverProblem.NOT_THE_REPORTING_POST,
                        Text.of(
                                "A dispute is settled by the post that this one reports to",
                                "विवाद का निर्णय वरिष्ठ पद करता है")));
    }

    private static Problem notOpen() {
        return CommonProblem.wrongStatus(
                "SETTLED", "The item is not in the state that this step needs", "मद इस चरण के योग्य स्थिति में नहीं है");
    }
}
