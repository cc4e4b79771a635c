package org.samanvay.coordination.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.storage.Database;

/** Which packets have started. A case holds the form of each once. */
@ApplicationScoped
class StartedPackets {
    @Inject
    private Database database;

    /** @return the entry with which it started, typed or confirmed */
    Optional<UUID> find(UUID caseFile, DeclaredPacket packet) {
        return database.find(
                row -> row.uuid(1), "SELECT id FROM form_entry WHERE case_file = ? AND form = ?", caseFile, packet.form());
    }
}
