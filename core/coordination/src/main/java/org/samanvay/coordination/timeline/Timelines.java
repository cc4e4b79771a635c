package org.samanvay.coordination.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.Confidence;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** Reads timelines. */
@ApplicationScoped
public class Timelines {
    /** Written out, since they are the same for every question. */
    private static final String BETWEEN_DEPARTMENTS = Arrays.stream(StepKind.values())
            .filter(StepKind::isBetweenDepartments)
            .map(kind -> "'" + kind.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    @Inject
    private Database database;

    @Inject
    private Confidence confidence;

    /** Of each case the steps that the caller may know, newest first, in one statement for all cases. */
    public Map<UUID, List<TimelineStep>> of(Map<UUID, CaseAccess> accesses, Page page) {
        SqlCondition own = Readable.own(accesses.values(), "l.case_file", "l.department");
        SqlCondition known = confidence.known(accesses.values());
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(own.parameters());
        parameters.addAll(known.parameters());
        page.after().ifPresent(parameters::add);
        parameters.add(page.limit());
        record Placed(UUID caseFile, TimelineStep step) {}
        Map<UUID, List<TimelineStep>> byCase = new HashMap<>();
        database.list(
                        row -> new Placed(row.uuid(1), step(row)),
                        "SELECT t.case_file, t.id, t.at, t.kind, t.department, p.name_en, p.name_hi, o.name_en, o.name_hi,"
                                + " t.other_department, t.detail, t.subject, t.acted_at FROM (SELECT l.*,"
                                + " ROW_NUMBER() OVER (PARTITION BY l.case_file ORDER BY l.id DESC) place FROM timeline l"
                                + " WHERE l.case_file IN " + Database.places(accesses.size())
                                + " AND (" + own.sql() + " OR l.kind IN " + BETWEEN_DEPARTMENTS
                                + " AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.id = l.subject AND NOT "
                                + known.sql() + "))"
                                + (page.after().isPresent() ? " AND l.id < ?" : "")
                                + ") t JOIN post p ON p.id = t.post JOIN office o ON o.id = p.office"
                                + " WHERE t.place <= ? ORDER BY t.id DESC",
                        parameters.toArray())
                .forEach(placed -> byCase.computeIfAbsent(placed.caseFile(), none -> new ArrayList<>())
                        .add(cut(placed.step(), accesses.get(placed.caseFile()))));
        return byCase;
    }

    private static TimelineStep step(Row row) {
        return new TimelineStep(
                row.uuid(2),
                row.instant(3),
                row.findInstant(13),
                StepKind.valueOf(row.text(4)),
                row.text(5),
                BilingualText.of(Text.of(row.text(6), row.text(7))),
                BilingualText.of(Text.of(row.text(8), row.text(9))),
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
