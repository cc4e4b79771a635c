package org.samanvay.coordination.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** Reads circulars and whom they went to; one statement a page. A circular exists for its issuer and its addressees. */
@ApplicationScoped
class Circulars {
    private static final String COLUMNS = "c.id, c.reference, c.subject, c.text, c.issued_at, c.acknowledge_by, c.from_post IN %1$s,"
            + " (SELECT COUNT(*) FROM circular_addressee a WHERE a.circular = c.id),"
            + " (SELECT COUNT(a.acknowledged_at) FROM circular_addressee a WHERE a.circular = c.id),"
            + " (SELECT COUNT(*) FROM circular_addressee a WHERE a.circular = c.id AND a.post IN %1$s"
            + " AND a.acknowledged_at IS NULL), ";
    private static final int POST = 11;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    /** Newest first. */
    Slice<CircularView> page(CircularBox box, boolean toAcknowledge, Page page) {
        Collection<UUID> working = current.get().workingPosts();
        if (working.isEmpty()) {
            return page.slice(List.of(), row -> "");
        }
        String posts = Database.places(working.size());
        List<Object> parameters = new ArrayList<>(working);
        StringBuilder condition = new StringBuilder(
                switch (box) {
                    case ISSUED -> "c.from_post IN " + posts;
                    case RECEIVED -> "c.id IN (SELECT a.circular FROM circular_addressee a WHERE a.post IN " + posts
                            + (toAcknowledge ? " AND a.acknowledged_at IS NULL)" : ")");
                });
        page.after().ifPresent(key -> {
            condition.append(" AND c.id < ?");
            parameters.add(Ids.parse("after", key));
        });
        parameters.add(page.limit());
        return page.slice(
                read(condition + " ORDER BY c.id DESC LIMIT ?", parameters),
                circular -> circular.id().toString());
    }

    CircularView require(UUID id) {
        Collection<UUID> working = current.get().workingPosts();
        if (working.isEmpty()) {
            throw notFound();
        }
        String posts = Database.places(working.size());
        List<Object> parameters = new ArrayList<>();
        parameters.add(id);
        parameters.addAll(working);
        parameters.addAll(working);
        return read(
                        "c.id = ? AND (c.from_post IN " + posts
                                + " OR EXISTS (SELECT 1 FROM circular_addressee a WHERE a.circular = c.id AND a.post IN "
                                + posts + "))",
                        parameters)
                .stream()
                .findFirst()
                .orElseThrow(Circulars::notFound);
    }

    private List<CircularView> read(String condition, List<Object> chosen) {
        Viewer viewer = current.get();
        Instant now = clock.instant();
        String posts = Database.places(viewer.workingPosts().size());
        List<Object> parameters = new ArrayList<>(viewer.workingPosts());
        parameters.addAll(viewer.workingPosts());
        parameters.addAll(Collections.nCopies(2, LocalDate.now(clock)));
        parameters.addAll(chosen);
        GlanceColumns glances = new GlanceColumns(hidden.forCaller());
        return database.list(
                row -> view(row, glances, now),
                "SELECT " + COLUMNS.formatted(posts) + GlanceColumns.of("f") + " FROM circular c"
                        + GlanceColumns.join("f", "c.from_post") + " WHERE " + condition,
                parameters.toArray());
    }

    private static CircularView view(Row row, GlanceColumns glances, Instant now) {
        boolean issuer = row.flag(7);
        int addressed = row.number(8);
        int acknowledged = row.number(9);
        int own = row.number(10);
        return new CircularView(
                row.uuid(1),
                glances.read(row, POST),
                row.text(2),
                row.text(3),
                row.text(4),
                row.instant(5),
                row.instant(6),
                row.instant(6).isBefore(now) && (issuer ? acknowledged < addressed : own > 0),
                issuer ? addressed : null,
                issuer ? acknowledged : null,
                own);
    }

    /** Whom it went to, in the order of their codes; for its issuer only. */
    Slice<AddresseeView> addressees(UUID circular, @Nullable Boolean acknowledged, Page page) {
        if (require(circular).addressed() == null) {
            throw CommonProblem.notAllowed(
                    "Only its issuer sees whom a circular went to", "परिपत्र किन्हें भेजा गया, यह केवल जारीकर्ता देखता है");
        }
        List<Object> parameters = new ArrayList<>(Collections.nCopies(2, LocalDate.now(clock)));
        parameters.add(circular);
        page.after().ifPresent(parameters::add);
        parameters.add(page.limit());
        GlanceColumns glances = new GlanceColumns(hidden.forCaller());
        List<AddresseeView> read = database.list(
                row -> new AddresseeView(glances.read(row, 2), row.findInstant(1)),
                "SELECT a.acknowledged_at, " + GlanceColumns.of("t") + " FROM circular_addressee a"
                        + GlanceColumns.join("t", "a.post") + " WHERE a.circular = ?"
                        + (acknowledged == null ? "" : " AND a.acknowledged_at IS " + (acknowledged ? "NOT NULL" : "NULL"))
                        + (page.after().isPresent() ? " AND t.code > ?" : "") + " ORDER BY t.code LIMIT ?",
                parameters.toArray());
        return page.slice(read, addressee -> addressee.post().code());
    }

    private static Problem notFound() {
        return CommonProblem.notFound(Text.of("Circular", "परिपत्र"));
    }
}
