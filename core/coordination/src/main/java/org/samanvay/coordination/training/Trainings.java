package org.samanvay.coordination.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.freetext.FreeText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.training.TrainingBook.Known;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

/**
 * Reads which training is due at which post, one statement a page, and notes that one was taken. A post sees its own and
 * those of the posts that report to it; a nodal post those of its department in its district or state.
 */
@ApplicationScoped
class Trainings {
    private static final int POST = 6;

    /** Who has not taken it has time from taking over the post. */
    private static final String DUE = "COALESCE((SELECT MAX(x.taken_on) FROM training_taken x WHERE x.account = t_a.id"
            + " AND x.training = w.code) + INTERVAL w.again DAY, t_g.held_from + INTERVAL w.within DAY)";

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private TrainingBook book;

    @Inject
    private FreeText texts;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** What is due first comes first, vacant posts last. */
    Slice<TrainingView> page(Page page) {
        List<Object> more = new ArrayList<>();
        String after = page.after()
                .map(key -> {
                    String[] parts = key.split(" ");
                    if (parts.length != 3) {
                        throw Page.foreignCursor();
                    }
                    more.addAll(List.of(parts[0], parts[1], Ids.parse("after", parts[2])));
                    return " AND (COALESCE(" + DUE + ", '9999-12-31'), w.code, t.id) > (?, ?, ?)";
                })
                .orElse("");
        more.add(page.limit());
        return page.slice(
                read(after + " ORDER BY COALESCE(" + DUE + ", '9999-12-31'), w.code, t.id LIMIT ?", more),
                row -> (row.dueOn() == null ? "9999-12-31" : row.dueOn()) + " " + row.training() + " " + row.post().id());
    }

    private Optional<TrainingView> find(String training, UUID post) {
        return read(" AND w.code = ? AND t.id = ?", List.of(training, post)).stream().findFirst();
    }

    private List<TrainingView> read(String sql, List<Object> more) {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            return List.of();
        }
        int state = viewer.posts().getFirst().state();
        Map<String, Known> known =
                book.in(state).stream().collect(Collectors.toMap(Known::code, Function.identity()));
        List<Object> parameters = new ArrayList<>();
        String demanded = demanded(known.values(), parameters);
        if (demanded.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        parameters.add(state);
        parameters.addAll(Collections.nCopies(2, today));
        SqlCondition seen = known(viewer);
        parameters.addAll(seen.parameters());
        parameters.addAll(more);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        return database.list(
                row -> view(row, known, posts, viewer, today),
                demanded + " SELECT w.code, " + DUE + ", (SELECT MAX(x.taken_on) FROM training_taken x"
                        + " WHERE x.account = t_a.id AND x.training = w.code), p.reports_to, t_a.id, " + GlanceColumns.of("t")
                        + " FROM demanded w JOIN office o ON o.department = w.department AND o.state = ?"
                        + " JOIN post p ON p.office = o.id AND p.kind = w.kind" + GlanceColumns.join("t", "p.id") + " WHERE "
                        + seen.sql() + sql,
                parameters.toArray());
    }

    private static String demanded(Iterable<Known> known, List<Object> parameters) {
        List<String> rows = new ArrayList<>();
        for (Known each : known) {
            for (String kind : each.declared().posts()) {
                rows.add("SELECT ?, ?, ?, ?, ?");
                parameters.addAll(List.of(
                        each.code(),
                        each.department().id(),
                        kind,
                        each.declared().withinDays(),
                        each.declared().againAfterDays()));
            }
        }
        return rows.isEmpty()
                ? ""
                : "WITH demanded (code, department, kind, within, again) AS (" + String.join(" UNION ALL ", rows) + ")";
    }

    private static TrainingView view(
            Row row, Map<String, Known> known, GlanceColumns posts, Viewer viewer, LocalDate today) {
        Known training = known.get(row.text(1));
        PostGlance post = posts.read(row, POST);
        LocalDate due = row.findDate(2);
        LocalDate taken = row.findDate(3);
        UUID above = row.findUuid(4);
        TrainingStanding standing = due == null
                ? TrainingStanding.VACANT
                : due.isBefore(today)
                        ? TrainingStanding.LATE
                        : taken == null ? TrainingStanding.DUE : TrainingStanding.VALID;
        return new TrainingView(
                training.code(),
                BilingualText.of(training.declared().name()),
                training.department().id(),
                training.declared().law().act() + ", " + training.declared().law().section(),
                training.declared().verification().settled(),
                post,
                taken,
                due,
                standing,
                due != null
                        && (viewer.workingPosts().contains(post.id())
                                || above != null && viewer.workingPosts().contains(above)));
    }

