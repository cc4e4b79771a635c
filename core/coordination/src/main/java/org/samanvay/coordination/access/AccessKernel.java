package org.samanvay.coordination.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
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

    /** One seat of one case: over {@code case_file c}, {@code participation p} and the owner's {@code office owner_o}. */
    public static final String SEAT = "c.id, c.state, c.district, owner_o.department, p.post, p.department, c.status = 'OPEN'";

    /** Which of them is the post, from the first. */
    public static final int SEAT_POST = 4;

    @Inject
    private Database database;

    @Inject
    private Apart apart;

    /**
     * The cases that exist for the caller: its posts, or vacant ones below them, take part (for the nodal post of a
     * district: its department there, unless one of its posts that are kept apart does), its office is not shut out, and a
     * restricted case names one of its posts.
     *
     * @return over {@code case_file c}
     */
    public SqlCondition visibleCases(Viewer viewer) {
        List<Object> parameters = new ArrayList<>();
        String takesPart = takesPart(viewer, parameters);
        SqlCondition notShut = notShutAgainst(viewer);
        parameters.addAll(notShut.parameters());
        return new SqlCondition(
                "EXISTS (SELECT 1 FROM participation p WHERE p.case_file = c.id AND " + takesPart + ") AND "
                        + notShut.sql(),
                parameters);
    }

    /**
     * The cases that are not shut against the caller: its office is not shut out, and a restricted case names one of its
     * posts. By itself this lets nobody read a case; a post above learns of it that something is late.
     *
     * @return over {@code case_file c}
     */
    public SqlCondition notShutAgainst(Viewer viewer) {
        List<Object> parameters = new ArrayList<>();
        viewer.posts().forEach(held -> parameters.add(held.office()));
        parameters.addAll(viewer.workingPosts());
        return new SqlCondition(
                "NOT EXISTS (SELECT 1 FROM excluded_office x WHERE x.case_file = c.id AND x.office IN "
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

    /** The same for many cases, in one statement, and one more at the first look at what is shared; what does not exist for the caller is missing. */
    public Map<UUID, CaseAccess> find(Viewer viewer, Collection<UUID> cases) {
        if (viewer.posts().isEmpty() || cases.isEmpty()) {
            return Map.of();
        }
        return seats(viewer, cases);
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

    /**
     * The seats through which the caller works in {@code case_file c}: over {@code participation p}. Says nothing of
     * offices that are shut out; {@link #visibleCases} does.
     */
    public SqlCondition seats(Viewer viewer) {
        List<Object> parameters = new ArrayList<>();
        String takesPart = takesPart(viewer, parameters);
        return new SqlCondition("p.case_file = c.id AND " + takesPart, parameters);
    }

    /** Whether a live referral to the seat {@code p} tells what {@code case_file c} is about; without parameters. */
    public static String sharesCategory() {
        return "EXISTS (SELECT 1 FROM referral s JOIN referral_field f ON f.referral = s.id AND f.form = 'case'"
                + " AND f.path = 'category' LEFT JOIN consent k ON k.id = s.basis_consent WHERE s.case_file = c.id"
                + " AND s.to_post = p.post AND s.status IN " + LIVE + " AND k.withdrawn_at IS NULL)";
    }

    /** What the caller may see through the seats of one case or many; a row of {@link #SEAT} is a seat. */
    public Map<UUID, CaseAccess> throughSeats(Viewer viewer, Collection<CaseAccess> seats) {
        Map<UUID, CaseAccess> found = new LinkedHashMap<>();
        seats.forEach(seat -> found.merge(seat.caseFile(), seat, AccessKernel::together));
        Function<UUID, Shared> shared = Shared.readOnce(() -> shared(found));
        found.replaceAll((id, seat) -> new CaseAccess(
                id,
                seat.state(),
                seat.district(),
                seat.ownerDepartment(),
                seat.open(),
                seat.seats(),
                apart.withheldFrom(viewer, seat),
                shared.apply(id)));
        return found;
    }

    /** Reads the columns of {@link #SEAT}. */
    public static CaseAccess seat(Row row, int from) {
        return new CaseAccess(
                row.uuid(from),
                row.number(from + 1),
                row.number(from + 2),
                row.text(from + 3),
                row.flag(from + 6),
                Map.of(row.uuid(from + SEAT_POST), row.text(from + 5)),
                Set.of(),
                Shared.NOTHING);
    }

    private Map<UUID, CaseAccess> seats(Viewer viewer, Collection<UUID> cases) {
        SqlCondition visible = visibleCases(viewer);
        SqlCondition seats = seats(viewer);
        List<Object> before = new ArrayList<>(seats.parameters());
        before.addAll(cases);
        return throughSeats(viewer, database.list(
                row -> seat(row, 1),
                "SELECT " + SEAT + " FROM case_file c JOIN participation p ON " + seats.sql()
                        + " JOIN post owner ON owner.id = c.owner_post JOIN office owner_o ON owner_o.id = owner.office"
                        + " WHERE c.id IN " + Database.places(cases.size()) + " AND " + visible.sql(),
                visible.around(before, List.of())));
    }

    private static CaseAccess together(CaseAccess one, CaseAccess other) {
        Map<UUID, String> seats = new HashMap<>(one.seats());
        seats.putAll(other.seats());
        return new CaseAccess(
                one.caseFile(),
                one.state(),
                one.district(),
                one.ownerDepartment(),
                one.open(),
                seats,
                one.withheld(),
                one.shared());
    }

    /** A consent that was withdrawn ends what was shared on its strength. */
    private Map<UUID, Shared.Fields> shared(Map<UUID, CaseAccess> accesses) {
        Set<UUID> seats = new LinkedHashSet<>();
        accesses.values().forEach(access -> seats.addAll(access.seats().keySet()));
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(seats);
        Map<UUID, Shared.Fields> fields = new HashMap<>();
        database.list(
                row -> {
                    UUID caseFile = row.uuid(1);
                    boolean ofTheSeat = accesses.get(caseFile).seats().containsKey(row.uuid(2));
                    if (ofTheSeat) {
                        fields.computeIfAbsent(caseFile, none -> new Shared.Fields())
                                .add(row.uuid(3), row.text(4), row.text(5), row.text(6));
                    }
                    return ofTheSeat;
                },
                "SELECT r.case_file, r.to_post, r.person, f.form, f.path, r.from_department FROM referral r"
                        + " JOIN referral_field f ON f.referral = r.id"
                        + " LEFT JOIN consent k ON k.id = r.basis_consent"
                        + " WHERE r.case_file IN " + Database.places(accesses.size())
                        + " AND r.to_post IN " + Database.places(seats.size())
                        + " AND r.status IN " + LIVE + " AND k.withdrawn_at IS NULL",
                parameters.toArray());
        return fields;
    }

    private String takesPart(Viewer viewer, List<Object> parameters) {
        StringBuilder sql = new StringBuilder("(");
        SqlCondition notApart = apart.notItself(viewer);
        if (notApart.sql().isEmpty() || viewer.vacantBelow().isEmpty()) {
            at(viewer.workingPosts(), sql, parameters);
        } else {
            at(viewer.posts().stream().map(HeldPost::post).toList(), sql, parameters);
            sql.append(" OR (");
            at(viewer.vacantBelow(), sql, parameters);
            sql.append(notApart.sql()).append(')');
            parameters.addAll(notApart.parameters());
        }
        for (HeldPost held : viewer.posts()) {
            if (held.answersForDistrict() && held.district() != null) {
                SqlCondition none = apart.noneIn(held.department());
                sql.append(" OR (p.department = ? AND p.district = ?").append(none.sql()).append(')');
                parameters.add(held.department());
                parameters.add(held.district());
                parameters.addAll(none.parameters());
            }
        }
        return sql.append(')').toString();
    }

    private static void at(Collection<UUID> posts, StringBuilder sql, List<Object> parameters) {
        sql.append("p.post IN ").append(Database.places(posts.size()));
        parameters.addAll(posts);
    }
}
