package org.samanvay.coordination.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.entry.FormBook;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.AccountKeys;
import org.samanvay.coordination.vault.DataKey;

/**
 * Keeps what is typed. Saving again replaces what was there; the version tells two machines of one officer apart, so that
 * neither writes over what it has not read.
 */
@ApplicationScoped
class SavingDraft {
    /** Bytes of what a screen may keep; the largest form, filled in, has some 20,000. */
    private static final int LONGEST = 200_000;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private FormBook forms;

    @Inject
    private Persons persons;

    @Inject
    private AccountKeys accountKeys;

    @Inject
    private Clock clock;

    /** @param version the one that was read; 0: there was none */
    UUID save(DraftPlace place, String content, int version) {
        if (content.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw CommonProblem.invalidArgument(
                    "content", "A draft has at most " + LONGEST + " bytes", "प्रारूप अधिकतम " + LONGEST + " बाइट का हो");
        }
        Owner owner = owner(place);
        Optional<Present> present = present(place);
        int stored = present.map(Present::version).orElse(0);
        if (stored != version) {
            throw CommonProblem.versionConflict(stored);
        }
        UUID id = present.map(Present::id).orElseGet(Ids::next);
        byte[] sealed = owner.key().seal(SealedDraft.placeOf(id, version + 1), content);
        Instant now = clock.instant();
        if (present.isPresent()) {
            database.run(
                    "UPDATE draft SET person = ?, sealed_content = ?, saved_at = ?, kept_until = ?, version = ? WHERE id = ?",
                    owner.person(),
                    sealed,
                    now,
                    now.plus(Drafts.KEPT),
                    version + 1,
                    id);
        } else {
            insert(id, place, owner.person(), sealed, now);
        }
        return id;
    }

    private void insert(UUID id, DraftPlace place, @Nullable UUID person, byte[] sealed, Instant now) {
        database.run(
                "INSERT INTO draft (id, account, place, kind, case_file, form, entry, person, sealed_content, saved_at,"
                        + " kept_until, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                id,
                current.account(),
                place.key(),
                place.kind(),
                place.caseId(),
                place.form(),
                place.entryId(),
                person,
                sealed,
                now,
                now.plus(Drafts.KEPT));
    }

    private record Present(UUID id, int version) {}

    /** One that nobody came back to in time counts as gone although it was not deleted yet. */
    private Optional<Present> present(DraftPlace place) {
        database.run(
                "DELETE FROM draft WHERE account = ? AND place = ? AND kept_until <= ?",
                current.account(),
                place.key(),
                clock.instant());
        return database.find(
                row -> new Present(row.uuid(1), row.number(2)),
                "SELECT id, version FROM draft WHERE account = ? AND place = ? FOR UPDATE",
                current.account(),
                place.key());
    }

    /** Under whose key it lies. */
    private record Owner(@Nullable UUID person, DataKey key) {}

    private Owner owner(DraftPlace place) {
        Viewer viewer = current.looking();
        UUID caseFile = place.caseId();
        if (caseFile == null) {
            return new Owner(null, accountKeys.require(viewer.account()));
        }
        CaseAccess access = kernel.require(viewer, caseFile);
        if (place.form() != null && !viewer.departments().contains(forms.require(place.form()).model().department())) {
            throw CommonProblem.notAllowed("Another department fills in this form", "यह प्ररूप दूसरा विभाग भरता है");
        }
        return persons.anyKnown(access)
                .map(person -> new Owner(person, persons.requireKey(person)))
                .orElseGet(() -> new Owner(null, accountKeys.require(viewer.account())));
    }
}
