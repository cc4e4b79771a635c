package org.samanvay.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {
    @TempDir
    Path data;

    @Test
    void keepsItsDataAcrossRestartAndPowerCut() throws SQLException {
        try (EmbeddedDatabase database = start()) {
            execute(database, "CREATE DATABASE kept", "CREATE TABLE kept.t (n INT)", "INSERT INTO kept.t VALUES (1)");
        }
        EmbeddedDatabase cut = start();
        execute(cut, "INSERT INTO kept.t VALUES (2)");
        cut.kill();
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database, "SELECT SUM(n) FROM kept.t")).isEqualTo("3");
        }
    }

    @Test
    void endsWhatACrashedRunLeftBehind() throws SQLException {
        EmbeddedDatabase leftBehind = start();
        try (EmbeddedDatabase database = start()) {
            assertThat(ProcessHandle.of(leftBehind.pid())).isEmpty();
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void isSafeFromTheFirstMoment() throws SQLException, IOException {
        try (EmbeddedDatabase database = start()) {
            DatabaseAccess owner = database.owner();
            assertThatThrownBy(() -> new DatabaseAccess(owner.url(), "root", "").connect()).hasMessageContaining("denied");
            assertThat(ask(database, "SELECT GROUP_CONCAT(User,'@',Host ORDER BY User) FROM mysql.global_priv"))
                    .isEqualTo("mariadb.sys@localhost,root@127.0.0.1");
            assertThat(ask(database, "SELECT CONCAT_WS(' ', @@bind_address, @@innodb_flush_log_at_trx_commit,"
                            + " @@innodb_snapshot_isolation, @@local_infile, @@skip_name_resolve, @@character_set_server)"))
                    .isEqualTo("127.0.0.1 1 ON OFF ON utf8mb4");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.resolve("database-owner-password"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("database"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void refusesPortInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(TestFolders.DATABASE_PORT, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("SAMANVAY_EMBEDDED_DATABASE_PORT");
        }
    }

    @Test
    void refusesLostPasswordInOneLine() throws IOException {
        start().close();
        Files.writeString(data.resolve("database-owner-password"), "another");
        assertThatThrownBy(this::start).isInstanceOf(Refusal.class).hasMessageContaining("from the backup");
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(data, TestFolders.PROGRAMS, TestFolders.DATABASE_PORT);
    }

    private static void execute(EmbeddedDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    private static String ask(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
