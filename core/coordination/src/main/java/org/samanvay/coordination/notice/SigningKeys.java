package org.samanvay.coordination.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.samanvay.coordination.vault.KeyRing;

/** The keys by which machines know that a message is ours: made of the platform's key and the setting, and kept nowhere. */
@ApplicationScoped
class SigningKeys {
    private static final String HMAC = "HmacSHA256";

    @Inject
    private KeyRing keys;

    /** In hexadecimal, to be copied to the machine. */
    String of(UUID seal) {
        return HexFormat.of().formatHex(keys.hash("notice-signing", seal.toString()));
    }

    String sign(UUID seal, String text) {
        return sign(of(seal), text);
    }

    /** @param key as it was copied; its characters are the key */
    static String sign(String key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
