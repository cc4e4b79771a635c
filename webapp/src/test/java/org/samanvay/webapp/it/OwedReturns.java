package org.samanvay.webapp.it;

import java.sql.SQLException;

/** Returns that are owed because a post was there in a period; the demonstration's posts are younger than any. */
public final class OwedReturns {
    private OwedReturns() {}

    /** @param day from the morning of which the posts are there */
    public static void postsMadeOn(String day, String... posts) throws SQLException {
        TestDatabase.run("UPDATE post SET created_at = '" + day + " 00:00:00' WHERE code IN ('"
                + String.join("', '", posts) + "')");
    }

    public static void forget() throws SQLException {
        TestDatabase.run("DELETE FROM filed_figure");
        TestDatabase.run("DELETE FROM filed_return");
    }
}
