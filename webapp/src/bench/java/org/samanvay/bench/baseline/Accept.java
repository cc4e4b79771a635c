package org.samanvay.bench.baseline;

import com.google.crypto.tink.subtle.AesGcmJce;
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
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * (c) The receiver accepts a referral: one transaction with timeline, audit, outbox and idempotency key, then the answer is
 * read again, because a repeat with the same key must answer the same.
 */
@WebServlet({"/l1/accept", "/l2/accept"})
public class Accept extends Baseline {
    private static final long serialVersionUID = 1L;
    private static final String FOUND = "SELECT r.case_file, r.to_post, r.from_post, r.from_department, r.status, r.version";
    private static final String UPDATE = "UPDATE referral SET status = 'ACCEPTED', received_at = COALESCE(received_at, ?),"
            + " acknowledged_at = COALESCE(acknowledged_at, ?), answered_at = ?, version = version + 1"
            + " WHERE id = ? AND version = ?";
    private static final String TIMELINE = "INSERT INTO timeline (id, case_file, at, kind, post, department, account, subject,"
            + " other_department) VALUES (?, ?, ?, 'REFERRAL_ACCEPTED', ?, ?, ?, ?, ?)";
    private static final String OUTBOX = "INSERT INTO outbox (id, at, kind, case_file, subject, to_post)"
            + " VALUES (?, ?, 'REFERRAL_ACCEPTED', ?, ?, ?)";
    private static final String ANSWER = "SELECT r.id, r.status, r.version, c.number, r.service, r.sealed_note, k.wrapped_key,"
            + " r.person, f.code, " + Sql.holder("r.from_post") + ", t.code, " + Sql.holder("r.to_post")
            + ", r.case_file, r.from_department, r.to_department";
    private static final String JOINED = " FROM referral r JOIN case_file c ON c.id = r.case_file"
            + " JOIN post f ON f.id = r.from_post JOIN post t ON t.id = r.to_post"
            + " LEFT JOIN person_key k ON k.person = r.person";

