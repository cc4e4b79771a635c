package org.samanvay.webapp.graphql;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address. Read here, because the container answers an escape that is none with a 500 of its own,
 * and takes the first of two that have one name without a word.
 */
final class Parameters {
    private Parameters() {}

    /** Each decoded once; empty where one cannot be decoded or comes twice. */
    static Optional<Map<String, String>> of(@Nullable String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query == null || query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            Optional<String> value = decoded(parts.length == 2 ? parts[1] : "");
            Optional<String> name = decoded(parts[0]);
            if (value.isEmpty() || name.isEmpty() || parameters.put(name.get(), value.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    private static Optional<String> decoded(String text) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            return decoded.indexOf('\uFFFD') < 0 ? Optional.of(decoded) : Optional.empty();
        } catch (IllegalArgumentException noEscape) {
            return Optional.empty();
        }
    }
}
