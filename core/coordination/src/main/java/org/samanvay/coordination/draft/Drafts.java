package org.samanvay.coordination.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.AccountKeys;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.PersonKeys;

/** Reads and deletes drafts: the caller's own, and of cases only those that still exist for the caller. */
@ApplicationScoped
public class Drafts {
    /** How long a draft is kept after it was last saved. */
    static final Duration KEPT = Duration.ofDays(14);

    private static final String COLUMNS = "d.id, d.kind, d.case_file, c.number, d.form, d.entry, d.saved_at, d.kept_until,"
            + " d.version, d.sealed_content, d.person, k.wrapped_key";

    private static final String FROM = " FROM draft d LEFT JOIN case_file c ON c.id = d.case_file"
            + " LEFT JOIN person_key k ON k.person = d.person";

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private PersonKeys personKeys;

    @Inject
    private AccountKeys accountKeys;

    @Inject
    private Clock clock;

    Optional<DraftView> at(DraftPlace place) {
        return read("d.place = ?", place.key(), 1).stream().findFirst();
    }

    /** Newest first. */
    List<DraftView> own(Page page) {
        return read(page.after().isPresent() ? "d.id < ?" : "TRUE", page.after().orElse(null), page.limit());
    }

    /** Answers false where there was none. */
    public boolean discard(DraftPlace place) {
        return forget(current.account(), place);
    }

    boolean forget(UUID account, DraftPlace place) {
        return database.run("DELETE FROM draft WHERE account = ? AND place = ?", account, place.key()) > 0;
    }

    /** Those that nobody came back to. */
    void forgetExpired() {
        database.run("DELETE FROM draft WHERE kept_until <= ? LIMIT 1000", clock.instant());
    }

    private List<DraftView> read(String condition, @Nullable Object parameter, int limit) {
        Viewer viewer = current.looking();
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> before = new ArrayList<>(List.of(viewer.account(), clock.instant()));
        if (parameter != null) {
            before.add(parameter);
        }
        String ofCases = viewer.posts().isEmpty() ? "d.case_file IS NULL" : "(d.case_file IS NULL OR " + visible.sql() + ")";
        List<Found> found = database.list(
                Found::of,
                "SELECT " + COLUMNS + FROM + " WHERE d.account = ? AND d.kept_until > ? AND " + condition + " AND " + ofCases
                        + " ORDER BY d.id DESC LIMIT ?",
                viewer.posts().isEmpty()
                        ? with(before, limit).toArray()
                        : visible.around(before, List.of(limit)));
        Optional<DataKey> own = found.stream().anyMatch(each -> each.person == null)
                ? accountKeys.find(viewer.account())
                : Optional.empty();
        return found.stream().flatMap(each -> each.view(keyOf(each, own)).stream()).toList();
    }

    private static List<Object> with(List<Object> parameters, Object last) {
        parameters.add(last);
        return parameters;
    }

    /** Empty where the person was erased or the account's key destroyed: the draft is gone with it. */
    private Optional<DataKey> keyOf(Found found, Optional<DataKey> own) {
        UUID person = found.person;
        if (person == null) {
            return own;
        }
        byte[] wrapped = found.wrappedKey;
        return wrapped == null ? Optional.empty() : Optional.of(personKeys.unwrap(person, wrapped));
    }

    private record Found(
            UUID id,
            DraftKind kind,
            @Nullable UUID caseFile,
            @Nullable String number,
            @Nullable String form,
            @Nullable UUID entry,
            Instant savedAt,
            Instant keptUntil,
            int version,
            byte[] content,
            @Nullable UUID person,
            byte @Nullable [] wrappedKey) {
        static Found of(Row row) {
            return new Found(
                    row.uuid(1),
                    DraftKind.valueOf(row.text(2)),
                    row.findUuid(3),
                    row.findText(4),
                    row.findText(5),
                    row.findUuid(6),
                    row.instant(7),
                    row.instant(8),
                    row.number(9),
                    row.bytes(10).orElseThrow(),
                    row.findUuid(11),
                    row.bytes(12).orElse(null));
        }

        Optional<DraftView> view(Optional<DataKey> key) {
            return key.map(opening -> new DraftView(
                    id,
                    kind,
                    caseFile,
                    number,
                    form,
                    entry,
                    savedAt,
                    keptUntil,
                    version,
                    new SealedDraft(id, version, content, opening)));
        }
    }
}