    private static SqlCondition known(Viewer viewer) {
        List<Object> parameters = new ArrayList<>(viewer.workingPosts());
        parameters.addAll(viewer.workingPosts());
        String places = Database.places(viewer.workingPosts().size());
        StringBuilder sql = new StringBuilder("(p.id IN " + places + " OR p.reports_to IN " + places);
        for (HeldPost held : viewer.posts()) {
            if (held.nodal()) {
                sql.append(" OR (o.department = ?");
                parameters.add(held.department());
                if (held.level() != Level.STATE && held.district() != null) {
                    sql.append(" AND o.district = ?");
                    parameters.add(held.district());
                }
                sql.append(')');
            }
        }
        return new SqlCondition(sql.append(')').toString(), parameters);
    }

    /** Of all departments of the caller's state: numbers of posts, never who. */
    List<TrainingCount> counts() {
        Viewer viewer = current.get();
        List<Object> parameters = new ArrayList<>();
        String demanded = viewer.posts().isEmpty()
                ? ""
                : demanded(book.in(viewer.posts().getFirst().state()), parameters);
        if (demanded.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        String taken = "EXISTS (SELECT 1 FROM training_taken x WHERE x.account = t_a.id AND x.training = w.code)";
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(Collections.nCopies(3, today));
        all.add(viewer.posts().getFirst().state());
        all.addAll(Collections.nCopies(2, today));
        return database.list(
                row -> new TrainingCount(
                        row.text(1), row.number(2), row.number(3), row.number(4), row.number(5), row.number(6)),
                demanded + " SELECT w.department, COUNT(*), COALESCE(SUM(" + DUE + " >= ? AND " + taken + "), 0),"
                        + " COALESCE(SUM(" + DUE + " >= ? AND NOT " + taken + "), 0), COALESCE(SUM(" + DUE + " < ?), 0),"
                        + " SUM(t_a.id IS NULL) FROM demanded w JOIN office o ON o.department = w.department AND o.state = ?"
                        + " JOIN post p ON p.office = o.id AND p.kind = w.kind" + GlanceColumns.join("t", "p.id")
                        + " GROUP BY w.department ORDER BY w.department",
                all.toArray());
    }

    /** Inside a change. */
    UUID take(TakenTraining taken) {
        Viewer viewer = current.forChange();
        TrainingView training = find(taken.training(), taken.post())
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Training", "प्रशिक्षण")));
        if (!training.mayRecord()) {
            throw CommonProblem.notAllowed(
                    "The post itself notes it, or the one above", "यह स्वयं पद या उच्च पद दर्ज करता है");
        }
        LocalDate today = LocalDate.now(clock);
        if (taken.takenOn().isAfter(today) || taken.takenOn().isBefore(today.minusYears(10))) {
            throw CommonProblem.invalidArgument("taken.takenOn", "A day until today", "आज तक का दिनांक");
        }
        UUID id = Ids.next();
        HeldPost by = viewer.holding(taken.post()).orElse(viewer.posts().getFirst());
        database.run(
                "INSERT INTO training_taken (id, account, training, taken_on, held_at, number, recorded_by, recorded_by_post,"
                        + " recorded_at) SELECT ?, a.id, ?, ?, ?, ?, ?, ?, ? FROM post p" + GlanceColumns.join("t", "p.id")
                        + " JOIN account a ON a.id = t_a.id WHERE p.id = ?",
                id,
                taken.training(),
                taken.takenOn(),
                texts.checked("taken.heldAt", taken.heldAt(), 160),
                texts.checked("taken.number", taken.number(), 80),
                viewer.account(),
                by.post(),
                clock.instant(),
                today,
                today,
                taken.post());
        audit.actOfPost(viewer.account(), by.post(), "TRAINING_TAKEN", id);
        return id;
    }

    TrainingView require(String training, UUID post) {
        return find(training, post).orElseThrow(() -> CommonProblem.notFound(Text.of("Training", "प्रशिक्षण")));
    }
}