    /** A change that cannot be: the caller would be told why. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    @Override
    Json answer(HttpServletRequest request, Connection connection, Viewer viewer)
            throws SQLException, GeneralSecurityException {
        String id = request.getParameter("referral");
        int version = Integer.parseInt(request.getParameter("version"));
        connection.setAutoCommit(false);
        try {
            change(connection, viewer, id, version, request.getParameter("key"));
            connection.commit();
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
        return read(connection, viewer, id);
    }

    private static void change(Connection connection, Viewer viewer, String id, int version, String key)
            throws SQLException, GeneralSecurityException {
        byte[] hash = null;
        if (viewer != null) {
            hash = VAULT.mac(("arguments\0[\"acceptReferral\",[\"" + id + "\"," + version + "]]")
                    .getBytes(StandardCharsets.UTF_8));
            if (Once.isRepeated(connection, viewer, "acceptReferral", key, hash)) {
                return;
            }
        }
        String caseFile;
        String toPost;
        String fromPost;
        String fromDepartment;
        String seat = null;
        String department = "women-child-welfare";
        String sql = viewer == null
                ? FOUND + " FROM referral r WHERE r.id = ?"
                : FOUND + ", p.post, p.department FROM referral r JOIN case_file c ON c.id = r.case_file"
                        + " JOIN participation p ON p.case_file = c.id AND " + Sql.takesPart(viewer) + " WHERE r.id = ? AND "
                        + Sql.open(viewer);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = viewer == null ? 1 : Sql.bindTakesPart(statement, 1, viewer);
            statement.setString(at++, id);
            if (viewer != null) {
                Sql.bindOpen(statement, at, viewer);
            }
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new Refused("not found");
                }
                caseFile = rows.getString(1);
                toPost = rows.getString(2);
                fromPost = rows.getString(3);
                fromDepartment = rows.getString(4);
                String status = rows.getString(5);
                if (rows.getInt(6) != version
                        || !(status.equals("SENT") || status.equals("RECEIVED") || status.equals("ACKNOWLEDGED"))) {
                    throw new Refused("version or status");
                }
                seat = toPost;
                if (viewer != null) {
                    if (!viewer.working.contains(toPost)) {
                        throw new Refused("not found");
                    }
                    do {
                        seat = rows.getString(7);
                        department = rows.getString(8);
                    } while (!seat.equals(toPost) && rows.next());
                }
            }
        }
        LocalDateTime now = viewer == null ? LocalDateTime.now(ZoneOffset.UTC) : viewer.now;
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            statement.setObject(1, now);
            statement.setObject(2, now);
            statement.setObject(3, now);
            statement.setString(4, id);
            statement.setInt(5, version);
            if (statement.executeUpdate() != 1) {
                throw new Refused("version");
            }
        }
        String account = viewer == null ? null : viewer.account;
        try (PreparedStatement statement = connection.prepareStatement(TIMELINE)) {
            statement.setString(1, Sql.id());
            statement.setString(2, caseFile);
            statement.setObject(3, now);
            statement.setString(4, seat);
            statement.setString(5, department);
            statement.setString(6, account);
            statement.setString(7, id);
            statement.setString(8, fromDepartment);
            statement.executeUpdate();
        }
        if (viewer != null) {
            audit(connection, viewer, "REFERRAL_ACCEPTED", seat, caseFile, id);
        }
        try (PreparedStatement statement = connection.prepareStatement(OUTBOX)) {
            statement.setString(1, Sql.id());
            statement.setObject(2, now);
            statement.setString(3, caseFile);
            statement.setString(4, id);
            statement.setString(5, fromPost);
            statement.executeUpdate();
        }
        if (viewer != null) {
            Once.keep(connection, viewer, "acceptReferral", key, hash, id);
        }
    }

    private static void audit(Connection connection, Viewer viewer, String action, String seat, String caseFile, String id)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Sql.AUDIT)) {
            statement.setString(1, Sql.id());
            statement.setObject(2, viewer.now);
            statement.setString(3, action);
            statement.setString(4, viewer.account);
            statement.setString(5, seat);
            statement.setString(6, caseFile);
            statement.setString(7, id);
            statement.setString(8, null);
            statement.executeUpdate();
        }
    }

    private static final byte[] START = Json.fixed("{\"data\":{\"acceptReferral\":{\"id\":");
    private static final byte[] STATUS = Json.fixed(",\"status\":");
    private static final byte[] VERSION = Json.fixed(",\"version\":");
    private static final byte[] CASE_NUMBER = Json.fixed(",\"caseNumber\":");
    private static final byte[] SERVICE = Json.fixed(",\"service\":");
    private static final byte[] NOTE = Json.fixed(",\"note\":");
    private static final byte[] FROM_POST = Json.fixed(",\"fromPost\":{\"code\":");
    private static final byte[] TO_POST = Json.fixed("},\"toPost\":{\"code\":");
    private static final byte[] HOLDER = Json.fixed(",\"holder\":");
    private static final byte[] END = Json.fixed("}}}}");

    private static Json read(Connection connection, Viewer viewer, String id)
            throws SQLException, GeneralSecurityException {
        String sql = viewer == null
                ? ANSWER + JOINED + " WHERE r.id = ?"
                : ANSWER + ", p.post, p.department" + JOINED + " JOIN participation p ON p.case_file = c.id AND "
                        + Sql.takesPart(viewer) + " WHERE r.id = ? AND " + Sql.open(viewer);
        LocalDate today =
                viewer == null ? LocalDateTime.now(ZoneOffset.UTC).plusMinutes(330).toLocalDate() : viewer.today;
        Set<String> own = new HashSet<>();
        Set<String> seats = new LinkedHashSet<>();
        Json json = Json.start();
        String caseFile;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (; at <= 4; at++) {
                statement.setObject(at, today);
            }
            at = viewer == null ? at : Sql.bindTakesPart(statement, at, viewer);
            statement.setString(at++, id);
            if (viewer != null) {
                Sql.bindOpen(statement, at, viewer);
            }
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return null;
                }
                String status = rows.getString(2);
                int version = rows.getInt(3);
                String number = rows.getString(4);
                String service = rows.getString(5);
                byte[] sealed = rows.getBytes(6);
                byte[] wrapped = rows.getBytes(7);
                String person = rows.getString(8);
                String fromCode = rows.getString(9);
                String fromHolder = rows.getString(10);
                String toCode = rows.getString(11);
                String toHolder = rows.getString(12);
                caseFile = rows.getString(13);
                String from = rows.getString(14);
                String to = rows.getString(15);
                if (viewer != null) {
                    do {
                        seats.add(rows.getString(16));
                        own.add(rows.getString(17));
                    } while (rows.next());
                }
                boolean part = viewer == null || own.contains(from) || own.contains(to);
                AesGcmJce key = part && sealed != null && wrapped != null ? VAULT.key(person, wrapped) : null;
                String note = key == null
                        ? null
                        : new String(Vault.open(key, "referral|sealed_note|" + id + "|0", sealed), StandardCharsets.UTF_8);
                json.put(START).text(id).put(STATUS).text(status).put(VERSION).number(version).put(CASE_NUMBER).text(number)
                        .put(SERVICE).text(part ? service : null).put(NOTE).text(note).put(FROM_POST).text(fromCode)
                        .put(HOLDER).text(fromHolder).put(TO_POST).text(toCode).put(HOLDER).text(toHolder).put(END);
            }
        }
        if (viewer != null) {
            audit(connection, viewer, "REFERRAL_READ", seats.iterator().next(), caseFile, id);
        }
        return json;
    }
}
