package org.samanvay.coordination.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.entry.Entries;
import org.samanvay.coordination.entry.EntryView;
import org.samanvay.coordination.entry.FormBook;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.packet.Packets.State;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Answers;
import org.samanvay.forms.FormField;

/** Imported entries that tell the reference of a packet, for an officer of the department that imported them. */
@ApplicationScoped
class ImportedReferences {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Enabling enabling;

    @Inject
    private Entries entries;

    @Inject
    private PacketBook book;

    @Inject
    private FormBook forms;

    @Inject
    private ImportedAnswers answers;

    @Inject
    private StartedPackets started;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** An imported entry with the packet of which it tells the reference. */
    record Imported(DeclaredPacket packet, CaseAccess access, EntryView entry) {
        @Override
        public String toString() {
            return "Imported[" + entry.id() + "]";
        }
    }

    /** What is not there, not the caller's department's, or tells no reference is not found. */
    Imported require(UUID id) {
        Entries.Filed filed = entries.filed(id).orElseThrow(Packets::notFound);
        CaseAccess access = kernel.find(current.get(), List.of(filed.caseFile())).get(filed.caseFile());
        if (access == null || !access.isOwn(filed.department())) {
            throw Packets.notFound();
        }
        enabling.requireEnabled(access.state(), filed.department());
        EntryView entry = entries.one(Map.of(access.caseFile(), access), id)
                .filter(EntryView::whole)
                .orElseThrow(Packets::notFound);
        return new Imported(book.toldBy(entry.form()).orElseThrow(Packets::notFound), access, entry);
    }

    ImportedReferenceView view(UUID id) {
        Imported imported = require(id);
        DeclaredPacket packet = imported.packet();
        Answers read = answers.read(packet, imported.entry().answers());
        return new ImportedReferenceView(
                imported.access().caseFile(),
                BilingualText.of(packet.packet().name()),
                packet.form(),
                packet.number(read).orElse(null),
                source("form_entry e", "e.id", id).orElseThrow(),
                started.find(imported.access().caseFile(), packet).orElse(null),
                read);
    }

    /** From where a packet's reference was read, and what of it was corrected; empty: it was typed. */
    Optional<ImportedSource> sourceOf(State state) {
        if (state.packet().importedForm().isEmpty()) {
            return Optional.empty();
        }
        return source("imported_reference r JOIN form_entry e ON e.id = r.imported", "r.entry", state.entry().id())
                .map(source -> source.corrected(corrected(state, source.entry())));
    }

    private List<BilingualText> corrected(State state, UUID imported) {
        Answers read = entries.one(Map.of(state.access().caseFile(), state.access()), imported)
                .map(entry -> answers.read(state.packet(), entry.answers()))
                .orElse(new Answers(Map.of()));
        Map<String, Object> now = state.entry().answers().values();
        return forms.require(state.packet().form()).model().fields().stream()
                .filter(field -> read.values().containsKey(field.name()))
                .filter(field -> !Objects.equals(read.values().get(field.name()), now.get(field.name())))
                .map(FormField::label)
                .map(BilingualText::of)
                .toList();
    }

    /** In one statement. */
    private Optional<ImportedSource> source(String from, String key, UUID id) {
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        LocalDate today = LocalDate.now(clock);
        return database.find(
                row -> new ImportedSource(row.uuid(1), row.text(2), row.instant(3), posts.read(row, 4), List.of()),
                "SELECT e.id, e.form, v.recorded_at, " + GlanceColumns.of("p") + " FROM " + from
                        + " JOIN form_entry_version v ON v.entry = e.id AND v.version = 1"
                        + GlanceColumns.join("p", "v.recorded_by_post") + " WHERE " + key + " = ?",
                today,
                today,
                id);
    }
}
