package org.samanvay.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The account under which the server works. It owns nothing: it reads and writes the tables, adds to those that only
 * grow, and reads the history of the schema. So neither a fault in the program nor someone who has taken it over can
 * change the audit.
 */
final class ProgramAccount {
    private static final Set<String> CHANGE = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
    private static final Set<String> GROW = Set.of("SELECT", "INSERT");
    private static final Set<String> READ = Set.of("SELECT");

    private final Preparation preparation;
    private final AppendOnlyTables appendOnly;
    private final String schema;
    private final DatabaseAccess owner;

    record Outcome(DatabaseAccess program, List<String> warnings) {}

    ProgramAccount(Preparation preparation, AppendOnlyTables appendOnly) {
        this.preparation = preparation;
        this.appendOnly = appendOnly;
        this.schema = preparation.address().schema();
        this.owner = new DatabaseAccess(
                preparation.address().schemaUrl(),
                preparation.owner().user(),
                preparation.owner().password());
    }

    Outcome establish() {
        try (Connection connection = owner.connect();
                Statement sql = connection.createStatement()) {
            Map<String, Set<String>> wanted = wanted(sql);
            try {
                createAccount(sql);
                grant(sql, wanted);
            } catch (SQLException e) {
                if (!Problems.missesPrivilege(e)) {
                    throw e;
                }
                return withoutRightToGrant(wanted);
            }
            requireExactly(wanted);
            return new Outcome(preparation.program(), List.of());
        } catch (SQLException e) {
            throw Problems.refusal(owner, e);
        }
    }

    /** What the account is to hold on each table of the schema. */
    private Map<String, Set<String>> wanted(Statement sql) throws SQLException {
        Map<String, Set<String>> wanted = new TreeMap<>();
        try (ResultSet rows = sql.executeQuery(
                "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA='" + schema + "'")) {
            while (rows.next()) {
                String table = rows.getString(1);
                wanted.put(table, appendOnly.names().contains(table) ? GROW : CHANGE);
            }
        }
        Set<String> unknown = new TreeSet<>(appendOnly.names());
        unknown.removeAll(wanted.keySet());
        if (!unknown.isEmpty()) {
            throw new Refusal("The list of tables that only grow names tables that the schema lacks: " + unknown
                    + ". Build the program again.");
        }
        wanted.put(Migrations.HISTORY, READ);
        return wanted;
    }

    private String account() {
        return "'" + preparation.program().user() + "'@'" + preparation.programHost() + "'";
    }

    private void createAccount(Statement sql) throws SQLException {
        if (signsIn()) {
            return;
        }
        boolean ownDatabase = preparation.programHost().equals("127.0.0.1");
        try {
            sql.execute((ownDatabase ? "CREATE OR REPLACE USER " : "CREATE USER ") + account() + " IDENTIFIED BY '"
                    + preparation.program().password().replace("\\", "\\\\").replace("'", "''") + "'");
        } catch (SQLException e) {
            if (e.getErrorCode() == 1396) {
                throw new Refusal("The database account " + account() + " exists with another password. Set "
                        + "SAMANVAY_PROGRAM_PASSWORD to it (every node of a cluster needs the same), or drop the account.");
            }
            throw e;
        }
    }

