package org.samanvay.coordination.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samanvay.spi.Text;

class ProductionCheckTest {
    private static final Settings PRODUCTION = new Settings(Map.of());
    private static final Settings DEMONSTRATION = new Settings(Map.of("SAMANVAY_MODE", "demonstration"));
    private static final Missing LOCK = new Missing(Text.of("no lock", "ताला नहीं"), Text.of("buy one", "ख़रीदें"));
    private static final Protection MISSING = () -> List.of(LOCK);
    private static final Protection IN_PLACE = List::of;

    @Test
    void productionRefusesWhileAnythingIsMissing() {
        ProductionCheck check = new ProductionCheck(PRODUCTION, List.of(IN_PLACE, MISSING));
        assertThatIllegalStateException().isThrownBy(check::run);
    }

    @Test
    void productionStartsWhenAllIsInPlace() {
        assertThatNoException().isThrownBy(new ProductionCheck(PRODUCTION, List.of(IN_PLACE))::run);
    }

    @Test
    void demonstrationStartsWithoutProtections() {
        assertThatNoException().isThrownBy(new ProductionCheck(DEMONSTRATION, List.of(MISSING))::run);
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        assertThat(new ProductionCheck(PRODUCTION, List.of(MISSING, IN_PLACE, MISSING)).missing()).hasSize(2);
    }

    @Test
    void saysInOneLineWhatIsMissingAndWhatToDo() {
        assertThat(LOCK.line()).isEqualTo("SAMANVAY-REFUSES: no lock - buy one / ताला नहीं - ख़रीदें");
    }

    @Test
    void namesWhatIsNotBuiltYet() {
        assertThat(new NotYet().missing()).isNotEmpty().allSatisfy(missing -> {
            assertThat(missing.what().en()).isNotBlank();
            assertThat(missing.what().hi()).isNotBlank();
        });
    }

    @Test
    void wantsTlsInThePublicAddress() {
        assertThat(new TlsProtection(PRODUCTION).missing()).hasSize(1);
        assertThat(tls("http://samanvay.example")).hasSize(1);
        assertThat(tls("https://samanvay.example")).isEmpty();
    }

    @Test
    void wantsKeysThatOnlyTheOwnerCanRead(@TempDir Path folder) throws IOException {
        Settings settings = new Settings(Map.of("SAMANVAY_KEY_FOLDER", folder.toString()));
        KeyFolderProtection protection = new KeyFolderProtection(settings);
        Path key = Files.createFile(folder.resolve("key"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(protection.missing()).hasSize(1);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        assertThat(protection.missing()).isEmpty();
    }

    @Test
    void wantsAFolderOfKeys() {
        assertThat(new KeyFolderProtection(PRODUCTION).missing()).hasSize(1);
    }

    @Test
    void knowsTheAppendOnlyTables() {
        assertThat(DatabaseProtection.appendOnlyTables()).contains("audit", "timeline", "form_entry_version");
    }

    private static List<Missing> tls(String address) {
        return new TlsProtection(new Settings(Map.of("SAMANVAY_PUBLIC_ADDRESS", address))).missing();
    }
}
