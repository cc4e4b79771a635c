package org.samanvay.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Settings of a database server without which a change that was acknowledged may be lost or overwritten unseen. */
final class DatabaseSafety {
    private static final Map<String, String> NEEDED =
            Map.of("innodb_flush_log_at_trx_commit", "1", "innodb_snapshot_isolation", "ON");

    private DatabaseSafety() {}

    /** Production refuses; a demonstration gets one warning per setting. */
    static List<String> check(Connection owner, Mode mode) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Statement sql = owner.createStatement()) {
            for (Map.Entry<String, String> needed : NEEDED.entrySet()) {
                try (ResultSet rows = sql.executeQuery("SHOW GLOBAL VARIABLES LIKE '" + needed.getKey() + "'")) {
                    if (!rows.next() || !rows.getString(2).equals(needed.getValue())) {
                        faults.add("The database server must have " + needed.getKey() + "=" + needed.getValue()
                                + "; without it acknowledged changes can be lost. Set it in the server's configuration.");
                    }
                }
            }
        }
        return switch (mode) {
            case DEMONSTRATION -> faults;
            case PRODUCTION -> {
                if (!faults.isEmpty()) {
                    throw new Refusal(faults);
                }
                yield faults;
            }
        };
    }
}
