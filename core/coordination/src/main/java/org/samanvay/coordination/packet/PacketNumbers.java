package org.samanvay.coordination.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.entry.EntryStored;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.search.SearchKind;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.KeyRing;

/**
 * Finds the entry with a number, and the imported one that tells it until its packet starts. Numbers of different offices are
 * alike, so they are apart from those by which a case is searched: a free text that names an order 12/2026 is no trace of a
 * case.
 */
@ApplicationScoped
class PacketNumbers {
    private static final String KIND = "PACKET_NUMBER";
    private static final int MOST = 20;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private PacketBook book;

    @Inject
    private KeyRing keys;

    @Inject
    private Database database;

    @Inject
    private ImportedAnswers imported;

    @Inject
    private StartedPackets started;

    void whenStored(@Observes EntryStored stored) {
        book.startedBy(stored.form()).ifPresent(packet -> {
            packet.number(stored.answers()).ifPresent(number -> keep(stored, number));
            packet.importedForm().ifPresent(form -> forget(stored.caseFile(), form));
        });
        book.toldBy(stored.form())
                .filter(packet -> started.find(stored.caseFile(), packet).isEmpty())
                .flatMap(packet -> packet.number(imported.read(packet, stored.answers())))
                .ifPresent(number -> keep(stored, number));
    }

    /** Its packet has started: the number leads there. */
    private void forget(UUID caseFile, String importedForm) {
        database.run(
                "DELETE n FROM packet_number n JOIN form_entry e ON e.id = n.entry WHERE e.case_file = ? AND e.form = ?",
                caseFile,
                importedForm);
    }

    private void keep(EntryStored stored, String number) {
        database.run(
                "INSERT INTO packet_number (entry, case_file, department, key_id, hash) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE key_id = VALUES(key_id), hash = VALUES(hash)",
                stored.entry(),
                stored.caseFile(),
                stored.department(),
                KeyRing.HASH_KEY_ID,
                hash(number));
    }

    /** The entries with this number in cases of the caller's, the newest first; 20 at most. One statement. */
    List<UUID> find(String typed) {
        String number = SearchKind.CODE.normalized(typed).replaceAll("\\s", "");
        if (number.isEmpty()) {
            throw CommonProblem.invalidArgument("number", "Type the number and the year", "संख्या एवं वर्ष लिखें");
        }
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            return List.of();
        }
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> before = new ArrayList<>();
        before.add(hash(number.replaceFirst("^0+(?=.)", "")));
        before.addAll(viewer.departments());
        return database.list(
                row -> row.uuid(1),
                "SELECT n.entry FROM packet_number n JOIN case_file c ON c.id = n.case_file WHERE n.hash = ?"
                        + " AND n.department IN " + Database.places(viewer.departments().size()) + " AND " + visible.sql()
                        + " ORDER BY n.entry DESC LIMIT ?",
                visible.around(before, List.of(MOST)));
    }

    private byte[] hash(String number) {
        return keys.hash(KIND, number);
    }
}
