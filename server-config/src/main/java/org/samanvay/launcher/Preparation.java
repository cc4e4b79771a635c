package org.samanvay.launcher;

import java.nio.file.Path;

/**
 * How a database is to be prepared.
 *
 * @param owner may create the schema, its tables, and (unless the program account exists already) accounts
 * @param program under which the server is to work; its address names the schema
 * @param programHost from which the program's account may sign in, as MariaDB writes it ({@code %} is anywhere)
 * @param mode decides whether the owner's own account may stand in for the program's
 * @param migrations where the numbered changes of the schema lie, for instance {@code classpath:db/migration}
 * @param appendOnly the class path resource that lists the tables that only grow
 */
public record Preparation(
        DatabaseAccess owner,
        DatabaseAccess program,
        String programHost,
        Mode mode,
        String migrations,
        String appendOnly) {

    static final String MIGRATIONS = "classpath:db/migration";
    public static final String PROGRAM_ACCOUNT = "samanvay_program";

    /** For an embedded database; the program's password is generated into the data folder. */
    public static Preparation of(EmbeddedDatabase database, Path dataFolder, Mode mode) {
        DatabaseAddress address = DatabaseAddress.parse(database.owner().url()).orElseThrow();
        String password = OwnerOnly.secret(dataFolder, "database-program-password");
        return new Preparation(
                database.owner(),
                new DatabaseAccess(address.programUrl(), PROGRAM_ACCOUNT, password),
                "127.0.0.1",
                mode,
                MIGRATIONS,
                AppendOnlyTables.RESOURCE);
    }

    DatabaseAddress address() {
        return DatabaseAddress.parse(program.url()).orElseThrow();
    }
}
