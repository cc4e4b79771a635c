package org.samanvay.coordination.informationrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.freetext.FreeText;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** A department's answer to an information request: once, and late too. */
@ApplicationScoped
class Answering {
    private static final int LONGEST_ANSWER = 4000;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private InformationRequests requests;

    @Inject
    private FreeText texts;

    @Inject
    private Notices notices;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** @param answer null: nothing is held */
    UUID answer(UUID request, @Nullable String answer) {
        Viewer viewer = current.forChange();
        InformationRequestView asked = requests.require(request);
        Collection<UUID> working = viewer.workingPosts();
        List<Object> parameters = new ArrayList<>();
        parameters.add(request);
        parameters.addAll(working);
        Part part = database.find(
                        row -> new Part(row.text(1), row.uuid(2), row.findInstant(3) != null),
                        "SELECT department, post, answered_at FROM information_part WHERE request = ? AND post IN "
                                + Database.places(working.size()) + " ORDER BY answered_at IS NOT NULL, department LIMIT 1 FOR UPDATE",
                        parameters.toArray())
                .orElseThrow(InformationRequests::notFound);
        if (part.answered()) {
            throw new Problem(
                    InformationProblem.ALREADY_ANSWERED,
                    Text.of("Your department has answered already", "आपका विभाग उत्तर दे चुका है"),
                    Map.of("field", "request"));
        }
        database.run(
                "UPDATE information_part SET nothing_held = ?, answer = ?, answered_at = ?, answered_by = ?, answered_by_post = ?"
                        + " WHERE request = ? AND department = ?",
                answer == null,
                answer == null ? null : texts.checked("answer", answer, LONGEST_ANSWER),
                clock.instant(),
                viewer.account(),
                part.post(),
                request,
                part.department());
        notices.tell(asked.fromPost().id(), NoticeKind.INFORMATION_ANSWERED, request);
        audit.actOfPost(viewer.account(), part.post(), "INFORMATION_ANSWERED", request);
        return request;
    }

    private record Part(String department, UUID post, boolean answered) {}
}
