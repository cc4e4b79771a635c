package org.samanvay.coordination.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {
    private static final byte[] DATA_KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private KeyRing keys;

    @BeforeEach
    void makesItsKeys() {
        keys = opened(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrapping-key.json", "hash-key.json"})
    void keepsItsFilesForTheOwnerOnly(String file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                .isEqualTo("rw-------");
    }

    @Test
    void opensWhatItWrappedAfterARestart() throws GeneralSecurityException {
        byte[] wrapped = keys.wrap(DATA_KEY, "her");
        assertThat(opened(folder).unwrap(wrapped, "her")).isEqualTo(DATA_KEY);
    }

    @Test
    void opensNoKeyOfAnotherPerson() throws GeneralSecurityException {
        byte[] wrapped = keys.wrap(DATA_KEY, "her");
        assertThatThrownBy(() -> keys.unwrap(wrapped, "him")).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void opensNoKeyThatAnotherRingWrapped(@TempDir Path other) throws GeneralSecurityException {
        byte[] wrapped = keys.wrap(DATA_KEY, "her");
        KeyRing foreign = opened(other);
        assertThatThrownBy(() -> foreign.unwrap(wrapped, "her")).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void hashesEqualValuesOfAKindAlike() {
        assertThat(keys.hash("PHONE", "5555501234")).hasSize(32).isEqualTo(opened(folder).hash("PHONE", "5555501234"));
        assertThat(keys.hash("PHONE", "5555501234")).isNotEqualTo(keys.hash("NUMBER", "5555501234"));
    }

    @Test
    void hashesWithAKey(@TempDir Path other) {
        assertThat(keys.hash("PHONE", "5555501234")).isNotEqualTo(opened(other).hash("PHONE", "5555501234"));
    }

    @Test
    void refusesAFolderWhoseKeysAreBrokenWithoutQuotingThem() throws IOException {
        Files.writeString(folder.resolve("hash-key.json"), "{\"canary\":1}");
        assertThatThrownBy(() -> opened(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("SAMANVAY-REFUSES: ")
                .hasMessageNotContaining("canary");
    }

    private static KeyRing opened(Path folder) {
        KeyRing ring = new KeyRing();
        ring.open(folder);
        return ring;
    }
}
