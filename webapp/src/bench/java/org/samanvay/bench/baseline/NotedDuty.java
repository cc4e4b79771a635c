package org.samanvay.bench.baseline;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * (f) A station notes an event that opens a duty of twenty-four hours at the juvenile unit: one transaction with the duty, the
 * unit's part in the case, timeline, audit, outbox and idempotency key, then the answer is read.
 */
@WebServlet({"/l1/duty", "/l2/duty"})
public class NotedDuty extends Baseline {
    private static final long serialVersionUID = 1L;
    private static final String DEPARTMENT = "police";
    private static final String CODE = "POCSO-R4-SP-POL";
    private static final String KIND = "special-juvenile-police-unit";

    private static final String CASE = "SELECT c.owner_post, n.id, d.id FROM case_file c JOIN person n ON n.id = (SELECT MIN(x.id)"
            + " FROM person x WHERE x.case_file = c.id AND x.role = 'SURVIVOR') LEFT JOIN duty d ON d.case_file = c.id"
            + " AND d.department = 'police' AND d.code = '" + CODE + "' AND d.person = n.id AND d.event_at = ?";

    /** What can answer for it, the nearest first: of each of the unit's kind and the nodal kind two. */
    private static final String SEATS =
            """
            SELECT s.kind, s.office_level, s.post, s.nearness, s.allowed, s.takes_part, s.department_in FROM (
                SELECT t.*, ROW_NUMBER() OVER (PARTITION BY t.kind ORDER BY t.allowed DESC, t.nearness, t.post) turn FROM (
                    SELECT p.kind, o.level office_level, p.id post,
                           CASE WHEN p.id = ? THEN 0 WHEN p.office = (SELECT a.office FROM post a WHERE a.id = ?) THEN 1
                                WHEN n.post IS NOT NULL THEN 2
                                WHEN EXISTS (SELECT 1 FROM participation m JOIN post b ON b.id = m.post
                                             WHERE m.case_file = c.id AND b.office = p.office) THEN 3
                                WHEN EXISTS (SELECT 1 FROM jurisdiction j JOIN jurisdiction_place v ON v.jurisdiction = j.id
                                             WHERE j.office = p.office AND v.level = 'DISTRICT' AND v.lgd_code = c.district
                                             AND j.valid_from <= ? AND (j.valid_until IS NULL OR j.valid_until > ?)) THEN 4
                                WHEN o.district = c.district OR o.level = 'STATE' THEN 5 ELSE 6 END nearness,
                           NOT EXISTS (SELECT 1 FROM excluded_office x WHERE x.case_file = c.id AND x.office = o.id)
                           AND (NOT c.restricted OR EXISTS (SELECT 1 FROM named_post q WHERE q.case_file = c.id
                                                            AND q.post = p.id)) allowed,
                           n.post IS NOT NULL takes_part,
                           EXISTS (SELECT 1 FROM participation m WHERE m.case_file = c.id AND m.department = 'police')
                           department_in
                    FROM case_file c
                    JOIN office o ON o.state = c.state AND o.department = 'police' AND (o.district = c.district
                        OR o.level = 'STATE' OR o.district = (SELECT h.district FROM post g JOIN office h ON h.id = g.office
                                                              WHERE g.id = ?))
                    JOIN post p ON p.office = o.id AND (p.nodal OR p.kind = ?)
                    LEFT JOIN participation n ON n.case_file = c.id AND n.post = p.id
                    WHERE c.id = ?) t) s
            WHERE s.turn <= 2 ORDER BY s.turn""";
    private static final String INSERT = "INSERT INTO duty (id, case_file, person, department, code, kind, occurrence, source,"
            + " event_department, event_at, post, without_post, due_at, alarm_at, journey_minutes, standing, opened_at, version)"
            + " VALUES (?, ?, ?, 'police', '" + CODE + "', 'DUTY', ?, ?, ?, ?, ?, ?, ?, ?, 0, 'OPEN', ?, 1)";
    private static final String JOINS = "INSERT IGNORE INTO participation (case_file, post, department, state, district, since)"
            + " SELECT ?, p.id, o.department, o.state, o.district, ? FROM post p JOIN office o ON o.id = p.office WHERE p.id = ?";
    private static final String TIMELINE = "INSERT INTO timeline (id, case_file, at, kind, post, department, account, subject,"
            + " detail) VALUES (?, ?, ?, 'DUTY_OPENED', ?, ?, ?, ?, '" + CODE + "')";
    private static final String OUTBOX =
            "INSERT INTO outbox (id, at, kind, case_file, subject, to_post) VALUES (?, ?, 'DUTY_OPENED', ?, ?, ?)";
    private static final String SETTLED = "SELECT COUNT(DISTINCT account) FROM law_check WHERE department = 'police' AND code = '"
            + CODE + "'";
    private static final String READ = "SELECT c.number, d.standing, d.due_at, d.alarm_at, d.without_post, d.version, n.code,"
            + " s.code, " + Sql.holder("d.post") + " FROM duty d JOIN case_file c ON c.id = d.case_file JOIN person n"
            + " ON n.id = d.person LEFT JOIN post s ON s.id = d.post WHERE d.id = ?";

    private static final byte[] START = Json.fixed("{\"data\":{\"noteEvent\":{\"caseNumber\":");
    private static final byte[] STANDING = Json.fixed(",\"department\":\"police\",\"standing\":");
    private static final byte[] LATE = Json.fixed(",\"late\":");
    private static final byte[] WITHOUT_POST = Json.fixed(",\"own\":true,\"withoutPost\":");
    private static final byte[] VERSION = Json.fixed(",\"version\":");
    private static final byte[] DUE = Json.fixed(",\"content\":{\"code\":\"" + CODE + "\",\"kind\":\"DUTY\",\"due\":");
    private static final byte[] ALARM = Json.fixed(",\"alarm\":");
    private static final byte[] PERSON = Json.fixed(",\"personCode\":");
    private static final byte[] IS_SETTLED = Json.fixed(",\"settled\":");
    private static final byte[] POST = Json.fixed("},\"post\":{\"code\":");
    private static final byte[] HOLDER = Json.fixed(",\"holder\":");
    private static final byte[] END = Json.fixed("}}}}");

