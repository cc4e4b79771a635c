package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was read, listed and searched is recorded, and the program cannot change the record (law-and-harm, M5). */
@OnLiberty
class AuditIT {
    private static final int NOT_GRANTED = 1142;

    private final Api station = Api.signedInAs("sho.salvan");

    @Test
    void everyReadingOfACaseIsRecorded() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        int before = readings(opened);
        station.run("query($id: ID!) { case(id: $id) { number } }", "id", opened.id());
        station.run("query($id: ID!) { case(id: $id) { status } }", "id", opened.id());
        assertThat(readings(opened)).isEqualTo(before + 2);
    }

    @Test
    void listsAreRecordedWithTheirLength() throws SQLException {
        SampleCase.openedBy(station);
        station.run("{ cases(first: 1) { nodes { id } } }");
        assertThat(latest("CASES_LISTED")).startsWith("count=");
    }

    @Test
    void everyReadingOfAReferralIsRecorded() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        String referral = opened.referTo(Api.signedInAs("osc.dehradun"), "shelter");
        int before = readings(referral);
        station.run("query($id: ID!) { referral(id: $id) { status } }", "id", referral);
        assertThat(readings(referral)).isEqualTo(before + 1);
        station.run("{ referralOutbox(first: 1) { nodes { id } } }");
        assertThat(latest("REFERRALS_LISTED")).startsWith("count=");
    }

    private static int readings(String referral) {
        return Integer.parseInt(TestDatabase.one("SELECT COUNT(*) FROM audit WHERE action = 'REFERRAL_READ' AND post"
                + " IS NOT NULL"
                + " AND case_file IS NOT NULL AND subject = '" + referral + "'"));
    }

    @Test
    void searchesAreRecordedWithoutTheirValue() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        station.run(
                "query($number: String!) { searchCases(by: CODE, value: $number) { nodes { id } } }",
                "number", opened.number());
        assertThat(latest("SEARCHED")).isEqualTo("by=CODE found=1");
        station.run("{ searchCases(by: PHONE, value: \"9800000001\") { nodes { id } } }");
        assertThat(latest("SEARCHED")).isEqualTo("by=PHONE found=0");
    }

    @ParameterizedTest
    @MethodSource("tablesThatOnlyGrow")
    void theProgramCanAddAndNeitherChangeNorRemove(String table) throws SQLException {
        try (Connection program = TestDatabase.connectAsProgram();
                Statement statement = program.createStatement()) {
            String column = columnOf(statement, table);
            statement.executeUpdate("INSERT INTO " + table + " SELECT * FROM " + table + " WHERE FALSE");
            assertRefused(statement, "UPDATE " + table + " SET " + column + " = " + column);
            assertRefused(statement, "DELETE FROM " + table);
            assertRefused(statement, "REPLACE INTO " + table + " SELECT * FROM " + table);
            assertRefused(statement, "TRUNCATE TABLE " + table);
            assertRefused(statement, "DROP TABLE " + table);
            assertRefused(statement, "ALTER TABLE " + table + " ADD COLUMN other INT");
        }
    }

    @Test
    void theProgramAddsARealRow() throws SQLException {
        try (Connection program = TestDatabase.connectAsProgram();
                Statement statement = program.createStatement()) {
            program.setAutoCommit(false);
            assertThat(statement.executeUpdate("INSERT INTO audit (id, at, action) VALUES (UUID(), NOW(6), 'TRIED')"))
                    .isOne();
            program.rollback();
        }
    }

    static Stream<String> tablesThatOnlyGrow() {
        try (var list = AuditIT.class.getResourceAsStream("/db/append-only-tables.txt")) {
            List<String> tables = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            assertThat(tables).contains("audit", "timeline", "form_entry_version");
            return tables.stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void assertRefused(Statement statement, String sql) {
        assertThatThrownBy(() -> statement.execute(sql))
                .isInstanceOfSatisfying(
                        SQLSyntaxErrorException.class,
                        refused -> assertThat(refused.getErrorCode()).isEqualTo(NOT_GRANTED));
    }

    private static String columnOf(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT * FROM " + table + " LIMIT 1")) {
            return row.getMetaData().getColumnName(2);
        }
    }

    private static int readings(SampleCase opened) {
        return Integer.parseInt(TestDatabase.one("SELECT COUNT(*) FROM audit a JOIN account u ON u.id = a.account"
                + " WHERE a.action = 'CASE_READ' AND a.post IS NOT NULL AND u.sign_in_name = 'sho.salvan'"
                + " AND a.case_file = '" + opened.id() + "'"));
    }

    private static String latest(String action) throws SQLException {
        return TestDatabase.column("SELECT a.detail FROM audit a JOIN account u ON u.id = a.account WHERE a.action = '"
                        + action + "' AND u.sign_in_name = 'sho.salvan' ORDER BY a.id DESC LIMIT 1")
                .getFirst();
    }
}
