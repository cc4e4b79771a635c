package org.samanvay.coordination.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.subtle.Random;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/**
 * The two keys that lie outside the database, in {@code SAMANVAY_KEY_FOLDER}: AES-256-GCM that wraps every person's data
 * key, and HMAC-SHA256 for keyed hashes. Both are Tink keysets, so that they can be rotated; Tink is Google's maintained
 * library that leaves no choice of nonce or mode to us.
 */
@ApplicationScoped
public class KeyRing {
    /** Told in {@code search_hash.key_id}, so that a rotation can find what is hashed with the old key. */
    public static final int HASH_KEY_ID = 1;

    private static final int DATA_KEY_BYTES = 32;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private Aead wrapping;
    private Mac hashing;

    @PostConstruct
    void open() {
        String folder = System.getenv("SAMANVAY_KEY_FOLDER");
        if (folder == null || folder.isBlank()) {
            throw new IllegalStateException("SAMANVAY-REFUSES: SAMANVAY_KEY_FOLDER is not set");
        }
        open(Path.of(folder));
    }

    void open(Path folder) {
        try {
            AeadConfig.register();
            MacConfig.register();
            wrapping = keyset(folder.resolve("wrapping-key.json"), PredefinedAeadParameters.AES256_GCM)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            hashing = keyset(folder.resolve("hash-key.json"), hashParameters())
                    .getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException("SAMANVAY-REFUSES: the keys in SAMANVAY_KEY_FOLDER cannot be read", broken);
        }
    }

    /** What a data key is made of: 32 random bytes, for AES-256. */
    static byte[] freshDataKey() {
        return Random.randBytes(DATA_KEY_BYTES);
    }

    byte[] wrap(byte[] dataKey, String owner) throws GeneralSecurityException {
        return wrapping.encrypt(dataKey, owner.getBytes(StandardCharsets.UTF_8));
    }

    byte[] unwrap(byte[] wrapped, String owner) throws GeneralSecurityException {
        return wrapping.decrypt(wrapped, owner.getBytes(StandardCharsets.UTF_8));
    }

    /** A keyed hash of 32 bytes: equal values of one kind give equal hashes, and nothing else can be learned. */
    public byte[] hash(String kind, String value) {
        return hash(kind, value.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] hash(String kind, byte[] value) {
        try {
            byte[] prefix = (kind + '\0').getBytes(StandardCharsets.UTF_8);
            return hashing.computeMac(
                    ByteBuffer.allocate(prefix.length + value.length).put(prefix).put(value).array());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Parameters hashParameters() throws GeneralSecurityException {
        return HmacParameters.builder()
                .setKeySizeBytes(32)
                .setTagSizeBytes(32)
                .setHashType(HmacParameters.HashType.SHA256)
                .setVariant(HmacParameters.Variant.NO_PREFIX)
                .build();
    }

    private static KeysetHandle keyset(Path file, Parameters parameters) throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            create(file, parameters);
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private static void create(Path file, Parameters parameters) throws GeneralSecurityException, IOException {
        String fresh = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(parameters), InsecureSecretKeyAccess.get());
        Files.createDirectories(file.getParent());
        Path whole = Files.createTempFile(
                file.getParent(), "new-", ".json", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            Files.writeString(whole, fresh);
            // A link appears with its content or not at all, so that another node never reads half a key.
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException otherNode) {
            // Another node was faster; its key is the one.
        } finally {
            Files.delete(whole);
        }
    }
}
