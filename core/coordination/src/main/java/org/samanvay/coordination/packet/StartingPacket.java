package org.samanvay.coordination.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.entry.EntryMutations;
import org.samanvay.coordination.entry.Submission;
import org.samanvay.coordination.packet.ImportedReferences.Imported;
import org.samanvay.coordination.storage.Database;

/**
 * Starts a packet from an imported entry: the officer confirms the reference, which is entered like one that is typed, in
 * the case of the imported entry and about the same person. Clocks run from what it says, not from the import.
 */
@ApplicationScoped
public class StartingPacket {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private ImportedReferences references;

    @Inject
    private EntryMutations entries;

    @Inject
    private Packets packets;

    @Inject
    private Database database;

    /** @param answers the reference as the officer confirms it */
    public PacketView start(UUID imported, Map<String, @Nullable Object> answers, String key) {
        UUID entry = changes.once(
                Change.of(current.forChange().account(), "startPacket", key, imported, answers),
                () -> confirmed(imported, answers));
        return packets.view(entry);
    }

    private UUID confirmed(UUID id, Map<String, @Nullable Object> answers) {
        Imported imported = references.require(id);
        UUID entry = entries.submitWithin(new Submission(
                imported.access().caseFile(),
                imported.packet().form(),
                imported.entry().person(),
                null,
                null,
                answers,
                null));
        database.run("INSERT INTO imported_reference (entry, imported) VALUES (?, ?)", entry, id);
        return entry;
    }
}
