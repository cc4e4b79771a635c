package org.samanvay.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @Test
    void namesTheSchemaWhereTheOperatorDoesNot() {
        assertThat(address("jdbc:mariadb://localhost:3306").schema()).isEqualTo("samanvay");
        assertThat(address("jdbc:mariadb://localhost:3306/").schema()).isEqualTo("samanvay");
        assertThat(address("jdbc:mariadb://localhost:3306/uttarakhand").schema()).isEqualTo("uttarakhand");
    }

    @Test
    void keepsTheOperatorsOptionsAboveItsOwn() {
        String url = address("jdbc:mariadb://db.example/samanvay?sslMode=verify-full&socketTimeout=1000").programUrl();
        assertThat(url)
                .contains("sslMode=verify-full", "socketTimeout=1000", "useServerPrepStmts=true", "allowLocalInfile=false")
                .doesNotContain("socketTimeout=60000");
    }

    @Test
    void knowsItsOwnMachine() {
        assertThat(address("jdbc:mariadb://127.0.0.1:3306/x").onThisMachine()).isTrue();
        assertThat(address("jdbc:mariadb://localhost.example:3306/x").onThisMachine()).isFalse();
        assertThat(address("jdbc:mariadb://localhost,db.example/x").onThisMachine()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:mysql://localhost/x", "jdbc:mariadb:", "jdbc:mariadb://h/x`; DROP", "localhost:3306"})
    void refusesWhatIsNoAddress(String url) {
        assertThat(DatabaseAddress.parse(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.11.8-MariaDB", "11.4.5-MariaDB-log", "5.5.5-10.11.2-MariaDB", "12.0.1-MariaDB"})
    void acceptsMariaDbSince1011(String version) {
        assertThat(PreparedDatabase.newEnough(version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.6.18-MariaDB", "8.0.36", "5.5.5-10.3.2-MariaDB"})
    void refusesOlderOnesAndOthers(String version) {
        assertThat(PreparedDatabase.newEnough(version)).isFalse();
    }

    private static DatabaseAddress address(String url) {
        return DatabaseAddress.parse(url).orElseThrow();
    }
}
