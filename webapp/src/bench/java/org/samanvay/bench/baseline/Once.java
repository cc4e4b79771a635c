package org.samanvay.bench.baseline;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A change that comes twice with the same key is made once. */
final class Once {
    private static final String EARLIER =
            "SELECT arguments_hash, result FROM idempotency WHERE account = ? AND operation = ? AND idempotency_key = ?";
    private static final String KEPT = "INSERT INTO idempotency (account, operation, idempotency_key, arguments_hash, result, at)"
            + " VALUES (?, ?, ?, ?, ?, ?)";

    private Once() {}

    static boolean isRepeated(Connection connection, Viewer viewer, String operation, String key, byte[] hash)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EARLIER)) {
            statement.setString(1, viewer.account);
            statement.setString(2, operation);
            statement.setString(3, key);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return false;
                }
                if (!MessageDigest.isEqual(rows.getBytes(1), hash)) {
                    throw new IllegalStateException("key used before");
                }
                return true;
            }
        }
    }

    static void keep(Connection connection, Viewer viewer, String operation, String key, byte[] hash, String result)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEPT)) {
            statement.setString(1, viewer.account);
            statement.setString(2, operation);
            statement.setString(3, key);
            statement.setBytes(4, hash);
            statement.setString(5, result);
            statement.setObject(6, viewer.now);
            statement.executeUpdate();
        }
    }
}
