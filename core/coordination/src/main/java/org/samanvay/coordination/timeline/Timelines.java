package org.samanvay.coordination.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.office.OfficesTold;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** Reads timelines. */
@ApplicationScoped
public class Timelines {
    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private VisibleSteps visible;

    /** Of each case the steps that the caller may know, newest first, in one statement for all cases. */
    public Map<UUID, List<TimelineStep>> of(Map<UUID, CaseAccess> accesses, Page page) {
        SqlCondition seen = visible.to(accesses.values());
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(seen.parameters());
        page.after().ifPresent(parameters::add);
        parameters.add(page.limit());
        record Placed(UUID caseFile, TimelineStep step) {}
        Map<UUID, List<TimelineStep>> byCase = new HashMap<>();
        OfficesTold told = hidden.forCaller();
        database.list(
                        row -> new Placed(row.uuid(1), step(row, told)),
                        "SELECT t.case_file, t.id, t.at, t.kind, t.department, p.name_en, p.name_hi, o.name_en, o.name_hi,"
                                + " t.other_department, t.detail, t.subject, t.acted_at, CASE WHEN o.hides_place THEN p.kind END,"
                                + " o.id, o.state, o.district FROM (SELECT l.*,"
                                + " ROW_NUMBER() OVER (PARTITION BY l.case_file ORDER BY l.id DESC) place FROM timeline l"
                                + " WHERE l.case_file IN " + Database.places(accesses.size())
                                + " AND " + seen.sql()
                                + (page.after().isPresent() ? " AND l.id < ?" : "")
                                + ") t JOIN post p ON p.id = t.post JOIN office o ON o.id = p.office"
                                + " WHERE t.place <= ? ORDER BY t.id DESC",
                        parameters.toArray())
                .forEach(placed -> byCase.computeIfAbsent(placed.caseFile(), none -> new ArrayList<>())
                        .add(cut(placed.step(), accesses.get(placed.caseFile()))));
        return byCase;
    }

    private static TimelineStep step(Row row, OfficesTold told) {
        @Nullable String hidden = row.findText(14);
        boolean whole = hidden == null
                || told.tells(new OfficesTold.Hidden(
                        row.uuid(15), row.text(5), row.number(16), row.findNumber(17)));
        return new TimelineStep(
                row.uuid(2),
                row.instant(3),
                row.findInstant(13),
                StepKind.valueOf(row.text(4)),
                row.text(5),
                BilingualText.of(whole ? Text.of(row.text(6), row.text(7)) : told.post(row.text(5), hidden)),
                BilingualText.of(whole ? Text.of(row.text(8), row.text(9)) : OfficesTold.OFFICE),
                row.findText(10),
                row.findText(11),
                row.findUuid(12));
    }

    /** What for, and about what, is known to the two departments of a step only. */
    private static TimelineStep cut(TimelineStep step, CaseAccess access) {
        boolean takesPart = access.isOwn(step.department())
                || (step.otherDepartment() != null && access.isOwn(step.otherDepartment()));
        return takesPart
                ? step
                : new TimelineStep(
                        step.id(),
                        step.at(),
                        step.actedAt(),
                        step.kind(),
                        step.department(),
                        step.post(),
                        step.office(),
                        step.otherDepartment(),
                        null,
                        null);
    }
}
