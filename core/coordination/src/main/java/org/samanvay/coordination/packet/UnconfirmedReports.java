package org.samanvay.coordination.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.samanvay.coordination.entry.EntryStored;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenRows;
import org.samanvay.coordination.openitem.OpenTable;
import org.samanvay.coordination.storage.Database;

/**
 * Imported reports whose reference nobody has confirmed yet, at the post that imported them; with the post they go to the
 * successor. Until they are confirmed no duty of theirs is known here, so nobody may forget to.
 */
@ApplicationScoped
class UnconfirmedReports extends OpenRows {
    /** The case is at work: a closed one has no packet to be started in. */
    static final String OPEN = "EXISTS (SELECT 1 FROM case_file c WHERE c.id = t.case_file AND c.status = 'OPEN')";

    /** No law's time: a design proposal, the shortest that a law here gives for telling of a report. */
    private static final Duration TIME_TO_CONFIRM = Duration.ofHours(24);

    @Inject
    private PacketBook book;

    @Inject
    private StartedPackets started;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    UnconfirmedReports() {
        super(OpenTable.at(OpenItemKind.UNCONFIRMED_REPORT, "unconfirmed_report", "post", "case_file", "due_at", OPEN));
    }

    /** One that is imported where its packet has started needs none; with the packet, however it started, it is settled. */
    void whenStored(@Observes EntryStored stored) {
        book.toldBy(stored.form())
                .filter(packet -> started.find(stored.caseFile(), packet).isEmpty())
                .ifPresent(packet -> add(stored));
        book.startedBy(stored.form())
                .flatMap(DeclaredPacket::importedForm)
                .ifPresent(form -> database.run(
                        "DELETE FROM unconfirmed_report WHERE case_file = ? AND form = ?", stored.caseFile(), form));
    }

    private void add(EntryStored stored) {
        Instant now = clock.instant();
        database.run(
                "INSERT INTO unconfirmed_report (id, case_file, department, form, post, imported_at, due_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
                stored.entry(),
                stored.caseFile(),
                stored.department(),
                stored.form(),
                stored.by().post(),
                now,
                now.plus(TIME_TO_CONFIRM));
    }
}
