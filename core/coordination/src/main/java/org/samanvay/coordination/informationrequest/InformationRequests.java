package org.samanvay.coordination.informationrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.Text;

/** Reads information requests: one statement a page, and one for the parts of all of them. */
@ApplicationScoped
class InformationRequests {
    private static final String COLUMNS = "q.id, q.establishment, q.question, q.order_authority, q.order_number, q.order_date,"
            + " q.asked_at, q.answer_by, q.valid_until, q.from_post IN ";
    private static final int POST = 11;
    private static final Siblings<UUID> NONE = new Siblings<>(List.of());

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    /** Newest first. */
    Slice<InformationRequestView> page(InformationBox box, Page page) {
        Collection<UUID> working = current.get().workingPosts();
        if (working.isEmpty()) {
            return page.slice(List.of(), row -> "");
        }
        String posts = Database.places(working.size());
        List<Object> parameters = new ArrayList<>(working);
        StringBuilder condition = new StringBuilder(
                switch (box) {
                    case ASKED -> "q.from_post IN " + posts;
                    case TO_ANSWER -> "q.id IN (SELECT a.request FROM information_part a WHERE a.post IN " + posts + ")";
                });
        page.after().ifPresent(key -> {
            condition.append(" AND q.id < ?");
            parameters.add(Ids.parse("after", key));
        });
        parameters.add(page.limit());
        return page.slice(
                read(condition + " ORDER BY q.id DESC LIMIT ?", parameters),
                request -> request.id().toString());
    }

    InformationRequestView require(UUID id) {
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
                        "q.id = ? AND (q.from_post IN " + posts
                                + " OR EXISTS (SELECT 1 FROM information_part a WHERE a.request = q.id AND a.post IN "
                                + posts + "))",
                        parameters)
                .stream()
                .findFirst()
                .orElseThrow(InformationRequests::notFound);
    }

    private List<InformationRequestView> read(String condition, List<Object> chosen) {
        Collection<UUID> working = current.get().workingPosts();
        List<Object> parameters = new ArrayList<>(working);
        parameters.addAll(Collections.nCopies(2, LocalDate.now(clock)));
        parameters.addAll(chosen);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<InformationRequestView> read = database.list(
                row -> view(row, posts),
                "SELECT " + COLUMNS + Database.places(working.size()) + ", " + GlanceColumns.of("f")
                        + " FROM information_request q" + GlanceColumns.join("f", "q.from_post") + " WHERE " + condition,
                parameters.toArray());
        Siblings<UUID> together =
                new Siblings<>(read.stream().map(InformationRequestView::id).toList());
        Siblings<UUID> about = new Siblings<>(read.stream()
                .map(InformationRequestView::establishmentId)
                .distinct()
                .toList());
        return read.stream().map(each -> each.among(together, about)).toList();
    }

    private static InformationRequestView view(Row row, GlanceColumns posts) {
        return new InformationRequestView(
                row.uuid(1),
                posts.read(row, POST),
                row.uuid(2),
                row.text(3),
                new InformationOrder(row.text(4), row.text(5), row.date(6)),
                row.instant(7),
                row.instant(8),
                row.date(9),
                row.flag(10),
                NONE,
                NONE);
    }

    /** The parts that the caller may see of each request: all to who asked, its own to a department that was asked. */
    Map<UUID, List<InformationPartView>> parts(List<UUID> requests) {
        Collection<UUID> working = current.get().workingPosts();
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        String posts = Database.places(working.size());
        List<Object> parameters = new ArrayList<>(working);
        parameters.addAll(List.of(today, today));
        parameters.addAll(requests);
        parameters.addAll(working);
        parameters.addAll(working);
        GlanceColumns glances = new GlanceColumns(hidden.forCaller());
        Map<UUID, List<InformationPartView>> parts = new HashMap<>();
        database.list(
                row -> parts.computeIfAbsent(row.uuid(1), none -> new ArrayList<>()).add(part(row, glances, today, now)),
                "SELECT a.request, a.department, a.nothing_held, a.answer, a.answered_at, q.answer_by, q.valid_until, a.post IN "
                        + posts + ", " + GlanceColumns.of("t") + " FROM information_part a"
                        + " JOIN information_request q ON q.id = a.request" + GlanceColumns.join("t", "a.post")
                        + " WHERE a.request IN " + Database.places(requests.size()) + " AND (q.from_post IN " + posts
                        + " OR a.post IN " + posts + ") ORDER BY a.request, a.department",
                parameters.toArray());
        return parts;
    }

    private InformationPartView part(Row row, GlanceColumns posts, LocalDate today, Instant now) {
        @Nullable Instant answeredAt = row.findInstant(5);
        boolean expired = row.date(7).isBefore(today);
        String department = row.text(2);
        return new InformationPartView(
                department,
                BilingualText.of(definitions
                        .department(department)
                        .map(known -> known.name())
                        .orElse(Text.of(department, department))),
                posts.read(row, 9),
                status(answeredAt, row.flag(3), expired, row.instant(6).isBefore(now)),
                expired ? null : row.findText(4),
                answeredAt,
                row.flag(8));
    }

    private static PartStatus status(@Nullable Instant answeredAt, boolean nothingHeld, boolean expired, boolean late) {
        if (answeredAt == null) {
            return late ? PartStatus.MISSING : PartStatus.WAITING;
        }
        if (expired) {
            return PartStatus.EXPIRED;
        }
        return nothingHeld ? PartStatus.NOTHING_HELD : PartStatus.ANSWERED;
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Information request", "सूचना अनुरोध"));
    }
}
