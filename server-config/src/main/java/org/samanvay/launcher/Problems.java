package org.samanvay.launcher;

import java.sql.SQLException;
import java.util.Set;

/** What a MariaDB refused, in the operator's words. */
final class Problems {
    static final int ACCESS_DENIED = 1045;
    private static final Set<Integer> WRONG_CREDENTIALS = Set.of(ACCESS_DENIED, 1698, 4151);
    private static final Set<Integer> MISSING_PRIVILEGE = Set.of(1044, 1142, 1227, 1370, 1410, 1141);

    private Problems() {}

    static boolean missesPrivilege(SQLException problem) {
        return MISSING_PRIVILEGE.contains(problem.getErrorCode());
    }

    static boolean wrongCredentials(SQLException problem) {
        return WRONG_CREDENTIALS.contains(problem.getErrorCode());
    }

    static Refusal refusal(DatabaseAccess access, SQLException problem) {
        if (wrongCredentials(problem)) {
            return new Refusal("The database at " + access.place() + " does not accept the password of " + access.user()
                    + ". Check SAMANVAY_DATABASE_USER and SAMANVAY_DATABASE_PASSWORD.");
        }
        if (problem.getSQLState() != null && problem.getSQLState().startsWith("08")) {
            return new Refusal("The database at " + access.place()
                    + " cannot be reached. Start it, or correct SAMANVAY_DATABASE_URL.");
        }
        return new Refusal("The database at " + access.place() + " refuses: " + firstLine(problem));
    }

    static String firstLine(Throwable problem) {
        String message = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        return message.lines().findFirst().orElse("").replaceFirst("^\\(conn=\\d+\\) ", "");
    }
}
