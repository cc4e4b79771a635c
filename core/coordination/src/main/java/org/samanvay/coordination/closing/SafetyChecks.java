package org.samanvay.coordination.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.casefile.ContactMeans;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.coordination.vault.Place;
import org.samanvay.spi.Text;

/** Reads outcomes and safety checks, for the department that closed the case, and ends a check. */
@ApplicationScoped
class SafetyChecks {
    private static final int LONGEST_NOTE = 500;
    private static final String COLUMNS = "s.id, s.case_file, s.person, s.days, s.means, s.due_at, s.status, s.sealed_result,"
            + " s.checked_at, s.post, s.version, k.wrapped_key";

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Persons persons;

    @Inject
    private PersonKeys keys;

    @Inject
    private CaseText texts;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    /** Of each case, newest first; one statement for all cases. */
    Map<UUID, List<CaseOutcomesView>> outcomes(Map<UUID, CaseAccess> accesses) {
        SqlCondition own = Readable.own(accesses.values(), "o.case_file", "o.department");
        Map<UUID, List<CaseOutcomesView>> byCase = new HashMap<>();
        database.list(
                row -> byCase.computeIfAbsent(row.uuid(2), none -> new ArrayList<>()).add(outcomes(row)),
                "SELECT o.id, o.case_file, o.person, o.at, o.sealed, k.wrapped_key FROM case_outcome o"
                        + " LEFT JOIN person_key k ON k.person = o.person WHERE o.case_file IN "
                        + Database.places(accesses.size()) + " AND " + own.sql() + " ORDER BY o.id DESC LIMIT "
                        + accesses.size() * Page.MAX,
                own.around(List.copyOf(accesses.keySet()), List.of()));
        return byCase;
    }

    private CaseOutcomesView outcomes(Row row) {
        UUID id = row.uuid(1);
        UUID person = row.uuid(3);
        return new CaseOutcomesView(
                id,
                person,
                row.instant(4),
                row.bytes(6)
                        .map(wrapped -> SealedOutcomes.opened(
                                id, keys.unwrap(person, wrapped), row.bytes(5).orElseThrow()))
                        .orElse(List.of()));
    }

    /** Of each case, those to come first; one statement for all cases. */
    Map<UUID, List<SafetyCheckView>> of(Map<UUID, CaseAccess> accesses) {
        SqlCondition own = Readable.own(accesses.values(), "s.case_file", "s.department");
        Map<UUID, List<SafetyCheckView>> byCase = new HashMap<>();
        Collection<UUID> working = current.get().workingPosts();
        database.list(
                row -> byCase.computeIfAbsent(row.uuid(2), none -> new ArrayList<>()).add(view(row, working)),
                "SELECT " + COLUMNS + " FROM safety_check s LEFT JOIN person_key k ON k.person = s.person WHERE s.case_file IN "
                        + Database.places(accesses.size()) + " AND " + own.sql() + " ORDER BY s.status <> 'OPEN', s.due_at,"
                        + " s.id LIMIT " + accesses.size() * Page.MAX,
                own.around(List.copyOf(accesses.keySet()), List.of()));
        return byCase;
    }

    SafetyCheckView require(UUID id) {
        Collection<UUID> working = current.get().workingPosts();
        return database.find(
                        row -> view(row, working),
                        "SELECT " + COLUMNS + " FROM safety_check s LEFT JOIN person_key k ON k.person = s.person WHERE s.id = ?",
                        id)
                .orElseThrow(SafetyChecks::notFound);
    }

    private SafetyCheckView view(Row row, Collection<UUID> working) {
        UUID id = row.uuid(1);
        UUID person = row.uuid(3);
        SafetyCheckStatus status = SafetyCheckStatus.valueOf(row.text(7));
        String told = row.bytes(12)
                .flatMap(wrapped -> row.bytes(8).map(sealed -> keys.unwrap(person, wrapped).openText(resultOf(id), sealed)))
                .orElse(null);
        return new SafetyCheckView(
                id,
                person,
                row.number(4),
                ContactMeans.valueOf(row.text(5)),
                row.instant(6),
                status,
                told == null ? null : SafetyCheckResult.valueOf(told.lines().findFirst().orElseThrow()),
                told == null || told.indexOf('\n') < 0 ? null : told.substring(told.indexOf('\n') + 1),
                row.findInstant(9),
                status == SafetyCheckStatus.OPEN && working.contains(row.uuid(10)),
                row.number(11));
    }

    private record Stored(UUID caseFile, UUID person, UUID post, SafetyCheckStatus status, int version) {}

    /** That she does not wish it ends all that are still to come. */
    UUID close(UUID id, int version, SafetyCheckResult result, @Nullable String note) {
        Viewer viewer = current.forChange();
        Stored check = database.find(
                        row -> new Stored(
                                row.uuid(1),
                                row.uuid(2),
                                row.uuid(3),
                                SafetyCheckStatus.valueOf(row.text(4)),
                                row.number(5)),
                        "SELECT case_file, person, post, status, version FROM safety_check WHERE id = ? FOR UPDATE",
                        id)
                .filter(found -> viewer.workingPosts().contains(found.post()))
                .orElseThrow(SafetyChecks::notFound);
        CaseAccess access = kernel.require(viewer, check.caseFile());
        if (check.version() != version) {
            throw CommonProblem.versionConflict(check.version());
        }
        if (check.status() != SafetyCheckStatus.OPEN) {
            throw CommonProblem.wrongStatus(check.status().name(), "The check is over", "जाँच समाप्त हो चुकी है");
        }
        boolean wishesNone = result == SafetyCheckResult.SHE_DOES_NOT_WISH_CONTACT;
        String words = note == null || note.isBlank() || wishesNone
                ? result.name()
                : result.name() + "\n" + texts.checked(access, "note", note, LONGEST_NOTE);
        database.run(
                "UPDATE safety_check SET status = 'CLOSED', sealed_result = ?, checked_at = ?, checked_by = ?,"
                        + " version = version + 1 WHERE id = ?",
                persons.requireKey(check.person()).seal(resultOf(id), words),
                clock.instant(),
                viewer.account(),
                id);
        if (wishesNone) {
            database.run(
                    "UPDATE safety_check SET status = 'ENDED', version = version + 1 WHERE case_file = ? AND person = ?"
                            + " AND status = 'OPEN'",
                    check.caseFile(),
                    check.person());
        }
        HeldPost by = viewer.holding(check.post()).orElseGet(() -> kernel.acting(viewer, check.caseFile()));
        steps.write(Step.of(check.caseFile(), StepKind.SAFETY_CHECK_CLOSED, by, viewer.account()).about(id));
        return id;
    }

    private static Place resultOf(UUID check) {
        return new Place("safety_check", "sealed_result", check, 1);
    }

    private static Problem notFound() {
        return CommonProblem.notFound(Text.of("Safety check", "कुशल-क्षेम जाँच"));
    }
}
