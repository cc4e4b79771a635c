package org.samanvay.bench.baseline;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who asks: the session's account and the posts it holds today, with the vacant ones below them. */
final class Viewer {
    private static final String COOKIE = "samanvay_session=";
    private static final String SESSION = "SELECT a.id, c.last_seen_at, a.must_change_password, p.id, o.id, o.department, o.level,"
            + " o.district, p.nodal, EXISTS (SELECT 1 FROM post b WHERE b.reports_to = p.id) FROM session c"
            + " JOIN account a ON a.id = c.account AND a.left_at IS NULL"
            + " LEFT JOIN posting g ON g.account = a.id AND g.held_from <= ? AND (g.held_until IS NULL OR g.held_until > ?)"
            + " LEFT JOIN post p ON p.id = g.post LEFT JOIN office o ON o.id = p.office"
            + " WHERE c.token_hash = ? AND c.expires_at > ? AND c.last_seen_at > ?"
            + " ORDER BY g.charge <> 'REGULAR', g.held_from, p.code";
    private static final String BELOW = "WITH RECURSIVE working (id) AS (SELECT p.id FROM post p WHERE p.id IN (%s)"
            + " UNION SELECT p.id FROM post p JOIN working w ON p.reports_to = w.id WHERE NOT EXISTS (SELECT 1 FROM posting g"
            + " JOIN account a ON a.id = g.account WHERE g.post = p.id AND g.held_from <= ? AND (g.held_until IS NULL OR"
            + " g.held_until > ?) AND a.left_at IS NULL)) SELECT id FROM working";

    record Held(String post, String office, String department, Integer nodalOf) {}

    final String account;
    final List<Held> held;
    final Set<String> working;
    final LocalDate today;
    final LocalDateTime now;

    private Viewer(String account, List<Held> held, Set<String> working, LocalDate today, LocalDateTime now) {
        this.account = account;
        this.held = held;
        this.working = working;
        this.today = today;
        this.now = now;
    }

    /** Null where nobody has signed in, or where the request could come from another site. */
    static Viewer of(HttpServletRequest request, Connection connection) throws SQLException {
        String cookie = request.getHeader("Cookie");
        if (cookie == null || !cookie.startsWith(COOKIE) || !"1".equals(request.getHeader("X-Samanvay-Request"))) {
            return null;
        }
        byte[] hash = sha256(cookie.substring(COOKIE.length()));
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        LocalDate today = now.plusMinutes(330).toLocalDate();
        String account = null;
        List<Held> held = new ArrayList<>(2);
        Set<String> working = new LinkedHashSet<>();
        List<String> leading = new ArrayList<>(0);
        try (PreparedStatement statement = connection.prepareStatement(SESSION)) {
            statement.setObject(1, today);
            statement.setObject(2, today);
            statement.setBytes(3, hash);
            statement.setObject(4, now);
            statement.setObject(5, now.minusMinutes(30));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    account = rows.getString(1);
                    if (rows.getBoolean(3)) {
                        return null;
                    }
                    if (rows.getObject(2, LocalDateTime.class).isBefore(now.minusMinutes(1))) {
                        touch(connection, hash, now);
                    }
                    String post = rows.getString(4);
                    if (post == null) {
                        continue;
                    }
                    boolean nodal = rows.getBoolean(9) && rows.getString(7).equals("DISTRICT");
                    held.add(new Held(post, rows.getString(5), rows.getString(6), nodal ? rows.getInt(8) : null));
                    working.add(post);
                    if (rows.getBoolean(10)) {
                        leading.add(post);
                    }
                }
            }
        }
        if (!leading.isEmpty()) {
            addVacant(connection, leading, working, today);
        }
        return account == null ? null : new Viewer(account, held, working, today, now);
    }

    Set<String> departments() {
        return held.stream().map(Held::department).collect(Collectors.toUnmodifiableSet());
    }

    private static void touch(Connection connection, byte[] hash, LocalDateTime now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE session SET last_seen_at = ? WHERE token_hash = ? AND last_seen_at < ?")) {
            statement.setObject(1, now);
            statement.setBytes(2, hash);
            statement.setObject(3, now);
            statement.executeUpdate();
        }
    }

    private static void addVacant(Connection connection, List<String> leading, Set<String> working, LocalDate today)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BELOW.formatted(Sql.places(leading.size())))) {
            int at = 1;
            for (String post : leading) {
                statement.setString(at++, post);
            }
            statement.setObject(at++, today);
            statement.setObject(at, today);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    working.add(rows.getString(1));
                }
            }
        }
    }

    private static byte[] sha256(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Vault.ascii(word));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
