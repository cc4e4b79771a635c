package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** Cases that posts gave away, of which they go on seeing how they stand. */
@ApplicationScoped
class Interests {
    @Inject
    private CurrentViewer current;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** The post takes part no more; what it may see is how the case stands. */
    void keepStatus(UUID caseFile, UUID post, UUID givenTo) {
        database.run("DELETE FROM participation WHERE case_file = ? AND post = ?", caseFile, post);
        database.run("DELETE FROM named_post WHERE case_file = ? AND post = ?", caseFile, post);
        database.run(
                "INSERT INTO continuing_interest (case_file, post, given_to, since) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE given_to = VALUES(given_to), since = VALUES(since)",
                caseFile,
                post,
                givenTo,
                clock.instant());
    }

    /** Of the caller's posts, the newest case first. */
    Slice<InterestView> list(Page page) {
        List<Object> narrowed = new ArrayList<>();
        page.after().ifPresent(narrowed::add);
        narrowed.add(page.limit());
        return page.slice(
                read(page.after().isPresent() ? " AND c.id < ?" : "", narrowed), interest -> interest.id().toString());
    }

    InterestView require(UUID caseFile) {
        return read(" AND c.id = ?", List.of(caseFile, 1)).stream()
                .findFirst()
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Case", "प्रकरण")));
    }

    /** Not for an office that the case is shut against meanwhile. */
    private List<InterestView> read(String condition, List<Object> narrowed) {
        Viewer viewer = current.get();
        if (viewer.workingPosts().isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(LocalDate.now(clock), LocalDate.now(clock)));
        parameters.addAll(viewer.workingPosts());
        parameters.addAll(viewer.posts().stream().map(held -> held.office()).toList());
        parameters.addAll(narrowed);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        return database.list(
                row -> view(row, posts),
                "SELECT c.id, c.number, c.status, i.since, (SELECT MAX(l.at) FROM timeline l WHERE l.case_file = c.id), "
                        + GlanceColumns.of("t") + " FROM continuing_interest i JOIN case_file c ON c.id = i.case_file"
                        + GlanceColumns.join("t", "i.given_to") + " WHERE i.post IN "
                        + Database.places(viewer.workingPosts().size())
                        + " AND NOT EXISTS (SELECT 1 FROM excluded_office x WHERE x.case_file = c.id AND x.office IN "
                        + Database.places(viewer.posts().size()) + ")"
                        + condition + " ORDER BY c.id DESC LIMIT ?",
                parameters.toArray());
    }

    private static InterestView view(Row row, GlanceColumns posts) {
        return new InterestView(
                row.uuid(1),
                row.text(2),
                CaseStatus.valueOf(row.text(3)),
                posts.read(row, 6),
                row.instant(4),
                LocalDate.ofInstant(row.instant(5), PlatformClock.INDIA));
    }
}
