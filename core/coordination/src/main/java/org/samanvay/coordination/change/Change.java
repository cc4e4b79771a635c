package org.samanvay.coordination.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks to be changed, once.
 *
 * @param account who asks
 * @param operation the mutation's name
 * @param key the caller's idempotency key, 1 to 80 characters
 * @param arguments all that the caller sent; only a keyed hash of it is stored
 */
public record Change(UUID account, String operation, String key, List<@Nullable Object> arguments) {
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    public static Change of(UUID account, String operation, String key, @Nullable Object... arguments) {
        return new Change(account, operation, key, Arrays.asList(arguments));
    }

    /** The same bytes for the same arguments, in whatever order a caller wrote the members of an object. */
    byte[] canonicalArguments() {
        try {
            return CANONICAL.writeValueAsBytes(List.of(operation, arguments));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("arguments of " + operation + " cannot be written", broken);
        }
    }

    /** Never the arguments: they may be personal. */
    @Override
    public String toString() {
        return "Change[" + operation + "]";
    }
}
