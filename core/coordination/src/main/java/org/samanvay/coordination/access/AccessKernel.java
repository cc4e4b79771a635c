package org.samanvay.coordination.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.access.CaseAccess.SharedField;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/**
 * Decides which cases exist for a caller and what is shared with it. Every query, list, search and change asks here;
 * nobody else decides.
 */
@ApplicationScoped
public class AccessKernel {
    private static final Text CASE = Text.of("Case", "प्रकरण");

    /** While a referral is in one of these, the receiver reads what it names. */
    private static final String LIVE = "('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'DONE')";

    @Inject
    private Database database;

    /**
     * The cases that exist for the caller: its posts, or vacant ones below them, take part (for the nodal post of a
     * district: its department there),
     * its office is not shut out, and a restricted case names one of its posts.
     *
     * @return over {@code case_file c}
     */
    public SqlCondition visibleCases(Viewer viewer) {
        List<Object> parameters = new ArrayList<>();
        String takesPart = takesPart(viewer, parameters);
        viewer.posts().forEach(held -> parameters.add(held.office()));
        parameters.addAll(viewer.workingPosts());
        return new SqlCondition(
                "EXISTS (SELECT 1 FROM participation p WHERE p.case_file = c.id AND " + takesPart + ")"
                        + " AND NOT EXISTS (SELECT 1 FROM excluded_office x WHERE x.case_file = c.id AND x.office IN "
                        + Database.places(viewer.posts().size()) + ")"
                        + " AND (NOT c.restricted OR EXISTS (SELECT 1 FROM named_post n WHERE n.case_file = c.id AND n.post IN "
                        + Database.places(viewer.workingPosts().size()) + "))",
                parameters);
    }

    /**
     * The numbers and phones by which the caller finds a case: those that its own departments entered, and those of
     * persons of whom a referral tells it. To anybody else a hit would confirm whose case it is.
     *
     * @return over {@code search_hash h}
     */
    public SqlCondition findableNumbers(Viewer viewer) {
        List<Object> parameters = new ArrayList<>(viewer.departments());
        parameters.addAll(viewer.workingPosts());
        return new SqlCondition(
                "(h.department IN " + Database.places(viewer.departments().size())
                        + " OR h.person IN (SELECT r.person FROM referral r JOIN referral_field f ON f.referral = r.id"
                        + " LEFT JOIN consent k ON k.id = r.basis_consent WHERE r.to_post IN "
                        + Database.places(viewer.workingPosts().size()) + " AND r.status IN " + LIVE
                        + " AND k.withdrawn_at IS NULL AND f.form = 'person' AND f.path IN ('identity', 'safeContact')))",
                parameters);
    }

    /** What the caller may see of the case, or the answer that it does not exist. */
    public CaseAccess require(Viewer viewer, UUID caseFile) {
        CaseAccess access = find(viewer, List.of(caseFile)).get(caseFile);
        if (access == null) {
            throw CommonProblem.notFound(CASE);
        }
        return access;
    }

    /** The same for many cases, in two statements; what does not exist for the caller is missing. */
    public Map<UUID, CaseAccess> find(Viewer viewer, Collection<UUID> cases) {
        if (viewer.posts().isEmpty() || cases.isEmpty()) {
            return Map.of();
        }
        Map<UUID, CaseAccess> found = seats(viewer, cases);
        addShared(found);
        return found;
    }