    private record Seat(String post, boolean misplaced, boolean letIn) {}

    private record Candidate(String kind, String level, String post, int nearness, boolean allowed, boolean letIn) {}

    @Override
    Json answer(HttpServletRequest request, Connection connection, Viewer viewer)
            throws SQLException, GeneralSecurityException {
        String id = Sql.id();
        connection.setAutoCommit(false);
        try {
            note(connection, viewer, id, request);
            connection.commit();
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
        return read(connection, viewer, id);
    }

    private static void note(Connection connection, Viewer viewer, String id, HttpServletRequest request)
            throws SQLException, GeneralSecurityException {
        String caseFile = request.getParameter("case");
        LocalDateTime at = OffsetDateTime.parse(request.getParameter("at")).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        byte[] hash = null;
        if (viewer != null) {
            hash = VAULT.mac(("arguments\0[\"noteEvent\",[\"" + caseFile + "\",\"" + at + "\"]]").getBytes(StandardCharsets.UTF_8));
            if (Once.isRepeated(connection, viewer, "noteEvent", request.getParameter("key"), hash)) {
                throw new IllegalStateException("noted before");
            }
        }
        String by;
        String person;
        String sql = CASE + (viewer == null ? "" : " JOIN participation p ON p.case_file = c.id AND " + Sql.takesPart(viewer))
                + " WHERE c.id = ? AND c.status = 'OPEN'" + (viewer == null ? "" : " AND " + Sql.open(viewer));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, at);
            int next = viewer == null ? 2 : Sql.bindTakesPart(statement, 2, viewer);
            statement.setString(next++, caseFile);
            if (viewer != null) {
                Sql.bindOpen(statement, next, viewer);
            }
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next() || rows.getString(3) != null) {
                    throw new IllegalStateException("no such case, or noted before");
                }
                by = rows.getString(1);
                person = rows.getString(2);
            }
        }
        LocalDateTime now = viewer == null ? LocalDateTime.now(ZoneOffset.UTC) : viewer.now;
        Seat seat = seat(connection, caseFile, by, now.plusMinutes(330).toLocalDate());
        String source = Sql.id();
        run(connection, INSERT, id, caseFile, person, source, source, DEPARTMENT, at, seat.post(), seat.misplaced(),
                at.plusHours(24), at.plusHours(12), now);
        if (seat.letIn()) {
            run(connection, JOINS, caseFile, now, seat.post());
        }
        run(connection, TIMELINE, Sql.id(), caseFile, now, by, DEPARTMENT, viewer == null ? null : viewer.account, id);
        if (viewer != null) {
            run(connection, Sql.AUDIT, Sql.id(), now, "DUTY_OPENED", viewer.account, by, caseFile, id, null);
        }
        run(connection, OUTBOX, Sql.id(), now, caseFile, id, seat.post());
        if (viewer != null) {
            Once.keep(connection, viewer, "noteEvent", request.getParameter("key"), hash, id);
        }
    }

    private static Seat seat(Connection connection, String caseFile, String by, LocalDate today) throws SQLException {
        List<Candidate> ofKind = new ArrayList<>();
        Candidate nodal = null;
        try (PreparedStatement statement = connection.prepareStatement(SEATS)) {
            bind(statement, by, by, today, today, by, KIND, caseFile);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Candidate one = new Candidate(rows.getString(1), rows.getString(2), rows.getString(3), rows.getInt(4),
                            rows.getBoolean(5), rows.getBoolean(7) && !rows.getBoolean(6));
                    if (one.allowed() && one.kind().equals(KIND)) {
                        ofKind.add(one);
                    } else if (one.allowed() && (nodal == null || nodal.level().equals("STATE"))) {
                        nodal = one;
                    }
                }
            }
        }
        boolean canTell = ofKind.size() == 1
                || ofKind.size() > 1
                        && (ofKind.getFirst().nearness() < 4 || ofKind.getFirst().nearness() < ofKind.get(1).nearness());
        Candidate found = canTell ? ofKind.getFirst() : nodal;
        return found == null ? new Seat(by, true, false) : new Seat(found.post(), !canTell, found.letIn());
    }

    private static Json read(Connection connection, Viewer viewer, String id) throws SQLException {
        LocalDateTime now = viewer == null ? LocalDateTime.now(ZoneOffset.UTC) : viewer.now;
        LocalDate today = now.plusMinutes(330).toLocalDate();
        boolean settled;
        try (PreparedStatement statement = connection.prepareStatement(SETTLED);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            settled = rows.getInt(1) >= 2;
        }
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            bind(statement, today, today, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                LocalDateTime due = rows.getObject(3, LocalDateTime.class);
                return Json.start().put(START).text(rows.getString(1)).put(STANDING).text(rows.getString(2)).put(LATE)
                        .flag(due.isBefore(now)).put(WITHOUT_POST).flag(rows.getBoolean(5)).put(VERSION).number(rows.getInt(6))
                        .put(DUE).time(due).put(ALARM).time(rows.getObject(4, LocalDateTime.class)).put(PERSON)
                        .text(rows.getString(7)).put(IS_SETTLED).flag(settled).put(POST).text(rows.getString(8)).put(HOLDER)
                        .text(rows.getString(9)).put(END);
            }
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
