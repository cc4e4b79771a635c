package org.samanvay.bench.baseline;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** (e) What lies at the caller's posts, of every kind that there can be, what is due first: one statement for all of it. */
@WebServlet({"/l1/work", "/l2/work"})
public class WorkOfPost extends Baseline {
    private static final long serialVersionUID = 1L;
    private static final String NEVER = "TIMESTAMP '9999-12-31 00:00:00'";
    private static final String NOT_SHUT =
            " AND NOT EXISTS (SELECT 1 FROM excluded_office x WHERE x.case_file = r.case_file AND x.office IN (%2$s))";
    private static final String END_OF_DAY = " AS DATETIME(6)) + INTERVAL 1110 MINUTE";

    /** Which question marks a part takes, in this order: the posts, the caller's departments, offices, today, the moment. */
    private enum Takes {
        POSTS,
        DEPARTMENTS,
        POSTS_AND_POSTS,
        POSTS_AND_OFFICES,
        POSTS_AND_TODAY,
        POSTS_AND_OFFICES_TWICE,
        MOMENT_DEPARTMENTS_AND_POSTS
    }

    /**
     * Open work of one kind; {@code %1$s} stands for the posts, {@code %2$s} for the departments or offices.
     *
     * @param ofCase whether it lies in a case that must be open to the caller
     */
    private record Part(String kind, String sql, Takes takes, boolean ofCase) {
        Part(String kind, String sql, boolean ofCase) {
            this(kind, sql, Takes.POSTS, ofCase);
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part("DUTY", "SELECT d.id, d.due_at due, d.alarm_at alarm, d.post, d.case_file, d.department, d.code, 'DO' act"
                    + " FROM duty d JOIN case_file c ON c.id = d.case_file WHERE d.post IN (%1$s) AND d.standing = 'OPEN'"
                    + " AND d.kind IN ('DUTY', 'INDEPENDENT_BODY')", true),
            new Part("REFERRAL", "SELECT r.id, IF(r.acknowledged_at IS NULL, r.acknowledge_by, r.act_by) due,"
                    + " IF(r.acknowledged_at IS NULL, r.acknowledge_by, r.act_by) alarm, r.to_post post, r.case_file,"
                    + " r.to_department department, r.service code, IF(r.acknowledged_at IS NULL, 'ACKNOWLEDGE', 'ACT') act"
                    + " FROM referral r JOIN case_file c ON c.id = r.case_file WHERE r.to_post IN (%1$s)"
                    + " AND r.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS')", true),
            new Part("SCHEME_APPLICATION", "SELECT a.id, COALESCE(a.decide_by, " + NEVER + ") due, COALESCE(a.decide_by, " + NEVER
                    + ") alarm, NULL post, a.case_file, a.department, a.scheme code, 'DECIDE' act FROM scheme_application a"
                    + " JOIN case_file c ON c.id = a.case_file WHERE a.department IN (%2$s)"
                    + " AND a.status IN ('APPLIED', 'APPEALED')", Takes.DEPARTMENTS, true),
            new Part("DECISION", "SELECT d.id, CAST(d.due_on" + END_OF_DAY + " due, CAST(d.due_on" + END_OF_DAY
                    + " - INTERVAL 2 DAY alarm, d.owner_post post, NULL case_file, o.department, CONCAT(m.code, '/', d.number)"
                    + " code, 'ACT' act FROM decision d JOIN meeting m ON m.id = d.meeting JOIN post p ON p.id = d.owner_post"
                    + " JOIN office o ON o.id = p.office WHERE d.owner_post IN (%1$s) AND d.status = 'OPEN'", false),
            new Part("HANDOVER", "SELECT h.id, h.accept_by due, h.made_at alarm, h.post, NULL case_file, o.department,"
                    + " 'handover' code, 'ACKNOWLEDGE' act FROM handover h JOIN post p ON p.id = h.post JOIN office o"
                    + " ON o.id = p.office WHERE h.post IN (%1$s) AND h.settled_at IS NULL", false),
            new Part("CONFERENCE", "SELECT f.id, f.planned_at due, f.planned_at alarm, i.post, f.case_file,"
                    + " f.convener_department department, f.status code, 'DO' act FROM conference_invitee i JOIN case_conference f"
                    + " ON f.id = i.conference JOIN case_file c ON c.id = f.case_file WHERE i.post IN (%1$s)"
                    + " AND f.status IN ('PROPOSED', 'CONVENED', 'HELD')", true),
            new Part("CASE_ACTION", "SELECT a.id, a.due_at due, a.due_at - INTERVAL 1 DAY alarm, a.owner_post post, a.case_file,"
                    + " a.owner_department department, a.source_kind code, 'DO' act FROM case_action a JOIN case_file c"
                    + " ON c.id = a.case_file WHERE a.owner_post IN (%1$s) AND a.status = 'OPEN'", true),
            new Part("SAFETY_CHECK", "SELECT s.id, s.due_at due, s.due_at - INTERVAL 3 DAY alarm, s.post, s.case_file,"
                    + " s.department, CAST(s.days AS CHAR) code, 'DO' act FROM safety_check s JOIN case_file c"
                    + " ON c.id = s.case_file WHERE s.post IN (%1$s) AND s.status = 'OPEN'", true),
            new Part("MESSAGE", "SELECT m.id, " + NEVER + " due, " + NEVER + " alarm, e.post, m.case_file, s_o.department,"
                    + " 'MESSAGE' code, 'DO' act FROM case_message_addressee e JOIN case_message m ON m.id = e.message"
                    + " JOIN post s ON s.id = m.from_post JOIN office s_o ON s_o.id = s.office JOIN case_file c"
                    + " ON c.id = m.case_file WHERE e.post IN (%1$s) AND e.read_at IS NULL", true),
            new Part("FINDING", "SELECT f.id, CAST(f.decide_by" + END_OF_DAY + " due, CAST(f.decide_by" + END_OF_DAY
                    + " - INTERVAL 2 DAY alarm, f.owner_post post, NULL case_file, SUBSTRING_INDEX(f.rule, '.', 1) department,"
                    + " SUBSTRING_INDEX(f.rule, '.', -1) code, 'DECIDE' act FROM finding f WHERE f.owner_post IN (%1$s)"
                    + " AND f.decision IS NULL AND (f.entry IS NULL OR f.owner_post IN (%1$s))", Takes.POSTS_AND_POSTS, false),
            new Part("INSPECTION", "SELECT r.id, CAST(r.due_on" + END_OF_DAY + " due, CAST(r.due_on" + END_OF_DAY
                    + " - INTERVAL 7 DAY alarm, r.post, NULL case_file, SUBSTRING_INDEX(r.inspection, '.', 1) department,"
                    + " SUBSTRING_INDEX(r.inspection, '.', -1) code, 'ACT' act FROM inspection_round r WHERE r.post IN (%1$s)"
                    + " AND r.inspected < r.units", false),
            new Part("PLAN_ACTIVITY", "SELECT a.id, CAST(a.due_on" + END_OF_DAY + " due, CAST(a.due_on" + END_OF_DAY
                    + " - INTERVAL 7 DAY alarm, a.owner_post post, NULL case_file, o.department, CAST(a.plan AS CHAR)"
                    + " COLLATE utf8mb4_unicode_ci code, 'DO' act FROM joint_plan_activity a JOIN post p ON p.id = a.owner_post"
                    + " JOIN office o ON o.id = p.office WHERE a.owner_post IN (%1$s) AND NOT a.dropped AND a.progress < 100"
                    + " AND a.starts_on <= ?", Takes.POSTS_AND_TODAY, false),
            new Part("GRIEVANCE", "SELECT g.id, g.due_at due, g.due_at - INTERVAL 2 DAY alarm, g.to_post post, NULL case_file,"
                    + " g.department, g.what code, 'DECIDE' act FROM grievance g WHERE g.to_post IN (%1$s)"
                    + " AND g.decided_at IS NULL AND g.against_office NOT IN (%2$s)", Takes.POSTS_AND_OFFICES, false),
            new Part("INTERSTATE_REFERRAL", "SELECT r.id, IF(r.status = 'SENT', r.acknowledge_by, r.answer_by) due,"
                    + " IF(r.status = 'SENT', r.acknowledge_by, r.answer_by) alarm, r.to_post post, NULL case_file,"
                    + " r.to_department department, r.service code, IF(r.status = 'SENT', 'ACKNOWLEDGE', 'DECIDE') act"
                    + " FROM interstate_referral r WHERE r.to_post IN (%1$s) AND r.status IN ('SENT', 'ACKNOWLEDGED')" + NOT_SHUT
                    + " UNION ALL SELECT r.id, r.joint_until, r.joint_until - INTERVAL r.remind_days DAY, r.from_post, r.case_file,"
                    + " r.from_department, r.service, 'DECIDE' FROM interstate_referral r WHERE r.from_post IN (%1$s)"
                    + " AND r.status = 'JOINT'" + NOT_SHUT, Takes.POSTS_AND_OFFICES_TWICE, false),
            new Part("CIRCULAR", "SELECT c.id, c.acknowledge_by due, c.acknowledge_by - INTERVAL 1 DAY alarm, a.post,"
                    + " NULL case_file, o.department, c.reference code, 'ACKNOWLEDGE' act FROM circular_addressee a JOIN circular c"
                    + " ON c.id = a.circular JOIN post s ON s.id = c.from_post JOIN office o ON o.id = s.office"
                    + " WHERE a.post IN (%1$s) AND a.acknowledged_at IS NULL", false),
            new Part("PERIODIC_RETURN", "SELECT CAST(INSERT(INSERT(MD5(CONCAT_WS(' ', w.code, w.starts, p.id)), 13, 1, '3'),"
                    + " 17, 1, '8') AS UUID) id, CAST(w.due_on"
                    + END_OF_DAY + " due, CAST(w.due_on" + END_OF_DAY + " - INTERVAL 3 DAY alarm, p.id post, NULL case_file,"
                    + " o.department, CONCAT(w.code, '/', w.starts) COLLATE utf8mb4_unicode_ci code, 'DO' act FROM %3$s"
                    + OwedReturns.POSTS + " WHERE p.id IN (%1$s) AND " + OwedReturns.NOT_GIVEN, false),
            new Part("INFORMATION_REQUEST", "SELECT q.id, q.answer_by due, q.answer_by - INTERVAL 2 DAY alarm, a.post,"
                    + " NULL case_file, a.department, 'information' code, 'ACT' act FROM information_part a"
                    + " JOIN information_request q ON q.id = a.request WHERE a.post IN (%1$s) AND a.answered_at IS NULL"
                    + " AND q.valid_until >= ?", Takes.POSTS_AND_TODAY, false),
            new Part("COURT_DATE", "SELECT d.id, d.due_at due, d.alarm_at alarm, NULL post, d.case_file, d.department, d.code,"
                    + " 'PREPARE' act FROM duty d JOIN case_file c ON c.id = d.case_file WHERE d.standing = 'OPEN'"
                    + " AND d.kind = 'COURT_CALENDAR' AND d.due_at >= ? AND d.department IN (%2$s) AND EXISTS (SELECT 1"
                    + " FROM participation s WHERE s.case_file = d.case_file AND s.department = d.department"
                    + " AND s.post IN (%1$s))", Takes.MOMENT_DEPARTMENTS_AND_POSTS, true),
            new Part("UNCONFIRMED_REPORT", "SELECT t.id, t.due_at due, t.imported_at alarm, t.post, t.case_file, t.department,"
                    + " t.form code, 'DO' act FROM unconfirmed_report t JOIN case_file c ON c.id = t.case_file"
                    + " WHERE t.post IN (%1$s) AND c.status = 'OPEN'", true));

