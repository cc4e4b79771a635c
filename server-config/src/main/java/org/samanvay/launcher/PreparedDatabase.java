package org.samanvay.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database at the program's own version, with an account for the program that can read and write what it must and
 * cannot change what only grows.
 *
 * @param program under which the server works
 * @param version as MariaDB says it
 * @param migrated how many changes of the schema were applied just now
 * @param warnings one line each, for the operator
 */
public record PreparedDatabase(DatabaseAccess program, String version, int migrated, List<String> warnings) {
    private static final Pattern VERSION = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)\\..*MariaDB.*");

    public PreparedDatabase {
        warnings = List.copyOf(warnings);
    }

    /**
     * Creates the schema where it is missing and brings it up to date; repeating it changes nothing.
     *
     * @throws Refusal with one line that says what to do
     */
    public static PreparedDatabase of(Preparation preparation) {
        DatabaseAddress address = preparation.address();
        DatabaseAccess server = at(preparation.owner(), address.serverUrl());
        String version;
        List<String> warnings = new ArrayList<>();
        try (Connection owner = server.connect()) {
            version = requireVersion(owner, server);
            warnings.addAll(DatabaseSafety.check(owner, preparation.mode()));
            createSchema(owner, address.schema());
        } catch (SQLException e) {
            throw Problems.refusal(server, e);
        }
        int migrated = Migrations.apply(at(preparation.owner(), address.schemaUrl()), preparation.migrations());
        ProgramAccount account = new ProgramAccount(preparation, AppendOnlyTables.read(preparation.appendOnly()));
        ProgramAccount.Outcome outcome = account.establish();
        warnings.addAll(outcome.warnings());
        return new PreparedDatabase(outcome.program(), version, migrated, warnings);
    }

    private static DatabaseAccess at(DatabaseAccess access, String url) {
        return new DatabaseAccess(url, access.user(), access.password());
    }

    private static String requireVersion(Connection owner, DatabaseAccess server) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT VERSION()")) {
            rows.next();
            String version = rows.getString(1);
            if (!newEnough(version)) {
                throw new Refusal("The database at " + server.place() + " is version " + version
                        + "; Samanvay needs MariaDB 10.11 or newer.");
            }
            return version;
        }
    }

    static boolean newEnough(String version) {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            return false;
        }
        int major = Integer.parseInt(parts.group(1));
        return major > 10 || (major == 10 && Integer.parseInt(parts.group(2)) >= 11);
    }

    private static void createSchema(Connection owner, String schema) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            try (ResultSet rows = statement.executeQuery(
                    "SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME='" + schema + "'")) {
                if (rows.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE `" + schema + "` CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            if (Problems.missesPrivilege(e)) {
                throw new Refusal("The database user may not create the schema " + schema + ". As an administrator run: "
                        + "CREATE DATABASE `" + schema + "` CHARACTER SET utf8mb4; "
                        + "GRANT ALL ON `" + schema + "`.* TO this user WITH GRANT OPTION;");
            }
            throw e;
        }
    }
}
