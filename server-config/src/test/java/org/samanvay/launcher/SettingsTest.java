package org.samanvay.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path FOLDER = Path.of("/srv/samanvay");

    @Test
    void demonstrationNeedsNothingElse() {
        Settings settings = demonstration(Map.of());
        assertThat(settings.httpPort()).isEqualTo(9080);
        assertThat(settings.embeddedDatabasePort()).isEqualTo(13306);
        assertThat(settings.dataFolder()).isEqualTo(FOLDER.resolve(".samanvay"));
        assertThat(settings.keyFolder()).isEqualTo(FOLDER.resolve(".samanvay/keys"));
        assertThat(settings.existingDatabase()).isEmpty();
    }

    @Test
    void isProductionUnlessAskedOtherwise() {
        assertThat(Settings.of(Map.of("SAMANVAY_KEY_FOLDER", "/etc/keys"), FOLDER).mode()).isEqualTo(Mode.PRODUCTION);
    }

    @Test
    void productionRefusesWithoutKeyFolder() {
        assertThatThrownBy(() -> Settings.of(Map.of(), FOLDER)).hasMessageContaining("SAMANVAY_KEY_FOLDER");
    }

    @Test
    void productionRefusesKeysBesideTheData() {
        assertThatThrownBy(() -> Settings.of(Map.of("SAMANVAY_KEY_FOLDER", ".samanvay/database/keys"), FOLDER))
                .hasMessageContaining("outside the data folder");
    }

    @Test
    void productionRefusesUnencryptedWayToAnotherMachine() {
        Map<String, String> environment = Map.of(
                "SAMANVAY_KEY_FOLDER", "/etc/keys",
                "SAMANVAY_DATABASE_URL", "jdbc:mariadb://db.example:3306/samanvay",
                "SAMANVAY_DATABASE_USER", "owner",
                "SAMANVAY_DATABASE_PASSWORD", "secret");
        assertThatThrownBy(() -> Settings.of(environment, FOLDER)).hasMessageContaining("sslMode=verify-full");
    }

    @Test
    void reportsAllFaultsTogether() {
        Map<String, String> environment = Map.of(
                "SAMANVAY_MODE", "trial",
                "SAMANVAY_HTTP_PORT", "web",
                "SAMANVAY_DATABASE_URL", "mysql://db");
        assertThatThrownBy(() -> Settings.of(environment, FOLDER))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.lines()).hasSize(6));
    }

    @Test
    void refusesPasswordInTheAddress() {
        assertThatThrownBy(() -> demonstration(Map.of(
                        "SAMANVAY_DATABASE_URL", "jdbc:mariadb://localhost/samanvay?user=a&password=b",
                        "SAMANVAY_DATABASE_USER", "a",
                        "SAMANVAY_DATABASE_PASSWORD", "b")))
                .hasMessageContaining("must not carry user or password");
    }

    @Test
    void neverShowsPassword() {
        assertThat(demonstration(Map.of(
                                "SAMANVAY_DATABASE_URL", "jdbc:mariadb://localhost/samanvay",
                                "SAMANVAY_DATABASE_USER", "owner",
                                "SAMANVAY_DATABASE_PASSWORD", "hidden-word"))
                        .existingDatabase()
                        .orElseThrow())
                .asString()
                .contains("owner")
                .doesNotContain("hidden-word");
    }

    private static Settings demonstration(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("SAMANVAY_MODE", "demonstration");
        return Settings.of(environment, FOLDER);
    }
}