    private boolean signsIn() throws SQLException {
        DatabaseAccess program = preparation.program();
        try (Connection connection =
                new DatabaseAccess(preparation.address().serverUrl(), program.user(), program.password()).connect()) {
            return true;
        } catch (SQLException e) {
            if (Problems.wrongCredentials(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Adds what is missing and takes away what is too much; what is right stays untouched for nodes that run. */
    private void grant(Statement sql, Map<String, Set<String>> wanted) throws SQLException {
        Map<String, Set<String>> held = heldOnTables(sql);
        for (Map.Entry<String, Set<String>> table : wanted.entrySet()) {
            Set<String> missing = new TreeSet<>(table.getValue());
            missing.removeAll(held.getOrDefault(table.getKey(), Set.of()));
            if (!missing.isEmpty()) {
                sql.execute("GRANT " + String.join(", ", missing) + " ON " + named(table.getKey()) + " TO " + account());
            }
        }
        for (Map.Entry<String, Set<String>> table : held.entrySet()) {
            Set<String> tooMuch = new TreeSet<>(table.getValue());
            tooMuch.removeAll(wanted.getOrDefault(table.getKey(), Set.of()));
            if (!tooMuch.isEmpty()) {
                sql.execute("REVOKE " + String.join(", ", tooMuch) + " ON " + named(table.getKey()) + " FROM " + account());
            }
        }
    }

    private Map<String, Set<String>> heldOnTables(Statement sql) throws SQLException {
        Map<String, Set<String>> held = new TreeMap<>();
        try (ResultSet rows = sql.executeQuery("SELECT TABLE_NAME, PRIVILEGE_TYPE FROM information_schema.TABLE_PRIVILEGES"
                + " WHERE TABLE_SCHEMA='" + schema + "' AND GRANTEE='" + account().replace("'", "''") + "'")) {
            while (rows.next()) {
                held.computeIfAbsent(rows.getString(1), table -> new TreeSet<>()).add(rows.getString(2));
            }
        }
        return held;
    }

    private String named(String table) {
        return "`" + schema + "`.`" + table + "`";
    }

    /** An account that somebody else made is as good, if it is no stronger and no weaker than ours would be. */
    private Outcome withoutRightToGrant(Map<String, Set<String>> wanted) throws SQLException {
        if (signsIn()) {
            requireExactly(wanted);
            return new Outcome(preparation.program(), List.of());
        }
        return switch (preparation.mode()) {
            case PRODUCTION -> throw new Refusal("The database user " + owner.user()
                    + " may not make the account for the program. As an administrator run: GRANT CREATE USER ON *.* TO this user; "
                    + "GRANT SELECT, INSERT, UPDATE, DELETE ON `" + schema + "`.* TO this user WITH GRANT OPTION;");
            case DEMONSTRATION -> new Outcome(
                    new DatabaseAccess(preparation.address().programUrl(), owner.user(), owner.password()),
                    List.of("The database user " + owner.user() + " may not make an account for the program, so the program "
                            + "works as that user and could change the audit. Demonstration only."));
        };
    }

    private void requireExactly(Map<String, Set<String>> wanted) throws SQLException {
        DatabaseAccess program = preparation.program();
        Set<String> held;
        try (Connection connection =
                        new DatabaseAccess(preparation.address().schemaUrl(), program.user(), program.password()).connect();
                Statement sql = connection.createStatement()) {
            held = held(sql);
        } catch (SQLException e) {
            if (Problems.wrongCredentials(e)) {
                throw new Refusal("The program cannot sign in as " + account() + ", because an account of that name for a "
                        + "narrower host stands before it. Drop that one, or set SAMANVAY_PROGRAM_HOST to its host.");
            }
            throw e;
        }
        Set<String> needed = new TreeSet<>();
        wanted.forEach((table, privileges) -> privileges.forEach(privilege -> needed.add(on(privilege, schema, table))));
        refuseAny(difference(held, needed), " may do more than the program must: ", "Revoke that");
        refuseAny(difference(needed, held), " may not do what the program must: ", "Grant that");
    }

    private void refuseAny(Set<String> privileges, String fault, String remedy) {
        if (!privileges.isEmpty()) {
            throw new Refusal("The database account " + account() + fault + String.join(", ", privileges) + ". " + remedy
                    + ", or drop the account and let Samanvay make it.");
        }
    }

    private static Set<String> difference(Set<String> from, Set<String> without) {
        Set<String> difference = new TreeSet<>(from);
        difference.removeAll(without);
        return difference;
    }

    /** Asked as the program itself, which sees exactly its own privileges. */
    private static Set<String> held(Statement sql) throws SQLException {
        Set<String> held = new TreeSet<>();
        try (ResultSet rows = sql.executeQuery("SELECT PRIVILEGE_TYPE, '*', '*' FROM information_schema.USER_PRIVILEGES"
                + " UNION ALL SELECT PRIVILEGE_TYPE, TABLE_SCHEMA, '*' FROM information_schema.SCHEMA_PRIVILEGES"
                + " UNION ALL SELECT PRIVILEGE_TYPE, TABLE_SCHEMA, TABLE_NAME FROM information_schema.TABLE_PRIVILEGES")) {
            while (rows.next()) {
                if (!rows.getString(1).equals("USAGE")) {
                    held.add(on(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return held;
    }

    private static String on(String privilege, String schema, String table) {
        return privilege + " on " + schema + "." + table;
    }
}