    private static final byte[] START = Json.fixed("{\"data\":{\"worklist\":{\"nodes\":[");
    private static final byte[] KIND = Json.fixed("{\"kind\":");
    private static final byte[] NEXT_KIND = Json.fixed(",{\"kind\":");
    private static final byte[] ID = Json.fixed(",\"id\":");
    private static final byte[] ACT = Json.fixed(",\"act\":");
    private static final byte[] DEPARTMENT = Json.fixed(",\"department\":");
    private static final byte[] CODE = Json.fixed(",\"code\":");
    private static final byte[] DUE = Json.fixed(",\"due\":");
    private static final byte[] LATE = Json.fixed(",\"late\":");
    private static final byte[] SOON = Json.fixed(",\"soon\":");
    private static final byte[] CASE_FILE = Json.fixed(",\"caseFile\":");
    private static final byte[] CASE_NUMBER = Json.fixed(",\"caseNumber\":");
    private static final byte[] POST = Json.fixed(",\"post\":{\"code\":");
    private static final byte[] HOLDER = Json.fixed(",\"holder\":");
    private static final byte[] NO_POST = Json.fixed(",\"post\":null}");
    private static final byte[] CLOSE = Json.fixed("}}");
    private static final byte[] PAGE_INFO = Json.fixed("],\"pageInfo\":{\"hasNextPage\":");
    private static final byte[] END_CURSOR = Json.fixed(",\"endCursor\":");
    private static final byte[] END = Json.fixed("}}}}");

