package org.samanvay.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where a database is and as whom to speak to it.
 *
 * @param url a JDBC address that begins with {@code jdbc:mariadb:}
 */
public record DatabaseAccess(String url, String user, String password) {

    /** The caller closes the connection. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The address without its options, as an operator knows it. */
    String place() {
        return url.replaceFirst("\\?.*", "");
    }

    /** Never shows the password, not even in a debugger's log. */
    @Override
    public String toString() {
        return user + " at " + place();
    }
}
