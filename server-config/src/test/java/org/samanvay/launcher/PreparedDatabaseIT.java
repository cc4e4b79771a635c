package org.samanvay.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedDatabaseIT {
    private static final String MIGRATIONS = "classpath:probe-schema/db/migration";
    private static final String APPEND_ONLY = "probe-schema/db/append-only-tables.txt";

    private static EmbeddedDatabase server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = EmbeddedDatabase.start(data, TestFolders.PROGRAMS, TestFolders.DATABASE_PORT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void clear() throws SQLException {
        asOwner("DROP DATABASE IF EXISTS samanvay", "DROP USER IF EXISTS samanvay_program@'127.0.0.1'",
                "DROP USER IF EXISTS limited@'127.0.0.1'");
    }

    @Test
    void createsSchemaOnceAndKeepsItAtRepeat() {
        assertThat(prepare().migrated()).isEqualTo(1);
        assertThat(prepare().migrated()).isZero();
    }

    @Test
    void appliesChangeThatWasFinishedAfterOneOfAHigherNumber(@TempDir Path early) throws SQLException, IOException {
        ChangesOfTheProgram.copy(early, name -> !name.startsWith("V71__"));
        String schema = DatabaseAddress.parse(server.owner().url()).orElseThrow().schemaUrl();
        DatabaseAccess owner = new DatabaseAccess(schema, server.owner().user(), server.owner().password());
        asOwner("CREATE DATABASE samanvay CHARACTER SET utf8mb4");
        assertThat(Migrations.apply(owner, "filesystem:" + early)).isGreaterThan(7);

        assertThat(Migrations.apply(owner, Preparation.MIGRATIONS)).isEqualTo(1);
        List<String> late = columns();
        assertThat(Migrations.apply(owner, Preparation.MIGRATIONS)).isZero();

        asOwner("DROP DATABASE samanvay", "CREATE DATABASE samanvay CHARACTER SET utf8mb4");
        Migrations.apply(owner, Preparation.MIGRATIONS);
        assertThat(late).isNotEmpty().isEqualTo(columns());
    }

    @Test
    void letsTheProgramChangeCasesButOnlyAddToTheAudit() throws SQLException {
        DatabaseAccess program = prepare().program();
        as(program, "INSERT INTO casefile VALUES (1, 'open')", "UPDATE casefile SET state='closed'", "DELETE FROM casefile");
        as(program, "INSERT INTO audit_entry VALUES (1, 'read')", "SELECT * FROM audit_entry");
        assertDenied(program, "UPDATE audit_entry SET what='nothing'");
        assertDenied(program, "DELETE FROM audit_entry");
        assertDenied(program, "TRUNCATE audit_entry");
        assertDenied(program, "DROP TABLE casefile");
        assertDenied(program, "CREATE TABLE other (n INT)");
        assertDenied(program, "DELETE FROM flyway_schema_history");
    }

    @Test
    void takesAwayWhatWasGrantedTooMuch() throws SQLException {
        DatabaseAccess program = prepare().program();
        asOwner("GRANT UPDATE ON samanvay.audit_entry TO samanvay_program@'127.0.0.1'");
        prepare();
        assertDenied(program, "UPDATE audit_entry SET what='nothing'");
    }

    @Test
    void refusesAccountThatIsTooStrong() throws SQLException {
        prepare();
        asOwner("GRANT DELETE ON samanvay.* TO samanvay_program@'127.0.0.1'");
        assertRefused("DELETE on samanvay.*");
    }

    @Test
    void refusesAccountThatAnotherOneHides() throws SQLException {
        asOwner("CREATE USER samanvay_program@'127.0.0.1' IDENTIFIED BY 'another'");
        Preparation narrow = preparation(server.owner(), Mode.PRODUCTION, MIGRATIONS);
        Preparation wide = new Preparation(narrow.owner(), narrow.program(), "%", narrow.mode(), MIGRATIONS, APPEND_ONLY);
        assertThatThrownBy(() -> PreparedDatabase.of(wide))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SAMANVAY_PROGRAM_HOST");
        asOwner("DROP USER samanvay_program@'%'");
    }

    @Test
    void refusesSchemaNewerThanTheProgram() throws SQLException {
        prepare();
        asOwner("INSERT INTO samanvay.flyway_schema_history SELECT installed_rank+1, '99', 'from next year', type, script,"
                + " checksum, installed_by, installed_on, execution_time, success FROM samanvay.flyway_schema_history");
        assertRefused("99 (from next year) is newer than this program");
    }

    @Test
    void refusesChangeThatCannotBeApplied() {
        assertThatThrownBy(() -> PreparedDatabase.of(preparation(server.owner(), Mode.PRODUCTION, "classpath:broken-schema")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NO_SUCH_TYPE")
                .hasMessageNotContaining("\n");
        assertRefused("failed half-way");
    }

    @Test
    void refusesWrongPassword() {
        DatabaseAccess owner = new DatabaseAccess(server.owner().url(), "root", "wrong");
        assertThatThrownBy(() -> PreparedDatabase.of(preparation(owner, Mode.PRODUCTION, MIGRATIONS)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SAMANVAY_DATABASE_PASSWORD");
    }

    @Test
    void refusesDatabaseOutOfReach() {
        DatabaseAccess nobody = new DatabaseAccess("jdbc:mariadb://127.0.0.1:3399/samanvay", "root", "any");
        Preparation preparation = new Preparation(nobody, nobody, "%", Mode.PRODUCTION, MIGRATIONS, APPEND_ONLY);
        assertThatThrownBy(() -> PreparedDatabase.of(preparation))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void refusesInProductionServerThatMayLoseWhatItAcknowledged() throws SQLException {
        asOwner("SET GLOBAL innodb_flush_log_at_trx_commit=2");
        try {
            assertRefused("innodb_flush_log_at_trx_commit=1");
            assertThat(PreparedDatabase.of(preparation(server.owner(), Mode.DEMONSTRATION, MIGRATIONS)).warnings())
                    .hasSize(1);
        } finally {
            asOwner("SET GLOBAL innodb_flush_log_at_trx_commit=1");
        }
    }

    @Test
    void refusesInProductionOwnerThatMayNotMakeAccounts() throws SQLException {
        assertThatThrownBy(() -> PreparedDatabase.of(preparation(limitedOwner(), Mode.PRODUCTION, MIGRATIONS)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("GRANT CREATE USER");
    }

    @Test
    void warnsInDemonstrationWhereTheOwnerStandsIn() throws SQLException {
        PreparedDatabase prepared = PreparedDatabase.of(preparation(limitedOwner(), Mode.DEMONSTRATION, MIGRATIONS));
        assertThat(prepared.warnings()).hasSize(1);
        assertThat(prepared.program().user()).isEqualTo("limited");
    }

    @Test
    void acceptsAccountThatAnAdministratorMadeRight() throws SQLException {
        prepare();
        assertThatCode(() -> PreparedDatabase.of(preparation(limitedOwner(), Mode.PRODUCTION, MIGRATIONS)))
                .doesNotThrowAnyException();
    }

    private static List<String> columns() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = server.owner().connect();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT CONCAT_WS(' ', table_name, column_name, column_type, is_nullable,"
                        + " column_key) FROM information_schema.columns WHERE table_schema='samanvay'"
                        + " ORDER BY table_name, ordinal_position")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    private static DatabaseAccess limitedOwner() throws SQLException {
        asOwner("CREATE DATABASE IF NOT EXISTS samanvay", "CREATE USER limited@'127.0.0.1' IDENTIFIED BY 'l'",
                "GRANT ALL ON samanvay.* TO limited@'127.0.0.1'");
        return new DatabaseAccess(server.owner().url(), "limited", "l");
    }

    private static PreparedDatabase prepare() {
        return PreparedDatabase.of(preparation(server.owner(), Mode.PRODUCTION, MIGRATIONS));
    }

    private static Preparation preparation(DatabaseAccess owner, Mode mode, String migrations) {
        String url = DatabaseAddress.parse(server.owner().url()).orElseThrow().programUrl();
        DatabaseAccess program = new DatabaseAccess(url, Preparation.PROGRAM_ACCOUNT, "program's \\ word");
        return new Preparation(owner, program, "127.0.0.1", mode, migrations, APPEND_ONLY);
    }

    private static void assertRefused(String reason) {
        assertThatThrownBy(PreparedDatabaseIT::prepare).isInstanceOf(Refusal.class).hasMessageContaining(reason);
    }

    private static void assertDenied(DatabaseAccess program, String statement) {
        assertThatThrownBy(() -> as(program, statement)).isInstanceOf(SQLException.class).hasMessageContaining("denied");
    }

    private static void asOwner(String... statements) throws SQLException {
        as(server.owner(), statements);
    }

    private static void as(DatabaseAccess access, String... statements) throws SQLException {
        try (Connection connection = access.connect();
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }
}