    /** Who asks; without duties the post that the address names. */
    private record Asker(Viewer viewer, List<String> posts, Set<String> departments, List<String> offices) {
        static Asker of(HttpServletRequest request, Viewer viewer) {
            return viewer == null
                    ? new Asker(null, List.of(request.getParameter("post")), Set.of(request.getParameter("department")),
                            List.of(""))
                    : new Asker(viewer, List.copyOf(viewer.working), viewer.departments(),
                            viewer.held.stream().map(Viewer.Held::office).toList());
        }
    }

    @Override
    Json answer(HttpServletRequest request, Connection connection, Viewer viewer) throws SQLException {
        int first = Integer.parseInt(request.getParameter("first"));
        Asker asker = Asker.of(request, viewer);
        LocalDateTime now = viewer == null ? LocalDateTime.now(ZoneOffset.UTC) : viewer.now;
        Json json = Json.start().put(START);
        int count = 0;
        boolean more = false;
        String last = null;
        try (PreparedStatement statement = connection.prepareStatement(sql(asker))) {
            bind(statement, asker, first + 1, now);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (count == first) {
                        more = true;
                        break;
                    }
                    LocalDateTime due = rows.getObject(3, LocalDateTime.class);
                    last = due.toInstant(ZoneOffset.UTC) + " " + rows.getString(2);
                    write(json.put(count++ == 0 ? KIND : NEXT_KIND), rows, due, now);
                }
            }
        }
        json.put(PAGE_INFO).flag(more).put(END_CURSOR)
                .text(last == null ? null
                        : Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.US_ASCII)))
                .put(END);
        if (viewer != null) {
            Sql.auditListed(connection, viewer, "WORK_LISTED", count + (more ? 1 : 0));
        }
        return json;
    }

    private static String sql(Asker asker) {
        String posts = Sql.places(asker.posts().size());
        String owed = OwedReturns.of(asker.departments());
        StringBuilder parts = new StringBuilder();
        for (Part part : PARTS) {
            boolean departments = part.takes() == Takes.DEPARTMENTS || part.takes() == Takes.MOMENT_DEPARTMENTS_AND_POSTS;
            String others = Sql.places(departments ? asker.departments().size() : asker.offices().size());
            parts.append(parts.isEmpty() ? "" : " UNION ALL ").append("(SELECT '").append(part.kind()).append("' kind, o.* FROM (")
                    .append(part.sql().formatted(posts, others, owed));
            if (part.ofCase() && asker.viewer() != null) {
                parts.append(" AND EXISTS (SELECT 1 FROM participation p WHERE p.case_file = c.id AND ")
                        .append(Sql.takesPart(asker.viewer())).append(") AND ").append(Sql.open(asker.viewer()));
            }
            parts.append(") o ORDER BY due, id LIMIT ?)");
        }
        return "SELECT w.kind, w.id, w.due, w.alarm, w.department, w.code, w.act, w.case_file, c.number, s.code, "
                + Sql.holder("w.post") + " FROM (" + parts + " ORDER BY due, id LIMIT ?) w"
                + " LEFT JOIN case_file c ON c.id = w.case_file LEFT JOIN post s ON s.id = w.post ORDER BY w.due, w.id";
    }

    private static void bind(PreparedStatement statement, Asker asker, int limit, LocalDateTime now) throws SQLException {
        LocalDate today = now.plusMinutes(330).toLocalDate();
        statement.setObject(1, today);
        statement.setObject(2, today);
        int at = 3;
        for (Part part : PARTS) {
            if (part.takes() != Takes.DEPARTMENTS && part.takes() != Takes.MOMENT_DEPARTMENTS_AND_POSTS) {
                at = Sql.bind(statement, at, asker.posts());
            }
            switch (part.takes()) {
                case POSTS -> { }
                case DEPARTMENTS -> at = Sql.bind(statement, at, asker.departments());
                case POSTS_AND_POSTS -> at = Sql.bind(statement, at, asker.posts());
                case POSTS_AND_OFFICES -> at = Sql.bind(statement, at, asker.offices());
                case POSTS_AND_TODAY -> statement.setObject(at++, today);
                case POSTS_AND_OFFICES_TWICE ->
                    at = Sql.bind(statement, Sql.bind(statement, Sql.bind(statement, at, asker.offices()), asker.posts()),
                            asker.offices());
                case MOMENT_DEPARTMENTS_AND_POSTS -> {
                    statement.setObject(at++, now);
                    at = Sql.bind(statement, Sql.bind(statement, at, asker.departments()), asker.posts());
                }
            }
            if (part.ofCase() && asker.viewer() != null) {
                at = Sql.bindOpen(statement, Sql.bindTakesPart(statement, at, asker.viewer()), asker.viewer());
            }
            statement.setInt(at++, limit);
        }
        statement.setInt(at, limit);
    }

    private static void write(Json json, ResultSet rows, LocalDateTime due, LocalDateTime now) throws SQLException {
        boolean late = due.isBefore(now);
        json.text(rows.getString(1)).put(ID).text(rows.getString(2)).put(ACT).text(rows.getString(7)).put(DEPARTMENT)
                .text(rows.getString(5)).put(CODE).text(rows.getString(6)).put(DUE).time(due.getYear() == 9999 ? null : due)
                .put(LATE).flag(late).put(SOON).flag(!late && !rows.getObject(4, LocalDateTime.class).isAfter(now))
                .put(CASE_FILE).text(rows.getString(8)).put(CASE_NUMBER).text(rows.getString(9));
        String post = rows.getString(10);
        if (post == null) {
            json.put(NO_POST);
        } else {
            json.put(POST).text(post).put(HOLDER).text(rows.getString(11)).put(CLOSE);
        }
    }
}
