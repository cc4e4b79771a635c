package org.samanvay.coordination.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** Proposals for the post that decides; and, once it said that they are the same, for the two posts. */
@ApplicationScoped
class Likenesses {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private LikenessBook book;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Notices notices;

    @Inject
    private Audit audit;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    private record Stored(
            UUID id,
            String likeness,
            UUID oneCase,
            String oneNumber,
            UUID otherCase,
            String otherNumber,
            int alike,
            boolean exact,
            Instant foundAt,
            UUID toPost,
            @Nullable Boolean same,
            @Nullable Instant decidedAt,
            int version,
            PostGlance onePost,
            PostGlance otherPost) {}

    Slice<LikenessView> list(boolean undecided, Page page) {
        List<Object> narrowed = new ArrayList<>();
        page.after().ifPresent(narrowed::add);
        narrowed.add(page.limit());
        return page.slice(
                read(
                        (undecided ? " AND l.decided_at IS NULL" : "")
                                + (page.after().isPresent() ? " AND l.id < ?" : "") + " ORDER BY l.id DESC LIMIT ?",
                        narrowed),
                likeness -> likeness.id().toString());
    }

    LikenessView require(UUID id) {
        return read(" AND l.id = ? LIMIT 1", List.of(id)).stream().findFirst().orElseThrow(Likenesses::notFound);
    }

    UUID decide(UUID id, int version, boolean same) {
        Viewer viewer = current.forChange();
        LikenessView found = require(id);
        record Parties(UUID to, UUID one, UUID other) {}
        Parties parties = database.find(
                        row -> new Parties(row.uuid(1), row.uuid(2), row.uuid(3)),
                        "SELECT to_post, one_post, other_post FROM likeness_proposal WHERE id = ?",
                        id)
                .orElseThrow(Likenesses::notFound);
        if (!viewer.workingPosts().contains(parties.to())) {
            throw CommonProblem.notAllowed("The post above both decides", "दोनों के ऊपर का पद निर्णय करेगा");
        }
        if (found.version() != version) {
            throw CommonProblem.versionConflict(found.version());
        }
        database.run(
                "UPDATE likeness_proposal SET same = ?, decided_at = ?, decided_by = ?, version = version + 1 WHERE id = ?"
                        + " AND version = ?",
                same,
                clock.instant(),
                current.account(),
                id,
                version);
        if (same) {
            notices.tellAll(
                    Stream.of(parties.one(), parties.other()).distinct().toList(), NoticeKind.LIKENESS_CONFIRMED, id);
        }
        audit.actOfPost(current.account(), parties.to(), "LIKENESS_DECIDED", id);
        return id;
    }

    private List<LikenessView> read(String condition, List<Object> narrowed) {
        Viewer viewer = current.get();
        if (viewer.workingPosts().isEmpty()) {
            return List.of();
        }
        SqlCondition one = kernel.notShutAgainst(viewer);
        LocalDate today = LocalDate.now(clock);
        List<Object> parameters = new ArrayList<>(List.of(today, today, today, today));
        for (int i = 0; i < 3; i++) {
            parameters.addAll(viewer.workingPosts());
        }
        parameters.addAll(one.parameters());
        parameters.addAll(one.parameters());
        parameters.addAll(narrowed);
        String working = Database.places(viewer.workingPosts().size());
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<Stored> rows = database.list(
                row -> stored(row, posts),
                "SELECT l.id, l.likeness, c1.id, c1.number, c2.id, c2.number, l.alike, l.exact, l.found_at, l.to_post, l.same,"
                        + " l.decided_at, l.version, " + GlanceColumns.of("a") + ", " + GlanceColumns.of("b")
                        + " FROM likeness_proposal l JOIN form_entry e1 ON e1.id = l.one JOIN form_entry e2 ON e2.id = l.other"
                        + " JOIN case_file c1 ON c1.id = e1.case_file JOIN case_file c2 ON c2.id = e2.case_file"
                        + GlanceColumns.join("a", "l.one_post") + GlanceColumns.join("b", "l.other_post")
                        + " WHERE (l.to_post IN " + working + " OR l.same AND (l.one_post IN " + working
                        + " OR l.other_post IN " + working + ")) AND EXISTS (SELECT 1 FROM case_file c WHERE c.id = c1.id AND "
                        + one.sql() + ") AND EXISTS (SELECT 1 FROM case_file c WHERE c.id = c2.id AND " + one.sql() + ")"
                        + condition,
                parameters.toArray());
        Map<UUID, CaseAccess> known = kernel.find(
                viewer,
                rows.stream().flatMap(row -> Stream.of(row.oneCase(), row.otherCase())).distinct().toList());
        return rows.stream().map(row -> view(viewer, row, known)).toList();
    }

    private static Stored stored(Row row, GlanceColumns posts) {
        return new Stored(
                row.uuid(1),
                row.text(2),
                row.uuid(3),
                row.text(4),
                row.uuid(5),
                row.text(6),
                row.number(7),
                row.flag(8),
                row.instant(9),
                row.uuid(10),
                row.findNumber(11) == null ? null : row.flag(11),
                row.findInstant(12),
                row.number(13),
                posts.read(row, 14),
                posts.read(row, 14 + GlanceColumns.COUNT));
    }

    private LikenessView view(Viewer viewer, Stored row, Map<UUID, CaseAccess> known) {
        Text name = book.find(row.likeness())
                .map(declared -> declared.likeness().name())
                .orElse(Text.of(row.likeness(), row.likeness()));
        return new LikenessView(
                row.id(),
                BilingualText.of(name),
                known.containsKey(row.oneCase()) ? row.oneCase() : null,
                row.oneNumber(),
                row.onePost(),
                known.containsKey(row.otherCase()) ? row.otherCase() : null,
                row.otherNumber(),
                row.otherPost(),
                row.alike(),
                row.exact(),
                row.foundAt(),
                row.same() == null && viewer.workingPosts().contains(row.toPost()),
                row.same(),
                row.decidedAt(),
                row.version());
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Likeness", "समानता"));
    }
}
