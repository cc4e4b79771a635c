package org.samanvay.coordination.periodicreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.PeriodicReturn.Figure;
import org.samanvay.spi.Text;

/** Giving a return, and giving it anew with other figures; the earlier ones are kept. */
@ApplicationScoped
class Filing {
    private static final int LARGEST = 1_000_000_000;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private Returns returns;

    @Inject
    private ReturnBook book;

    @Inject
    private Counting counting;

    @Inject
    private Posts posts;

    @Inject
    private Notices notices;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    UUID file(NewReturn given) {
        Viewer viewer = current.forChange();
        ReturnView owed = owed(viewer, given);
        KnownReturn known = book.find(given.code()).orElseThrow();
        Map<String, Integer> figures = figures(known, given.figures());
        PostCard post = posts.find(given.post()).orElseThrow();
        UUID id = owed.id() == null ? first(viewer, given) : again(owed, given);
        int version = owed.version() == null ? 1 : owed.version() + 1;
        Map<String, Integer> counted =
                counting.figures(known, new ReturnPeriod(owed.starts(), owed.ends().plusDays(1)), post);
        List<@Nullable Object[]> rows = new ArrayList<>();
        figures.forEach((code, value) -> rows.add(new @Nullable Object[] {id, version, code, value, counted.get(code)}));
        database.insertAll("INSERT INTO filed_figure (filed_return, version, figure, value, counted) VALUES", rows, "");
        receiver(known, post).ifPresent(to -> notices.tell(to, NoticeKind.RETURN_FILED, id));
        audit.actOfPost(viewer.account(), given.post(), "RETURN_FILED", id);
        return id;
    }

    private ReturnView owed(Viewer viewer, NewReturn given) {
        return returns.find(given.code(), given.starts(), given.post())
                .filter(owed -> viewer.workingPosts().contains(given.post()))
                .orElseThrow(() -> new Problem(
                        ReturnProblem.RETURN_NOT_OWED,
                        Text.of(
                                "Your post does not owe this return for this period",
                                "आपके पद पर इस अवधि की यह विवरणी देय नहीं है"),
                        Map.of("field", "return.code")));
    }

    private UUID first(Viewer viewer, NewReturn given) {
        UUID id = Ids.next();
        database.run(
                "INSERT INTO filed_return (id, code, post, starts, filed_at, filed_by, version) VALUES (?, ?, ?, ?, ?, ?, 1)",
                id,
                given.code(),
                given.post(),
                given.starts(),
                clock.instant(),
                viewer.account());
        return id;
    }

    private UUID again(ReturnView owed, NewReturn given) {
        int present = owed.version() == null ? 0 : owed.version();
        if (given.version() == null || given.version() != present) {
            throw CommonProblem.versionConflict(present);
        }
        Instant now = clock.instant();
        int written = database.run(
                "UPDATE filed_return SET filed_at = ?, filed_by = ?, version = version + 1 WHERE id = ? AND version = ?",
                now,
                current.account(),
                owed.id(),
                present);
        if (written == 0) {
            throw CommonProblem.versionConflict(present + 1);
        }
        return owed.id() == null ? Ids.next() : owed.id();
    }

    private static Map<String, Integer> figures(KnownReturn known, List<NewFigure> given) {
        Set<String> declared = known.declared().figures().stream().map(Figure::code).collect(Collectors.toSet());
        Map<String, Integer> figures = new HashMap<>();
        for (NewFigure figure : given) {
            if (figure.value() < 0 || figure.value() > LARGEST) {
                throw wrong(figure.code(), "0 or more", "0 या अधिक");
            }
            if (!declared.contains(figure.code()) || figures.put(figure.code(), figure.value()) != null) {
                throw wrong(figure.code(), "Each figure of the return once", "विवरणी का प्रत्येक आँकड़ा एक बार");
            }
        }
        declared.stream().filter(code -> !figures.containsKey(code)).findFirst().ifPresent(missing -> {
            throw wrong(missing, "The figure is missing", "आँकड़ा नहीं दिया गया");
        });
        return figures;
    }

    private static Problem wrong(String figure, String en, String hi) {
        String shown = figure.substring(0, Math.min(60, figure.length()));
        return new Problem(
                ReturnProblem.WRONG_FIGURE, Text.of(en, hi), Map.of("field", "return.figures." + shown, "figure", shown));
    }

    /** The post of the declared kind in the same district, else that of the state. */
    private Optional<UUID> receiver(KnownReturn known, PostCard post) {
        return database.find(
                row -> row.uuid(1),
                "SELECT p.id FROM post p JOIN office o ON o.id = p.office WHERE p.kind = ? AND o.department = ? AND o.state = ?"
                        + " AND (o.district = ? OR o.level = 'STATE') ORDER BY o.level = 'STATE', p.code LIMIT 1",
                known.declared().to(),
                known.department().id(),
                post.state(),
                post.district());
    }
}
