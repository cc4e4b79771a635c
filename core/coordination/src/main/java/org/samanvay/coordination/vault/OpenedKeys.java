package org.samanvay.coordination.vault;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The data keys that this request has opened, so that each is unwrapped once; gone with the request. */
@RequestScoped
class OpenedKeys {
    private record Opened(byte[] wrapped, DataKey key) {}

    private final Map<UUID, Opened> known = new HashMap<>();

    /**
     * A key that was changed or destroyed meanwhile is not the one that was opened. Public, because CDI calls what is not
     * by reflection.
     */
    public DataKey of(UUID person, byte[] wrapped, Supplier<DataKey> unwrapping) {
        Opened opened = known.get(person);
        if (opened != null && Arrays.equals(opened.wrapped, wrapped)) {
            return opened.key;
        }
        DataKey key = unwrapping.get();
        known.put(person, new Opened(wrapped, key));
        return key;
    }
}
