package org.samanvay.coordination.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.letter.LetterStore.Known;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.DataKey;

/**
 * Gives out a copy, byte for byte as it was made. Only the department that issued the letter fetches it, and only as long
 * as it works in the state and the consent on which the letter rests stands; each fetching is recorded before anything is opened.
 */
@ApplicationScoped
class FetchingLetter {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Enabling enabling;

    @Inject
    private Database database;

    @Inject
    private Persons persons;

    @Inject
    private LetterStore store;

    @Inject
    private PrintingLetter printing;

    @Inject
    private Changes changes;

    @Inject
    private Audit audit;

    private record Kept(
            UUID id,
            UUID caseFile,
            UUID person,
            String department,
            String form,
            UUID by,
            boolean tellsIdentity,
            boolean withdrawn,
            byte[] sealedSheet,
            byte[] sealedLines,
            byte[] sealedPdf) {}

    /** @param code the letter's own part of its number */
    byte[] fetch(String code, int copy) {
        current.get();
        Kept letter = database.find(
                        row -> new Kept(
                                row.uuid(1),
                                row.uuid(2),
                                row.uuid(3),
                                row.text(4),
                                row.text(5),
                                row.uuid(6),
                                row.flag(7),
                                row.findInstant(8) != null,
                                row.bytes(9).orElseThrow(),
                                row.bytes(10).orElseThrow(),
                                row.bytes(11).orElseThrow()),
                        "SELECT l.id, l.case_file, l.person, l.department, " + Letters.FORM
                                + ", l.issued_by_post, l.tells_identity, s.withdrawn_at, l.sealed_sheet,"
                                + " c.sealed_lines, c.sealed_pdf FROM letter l JOIN letter_copy c ON c.letter = l.id"
                                + " LEFT JOIN consent s ON s.id = l.basis_consent WHERE l.code = ? AND c.copy = ?",
                        code,
                        copy)
                .orElseThrow(Letters::notFound);
        CaseAccess access = kernel.find(current.get(), List.of(letter.caseFile())).get(letter.caseFile());
        if (access == null || !access.readsWhole(letter.department(), letter.form(), letter.by())) {
            throw Letters.notFound();
        }
        enabling.requireEnabled(access.state(), letter.department());
        if (letter.withdrawn()) {
            throw LetterBasis.none("letter");
        }
        if (letter.tellsIdentity()) {
            // A token that may only read opens no identity, here neither.
            current.forChange();
        }
        return opened(letter, copy, access);
    }

    private byte[] opened(Kept letter, int copy, CaseAccess access) {
        DataKey key = persons.requireKey(letter.person());
        changes.inTransaction(() -> {
            audit.letterPrinted(
                    current.account(),
                    Letters.seat(access, letter.department()),
                    letter.caseFile(),
                    letter.id(),
                    copy,
                    letter.tellsIdentity());
            return letter.id();
        });
        Known known = letter.tellsIdentity()
                ? store.known(letter.id(), copy)
                : new Known(Set.of(), Map.of(), Map.of());
        if (known.keys().keySet().containsAll(known.persons())) {
            Map<UUID, DataKey> keys = new HashMap<>(known.keys());
            keys.put(letter.person(), key);
            return store.pdf(keys, letter.id(), copy, letter.sealedPdf());
        }
        // Somebody whom it names was erased, and the copy with her; what else it says can still be shown.
        return printing.print(
                new LetterText(store.sheet(key, letter.id(), letter.sealedSheet()), known.words()),
                copy,
                store.lines(key, letter.id(), copy, letter.sealedLines()));
    }
}
