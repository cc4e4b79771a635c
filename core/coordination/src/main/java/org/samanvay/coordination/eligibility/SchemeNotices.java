package org.samanvay.coordination.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.eligibility.SchemeNotice.NewScheme;
import org.samanvay.coordination.eligibility.Standings.Standing;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.spi.Text;

/** The news that an officer has to tell, and noting that it was seen. */
@ApplicationScoped
class SchemeNotices {
    private static final String COLUMNS = "s.id, s.case_file, c.number, s.person, n.code, s.department, s.reckoned_at,"
            + " s.version, s.sealed_schemes, k.wrapped_key, s.state FROM eligibility_standing s"
            + " JOIN case_file c ON c.id = s.case_file JOIN person n ON n.id = s.person"
            + " JOIN person_key k ON k.person = s.person";

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private PersonKeys keys;

    @Inject
    private Standings standings;

    @Inject
    private SchemeBook book;

    /** Of the cases that exist for the caller what its own departments have not seen; newest first, one statement. */
    List<SchemeNotice> page(Page page) {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            return List.of();
        }
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> before = new ArrayList<>(viewer.departments());
        page.after().ifPresent(before::add);
        return database.list(
                        Sealed::of,
                        "SELECT " + COLUMNS + " WHERE s.unseen > 0 AND s.department IN "
                                + Database.places(viewer.departments().size())
                                + (page.after().isPresent() ? " AND s.id < ?" : "")
                                + " AND " + visible.sql() + " ORDER BY s.id DESC LIMIT ?",
                        visible.around(before, List.of(page.limit())))
                .stream()
                .map(this::opened)
                .toList();
    }

    UUID seen(UUID notice, int version) {
        Viewer viewer = current.forChange();
        Sealed sealed = database.find(Sealed::of, "SELECT " + COLUMNS + " WHERE s.id = ?", notice)
                .orElseThrow(SchemeNotices::notFound);
        CaseAccess access = kernel.require(viewer, sealed.caseFile);
        if (!access.isOwn(sealed.department)) {
            throw notFound();
        }
        if (sealed.version != version) {
            throw CommonProblem.versionConflict(sealed.version);
        }
        DataKey key = keys.unwrap(sealed.person, sealed.wrappedKey);
        standings.update(Standings.open(sealed.id, sealed.version, sealed.schemes, key).seen(), null, key);
        return notice;
    }

    private static RuntimeException notFound() {
        return CommonProblem.notFound(Text.of("Notice", "सूचना"));
    }

    private SchemeNotice opened(Sealed row) {
        Standing standing = Standings.open(row.id, row.version, row.schemes, keys.unwrap(row.person, row.wrappedKey));
        List<NewScheme> schemes = standing.unseen().stream()
                .flatMap(code -> book.find(row.state, code).stream())
                .map(offered -> new NewScheme(offered.code(), BilingualText.of(offered.scheme().name())))
                .toList();
        return new SchemeNotice(
                row.id,
                row.caseFile,
                row.caseNumber,
                row.person,
                row.personCode,
                row.department,
                schemes,
                row.since,
                row.version);
    }

    private record Sealed(
            UUID id,
            UUID caseFile,
            String caseNumber,
            UUID person,
            String personCode,
            String department,
            Instant since,
            int version,
            byte[] schemes,
            byte[] wrappedKey,
            int state) {
        static Sealed of(Row row) {
            return new Sealed(
                    row.uuid(1),
                    row.uuid(2),
                    row.text(3),
                    row.uuid(4),
                    row.text(5),
                    row.text(6),
                    row.instant(7),
                    row.number(8),
                    row.bytes(9).orElseThrow(),
                    row.bytes(10).orElseThrow(),
                    row.number(11));
        }
    }
}
