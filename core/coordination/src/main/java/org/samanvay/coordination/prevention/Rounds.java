package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.freetext.FreeText;
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
import org.samanvay.spi.Text;

/** Reads the rounds of the caller's posts, and notes that a unit was inspected. A statement a page. */
@ApplicationScoped
class Rounds {
    private static final int POST = 9;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private PreventionBook book;

    @Inject
    private FreeText texts;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The latest month first. */
    Slice<InspectionRoundView> page(Page page) {
        List<Object> more = new ArrayList<>();
        String after = page.after()
                .map(key -> {
                    String[] parts = key.split(" ");
                    if (parts.length != 2) {
                        throw Page.foreignCursor();
                    }
                    more.addAll(List.of(day(parts[0]), Ids.parse("after", parts[1])));
                    return " AND (r.month, r.id) < (?, ?)";
                })
                .orElse("");
        more.add(page.limit());
        return page.slice(
                read(after + " ORDER BY r.month DESC, r.id DESC LIMIT ?", more), row -> row.month() + " " + row.id());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException foreign) {
            throw Page.foreignCursor();
        }
    }

    InspectionRoundView require(UUID id) {
        return read(" AND r.id = ?", List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Round of inspections", "निरीक्षण चक्र")));
    }

    private List<InspectionRoundView> read(String sql, List<Object> more) {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Object> parameters = new ArrayList<>(Collections.nCopies(2, today));
        parameters.addAll(viewer.workingPosts());
        parameters.addAll(more);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        return database.list(
                row -> view(row, posts, today),
                "SELECT r.id, r.inspection, r.district, r.month, r.due_on, r.units, r.inspected, r.version, "
                        + GlanceColumns.of("t") + " FROM inspection_round r" + GlanceColumns.join("t", "r.post")
                        + " WHERE r.post IN " + Database.places(viewer.workingPosts().size()) + sql,
                parameters.toArray());
    }

    private InspectionRoundView view(Row row, GlanceColumns posts, LocalDate today) {
        String code = row.text(2);
        return new InspectionRoundView(
                row.uuid(1),
                code.substring(0, code.indexOf('.')),
                BilingualText.of(book.inspection(code)
                        .map(known -> known.declared().name())
                        .orElse(Text.of("Inspections due", "निरीक्षण देय"))),
                row.number(3),
                row.date(4),
                row.date(5),
                posts.read(row, POST),
                row.number(6),
                row.number(7),
                row.number(7) < row.number(6) && row.date(5).isBefore(today));
    }

    /** All of them: a round has a handful. */
    List<InspectionUnitView> units(UUID round) {
        require(round);
        record Unit(
                int number,
                UUID establishment,
                @Nullable LocalDate inspectedOn,
                @Nullable String heldAt,
                @Nullable String register,
                @Nullable String paper) {}
        List<Unit> read = database.list(
                row -> new Unit(
                        row.number(1), row.uuid(2), row.findDate(3), row.findText(4), row.findText(5), row.findText(6)),
                "SELECT number, establishment, inspected_on, report_held_at, report_register, report_number"
                        + " FROM inspection_unit WHERE round = ? ORDER BY number",
                round);
        Siblings<UUID> together =
                new Siblings<>(read.stream().map(Unit::establishment).toList());
        return read.stream()
                .map(unit -> new InspectionUnitView(
                        unit.number(),
                        unit.establishment(),
                        unit.inspectedOn(),
                        unit.heldAt(),
                        unit.register(),
                        unit.paper(),
                        together))
                .toList();
    }

    /** Inside a change. */
    UUID record(UUID id, NewInspection made) {
        Viewer viewer = current.forChange();
        InspectionRoundView round = require(id);
        LocalDate today = LocalDate.now(clock);
        if (made.inspectedOn().isAfter(today) || made.inspectedOn().isBefore(round.month())) {
            throw CommonProblem.invalidArgument(
                    "inspection.inspectedOn",
                    "A day of the round until today",
                    "चक्र आरम्भ से आज तक का दिनांक");
        }
        UUID by = viewer.holding(round.post().id()).orElse(viewer.posts().getFirst()).post();
        int written = database.run(
                "UPDATE inspection_unit SET inspected_on = ?, report_held_at = ?, report_register = ?, report_number = ?,"
                        + " recorded_by_post = ?, recorded_by = ?, recorded_at = ? WHERE round = ? AND number = ?"
                        + " AND inspected_on IS NULL",
                made.inspectedOn(),
                texts.checked("inspection.heldAt", made.heldAt(), 160),
                texts.checked("inspection.register", made.register(), 80),
                texts.checked("inspection.number", made.number(), 80),
                by,
                viewer.account(),
                clock.instant(),
                id,
                made.unit());
        if (written == 0) {
            throw new Problem(
                    FindingProblem.INSPECTION_RECORDED,
                    Text.of(
                            "There is no such unit that is still to be inspected",
                            "ऐसी कोई इकाई निरीक्षण हेतु शेष नहीं है"));
        }
        database.run("UPDATE inspection_round SET inspected = inspected + 1, version = version + 1 WHERE id = ?", id);
        audit.actOfPost(viewer.account(), by, "INSPECTION_RECORDED", id);
        return id;
    }
}
