package org.samanvay.bench.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The administrators of the generated One Stop Centres, and the nodal officers of women's welfare, signed in. */
public final class Officers {
    /** @param word what the session's cookie carries */
    public record Officer(String post, String account, String word) {}

    private Officers() {}

    public static List<Officer> signIn(Connection owner) throws SQLException {
        return signIn(owner, "p.code LIKE '%-BENCH-OSC-SEAT'");
    }

    static List<Officer> stations(Connection owner) throws SQLException {
        return signIn(owner, "p.code LIKE 'UK-POLICE-%-BENCH-%-SEAT'");
    }

    static List<Officer> nodal(Connection owner) throws SQLException {
        return signIn(owner, "p.code LIKE 'UK-WOMEN-CHILD-WELFARE-%-NODAL' AND p.code NOT LIKE '%-STATE-%'");
    }

    static List<Officer> ofTheState(Connection owner) throws SQLException {
        return signIn(owner, "p.code LIKE 'UK-%-STATE-NODAL'");
    }

    private static List<Officer> signIn(Connection owner, String seats) throws SQLException {
        List<Officer> officers = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT p.id, g.account FROM post p JOIN posting g ON g.post = p.id"
                        + " WHERE " + seats + " ORDER BY p.code")) {
            while (rows.next()) {
                officers.add(new Officer(
                        rows.getString(1), rows.getString(2), "benchmark-session-of-" + rows.getString(2)));
            }
        }
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        for (Officer officer : officers) {
            try (PreparedStatement statement = owner.prepareStatement("REPLACE INTO session (token_hash, account,"
                    + " created_at, last_seen_at, expires_at) VALUES (?, ?, ?, ?, ?)")) {
                statement.setBytes(1, sha256(officer.word()));
                statement.setString(2, officer.account());
                statement.setObject(3, now);
                statement.setObject(4, now);
                statement.setObject(5, now.plusHours(12));
                statement.executeUpdate();
            }
        }
        return officers;
    }

    private static byte[] sha256(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