    /** Whether the case is shut against an office of the caller. */
    public boolean isShutOut(Viewer viewer, UUID caseFile) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(caseFile);
        viewer.posts().forEach(held -> parameters.add(held.office()));
        return database.find(
                        row -> row.uuid(1),
                        "SELECT office FROM excluded_office WHERE case_file = ? AND office IN "
                                + Database.places(viewer.posts().size()),
                        parameters.toArray())
                .isPresent();
    }

    /** The held post through which the caller works in this case: one that takes part itself, else the one that answers for it. */
    public HeldPost acting(Viewer viewer, UUID caseFile) {
        return acting(viewer, require(viewer, caseFile));
    }

    /** The same where the access was asked for before. */
    public HeldPost acting(Viewer viewer, CaseAccess access) {
        return viewer.posts().stream()
                .filter(held -> access.seats().containsKey(held.post()))
                .findFirst()
                .or(() -> viewer.posts().stream()
                        .filter(held -> access.isOwn(held.department()))
                        .findFirst())
                .orElseThrow(() -> CommonProblem.notFound(CASE));
    }

    private Map<UUID, CaseAccess> seats(Viewer viewer, Collection<UUID> cases) {
        SqlCondition visible = visibleCases(viewer);
        List<Object> seatParameters = new ArrayList<>();
        String takesPart = takesPart(viewer, seatParameters);
        List<Object> before = new ArrayList<>(seatParameters);
        before.addAll(cases);
        Map<UUID, CaseAccess> found = new HashMap<>();
        database.list(
                        row -> new CaseAccess(
                                row.uuid(1), row.number(2), row.number(3), row.text(4), Map.of(row.uuid(5), row.text(6)), Set.of()),
                        "SELECT c.id, c.state, c.district, oo.department, p.post, p.department FROM case_file c"
                                + " JOIN participation p ON p.case_file = c.id AND " + takesPart
                                + " JOIN post op ON op.id = c.owner_post JOIN office oo ON oo.id = op.office"
                                + " WHERE c.id IN " + Database.places(cases.size()) + " AND " + visible.sql(),
                        visible.around(before, List.of()))
                .forEach(seat -> found.merge(seat.caseFile(), seat, AccessKernel::together));
        return found;
    }

    private static CaseAccess together(CaseAccess one, CaseAccess other) {
        Map<UUID, String> seats = new HashMap<>(one.seats());
        seats.putAll(other.seats());
        return new CaseAccess(one.caseFile(), one.state(), one.district(), one.ownerDepartment(), seats, one.shared());
    }

    /** A consent that was withdrawn ends what was shared on its strength. */
    private void addShared(Map<UUID, CaseAccess> accesses) {
        if (accesses.isEmpty()) {
            return;
        }
        List<UUID> seats =
                accesses.values().stream().flatMap(a -> a.seats().keySet().stream()).distinct().toList();
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(seats);
        record Shared(UUID caseFile, UUID seat, SharedField field) {}
        Map<UUID, Set<SharedField>> fields = new HashMap<>();
        database.list(
                        row -> new Shared(
                                row.uuid(1),
                                row.uuid(2),
                                new SharedField(row.text(6), row.uuid(3), row.text(4), row.text(5))),
                        "SELECT r.case_file, r.to_post, r.person, f.form, f.path, r.from_department FROM referral r"
                                + " JOIN referral_field f ON f.referral = r.id"
                                + " LEFT JOIN consent k ON k.id = r.basis_consent"
                                + " WHERE r.case_file IN " + Database.places(accesses.size())
                                + " AND r.to_post IN " + Database.places(seats.size())
                                + " AND r.status IN " + LIVE + " AND k.withdrawn_at IS NULL",
                        parameters.toArray())
                .stream()
                .filter(shared -> accesses.get(shared.caseFile()).seats().containsKey(shared.seat()))
                .forEach(shared -> fields.computeIfAbsent(shared.caseFile(), none -> new HashSet<>())
                        .add(shared.field()));
        fields.forEach((caseFile, set) -> accesses.computeIfPresent(
                caseFile,
                (id, a) -> new CaseAccess(id, a.state(), a.district(), a.ownerDepartment(), a.seats(), Set.copyOf(set))));
    }

    private static String takesPart(Viewer viewer, List<Object> parameters) {
        parameters.addAll(viewer.workingPosts());
        StringBuilder sql =
                new StringBuilder("(p.post IN ").append(Database.places(viewer.workingPosts().size()));
        for (HeldPost held : viewer.posts()) {
            if (held.answersForDistrict() && held.district() != null) {
                sql.append(" OR (p.department = ? AND p.district = ?)");
                parameters.add(held.department());
                parameters.add(held.district());
            }
        }
        return sql.append(')').toString();
    }
}
