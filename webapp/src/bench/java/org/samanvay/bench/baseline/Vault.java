package org.samanvay.bench.baseline;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.mac.MacConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The same keys and the same cipher, called directly. */
final class Vault {
    private final Aead wrapping;
    private final Mac hashing;

    Vault() {
        try {
            Path folder = Path.of(System.getenv("SAMANVAY_KEY_FOLDER"));
            AeadConfig.register();
            MacConfig.register();
            wrapping = TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(folder.resolve("wrapping-key.json")), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            hashing = TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(folder.resolve("hash-key.json")), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    AesGcmJce key(String person, byte[] wrapped) throws GeneralSecurityException {
        return new AesGcmJce(wrapping.decrypt(wrapped, ascii("person_key|" + person)));
    }

    byte[] mac(byte[] content) throws GeneralSecurityException {
        return hashing.computeMac(content);
    }

    static byte[] open(AesGcmJce key, String place, byte[] sealed) throws GeneralSecurityException {
        return key.decrypt(sealed, ascii(place));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
