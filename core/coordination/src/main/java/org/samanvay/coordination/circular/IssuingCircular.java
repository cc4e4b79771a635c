package org.samanvay.coordination.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.freetext.FreeText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;

/** Issuing a circular, and taking note of one. */
@ApplicationScoped
class IssuingCircular {
    private static final int LONGEST_REFERENCE = 80;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 4000;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private Circulars circulars;

    @Inject
    private Addressing addressing;

    @Inject
    private FreeText texts;

    @Inject
    private Notices notices;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    UUID issue(NewCircular asked, @Nullable String asPost) {
        HeldPost by = current.actingPost(asPost);
        Set<UUID> to = addressing.addressees(by, asked.seats(), asked.posts());
        Instant now = clock.instant();
        if (!asked.acknowledgeBy().isAfter(now)) {
            throw CommonProblem.invalidArgument(
                    "circular.acknowledgeBy", "A time that is still to come", "आने वाला समय दें");
        }
        UUID id = Ids.next();
        database.run(
                "INSERT INTO circular (id, state, from_post, reference, subject, text, issued_at, acknowledge_by, issued_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                by.state(),
                by.post(),
                texts.checked("circular.reference", asked.reference(), LONGEST_REFERENCE),
                texts.checked("circular.subject", asked.subject(), LONGEST_SUBJECT),
                texts.checked("circular.text", asked.text(), LONGEST_TEXT),
                now,
                asked.acknowledgeBy(),
                current.account());
        database.insertAll(
                "INSERT INTO circular_addressee (circular, post) VALUES",
                to.stream().map(post -> new @Nullable Object[] {id, post}).toList(),
                "");
        notices.tellAll(to, NoticeKind.CIRCULAR_ISSUED, id);
        audit.actOfPost(current.account(), by.post(), "CIRCULAR_ISSUED", id);
        return id;
    }

    /** For all of the caller's posts that have still to take note, and the vacant ones below them; again: nothing happens. */
    UUID acknowledge(UUID id) {
        Viewer viewer = current.forChange();
        circulars.require(id);
        Collection<UUID> working = viewer.workingPosts();
        List<Object> parameters = new ArrayList<>(List.of(clock.instant(), viewer.account(), id));
        parameters.addAll(working);
        int noted = database.run(
                "UPDATE circular_addressee SET acknowledged_at = ?, acknowledged_by = ? WHERE circular = ? AND post IN "
                        + Database.places(working.size()) + " AND acknowledged_at IS NULL",
                parameters.toArray());
        if (noted > 0) {
            audit.actOfPost(viewer.account(), viewer.posts().getFirst().post(), "CIRCULAR_ACKNOWLEDGED", id);
        }
        return id;
    }
}
