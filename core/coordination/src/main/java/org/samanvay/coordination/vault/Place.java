package org.samanvay.coordination.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where a sealed value belongs; it opens nowhere else. */
public record Place(String table, String column, UUID row, int version) {
    byte[] bytes() {
        return (table + '|' + column + '|' + row + '|' + version).getBytes(StandardCharsets.UTF_8);
    }
}
