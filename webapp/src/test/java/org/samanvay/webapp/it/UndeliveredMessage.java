package org.samanvay.webapp.it;

import java.sql.SQLException;

/** A message that was given up, as if eight tries had failed. */
public final class UndeliveredMessage {
    private UndeliveredMessage() {}

    /** @return the message */
    public static String toThePostOf(String officer) throws SQLException {
        String id = Api.key();
        TestDatabase.run("INSERT INTO notice_message (id, posting, channel, bundle, status, made_at, next_at, tries, fault,"
                + " ended_at) SELECT '" + id + "', g.id, 'EMAIL', '" + id + "', 'DEAD', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 8,"
                + " 'UNREACHABLE', UTC_TIMESTAMP(6) FROM posting g JOIN account a ON a.id = g.account WHERE a.sign_in_name = '"
                + officer + "' LIMIT 1");
        return id;
    }

    public static void forget(String message) throws SQLException {
        TestDatabase.run("DELETE FROM notice_message WHERE id = '" + message + "'");
    }
}
