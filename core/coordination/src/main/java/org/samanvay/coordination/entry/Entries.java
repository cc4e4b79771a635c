package org.samanvay.coordination.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.Readable.EntryColumns;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.entry.FormBook.KnownForm;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.coordination.vault.Place;
import org.samanvay.forms.Answers;

/** Reading entries: opened under the person's key, then cut to what the caller may read. */
@ApplicationScoped
public class Entries {
    private static final EntryColumns COLUMNS_OF_ENTRY =
            new EntryColumns("e.case_file", "e.department", "e.form", "v.recorded_by_post");

    private static final String COLUMNS = "id, case_file, person, department, form, form_version, version, recorded_by_post,"
            + " recorded_at, sealed_answers, wrapped_key, acted_at, entered_late";

    @Inject
    private Database database;

    @Inject
    private PersonKeys keys;

    @Inject
    private FormBook book;

    @Inject
    private Enabling enabling;

    /**
     * Of each case the readable entries in their present version, newest first, in one statement for all cases.
     *
     * @param form full code; null for the entries of every form
     */
    public Map<UUID, List<EntryView>> of(Map<UUID, CaseAccess> accesses, @Nullable String form, Page page) {
        List<Object> narrowed = new ArrayList<>();
        if (form != null) {
            narrowed.add(form);
        }
        page.after().ifPresent(narrowed::add);
        return read(
                accesses,
                (form == null ? "" : " AND e.form = ?") + (page.after().isPresent() ? " AND e.id < ?" : ""),
                narrowed,
                page.limit());
    }

    /** Of each case the readable entries of the forms that it holds once; one statement for all cases and forms. */
    public Map<UUID, List<EntryView>> heldOnce(Map<UUID, CaseAccess> accesses) {
        return read(accesses, " AND e.only_one = 1", List.of(), Page.MAX);
    }

    /**
     * Of each case and each form that it holds many times the newest readable entries; one statement for all cases and
     * forms.
     *
     * @param limit of each form in each case
     */
    public Map<UUID, List<EntryView>> newestOfEachForm(Map<UUID, CaseAccess> accesses, int limit) {
        return read(accesses, "e.case_file, e.form", " AND e.only_one IS NULL", List.of(), limit);
    }

    /** Of each case the newest readable entries of some forms, 100 at most; one statement for all cases. */
    public Map<UUID, List<EntryView>> ofForms(Map<UUID, CaseAccess> accesses, Collection<String> forms) {
        if (forms.isEmpty()) {
            return Map.of();
        }
        return read(accesses, " AND e.form IN " + Database.places(forms.size()), List.copyOf(forms), Page.MAX);
    }

    /**
     * The newest entries of some forms that a department itself wrote about a person, 100 at most, whoever asks: for what
     * the platform reckons, never for what it shows. One statement.
     */
    public List<EntryView> writtenBy(String department, UUID person, Collection<String> forms) {
        if (forms.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(person, department));
        parameters.addAll(forms);
        parameters.add(Page.MAX);
        List<Sealed> rows = database.list(
                Sealed::of,
                "SELECT e.id, e.case_file, e.person, e.department, e.form, v.form_version, e.version,"
                        + " v.recorded_by_post, v.recorded_at, v.sealed_answers, k.wrapped_key, e.acted_at, e.entered_late"
                        + " FROM form_entry e"
                        + " JOIN form_entry_version v ON v.entry = e.id AND v.version = e.version"
                        + " LEFT JOIN person_key k ON k.person = e.person WHERE e.person = ? AND e.department = ?"
                        + " AND e.form IN " + Database.places(forms.size()) + " ORDER BY e.id DESC LIMIT ?",
                parameters.toArray());
        Siblings<UUID> siblings = new Siblings<>(rows.stream().map(row -> row.id).toList());
        return views(
                        rows.stream().map(row -> new Opened(row, opened(row), true)).toList(),
                        siblings,
                        row -> row.person)
                .getOrDefault(person, List.of());
    }

    /** In which case an entry lies and whose it is, whether or not the caller may know. */
    public record Filed(UUID caseFile, String department) {}

    public Optional<Filed> filed(UUID entry) {
        return database.find(
                row -> new Filed(row.uuid(1), row.text(2)), "SELECT case_file, department FROM form_entry WHERE id = ?", entry);
    }

    public Optional<EntryView> one(Map<UUID, CaseAccess> access, UUID entry) {
        return read(access, " AND e.id = ?", List.of(entry), 1).values().stream()
                .flatMap(List::stream)
                .findFirst();
    }

    private Map<UUID, List<EntryView>> read(
            Map<UUID, CaseAccess> all, String condition, List<Object> narrowed, int limit) {
        return read(all, "e.case_file", condition, narrowed, limit);
    }

    /** @param each columns; of each combination of their values the newest are read, up to the limit */
    private Map<UUID, List<EntryView>> read(
            Map<UUID, CaseAccess> all, String each, String condition, List<Object> narrowed, int limit) {
        Map<UUID, CaseAccess> accesses = ofEnabledDepartments(all);
        // What cannot be read must not count either: a page that is short, or says that more follows, would tell of it.
        SqlCondition readable = Readable.ownForms(accesses.values(), COLUMNS_OF_ENTRY)
                .or(Readable.sharedForms(accesses.values(), "e.case_file", "e.person", "e.form"));
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(readable.parameters());
        parameters.addAll(narrowed);
        parameters.add(limit);
        List<Sealed> rows = database.list(
                Sealed::of,
                "SELECT " + COLUMNS + " FROM (SELECT e.id, e.case_file, e.person, e.department, e.form, v.form_version,"
                        + " e.version, v.recorded_by_post, v.recorded_at, v.sealed_answers, k.wrapped_key,"
                        + " e.acted_at, e.entered_late, ROW_NUMBER() OVER (PARTITION BY " + each + " ORDER BY e.id DESC) place"
                        + " FROM form_entry e JOIN form_entry_version v ON v.entry = e.id AND v.version = e.version"
                        + " LEFT JOIN person_key k ON k.person = e.person WHERE e.case_file IN "
                        + Database.places(accesses.size())
                        + " AND " + readable.sql() + condition
                        + ") ranked WHERE place <= ? ORDER BY id DESC",
                parameters.toArray());
        return byCase(accesses, rows);
    }

    /** What a department wrote is hidden while it does not work in the case's state, from itself too. */
    private Map<UUID, CaseAccess> ofEnabledDepartments(Map<UUID, CaseAccess> all) {
        Map<UUID, CaseAccess> accesses = new LinkedHashMap<>();
        all.forEach((id, access) -> accesses.put(
                id, access.through(department -> enabling.isEnabled(access.state(), department))));
        return accesses;
    }

    /** The versions of an entry that the caller reads whole, newest first; a shared field has no history. */
    public List<EntryView> historyOf(EntryView entry, Page page) {
        if (!entry.whole()) {
            return List.of();
        }
        return entry.siblings()
                .of(page, entries -> history(entries, page))
                .getOrDefault(entry.id(), List.of());
    }

    /** The versions of each entry, newest first, in one statement for all entries. */
    private Map<UUID, List<EntryView>> history(List<UUID> entries, Page page) {
        List<Object> parameters = new ArrayList<>(entries);
        page.afterNumber().ifPresent(parameters::add);
        parameters.add(page.limit());
        List<Sealed> rows = database.list(
                Sealed::of,
                "SELECT " + COLUMNS + " FROM (SELECT e.id, e.case_file, e.person, e.department, e.form, v.form_version,"
                        + " v.version, v.recorded_by_post, v.recorded_at, v.sealed_answers, k.wrapped_key,"
                        + " e.acted_at, e.entered_late, ROW_NUMBER() OVER (PARTITION BY e.id ORDER BY v.version DESC) place"
                        + " FROM form_entry e JOIN form_entry_version v ON v.entry = e.id"
                        + " LEFT JOIN person_key k ON k.person = e.person WHERE e.id IN "
                        + Database.places(entries.size())
                        + (page.after().isPresent() ? " AND v.version < ?" : "")
                        + ") ranked WHERE place <= ? ORDER BY id DESC, version DESC",
                parameters.toArray());
        Siblings<UUID> siblings = new Siblings<>(entries);
        return views(
                rows.stream().map(row -> new Opened(row, opened(row), true)).toList(), siblings, row -> row.id);
    }

    private Map<UUID, List<EntryView>> byCase(Map<UUID, CaseAccess> accesses, List<Sealed> rows) {
        Siblings<UUID> siblings = new Siblings<>(rows.stream()
                .filter(row -> accesses.get(row.caseFile).readsWhole(row.department, row.form, row.post))
                .map(row -> row.id)
                .toList());
        List<Opened> read = new ArrayList<>();
        for (Sealed row : rows) {
            CaseAccess access = accesses.get(row.caseFile);
            Set<String> shared = access.sharedPaths(row.person, row.form);
            boolean own = access.readsWhole(row.department, row.form, row.post);
            if (own || !shared.isEmpty()) {
                Answers answers = opened(row);
                Answers readable = own ? answers : book.require(row.form).paths().only(answers, shared);
                read.add(new Opened(row, readable, own));
            }
        }
        return views(read, siblings, row -> row.caseFile);
    }

    private Map<UUID, List<EntryView>> views(
            List<Opened> read, Siblings<UUID> siblings, Function<Sealed, UUID> belongsTo) {
        Siblings<UUID> pointedTo = new Siblings<>(read.stream()
                .flatMap(each -> book.require(each.row.form).establishments(each.readable).stream())
                .distinct()
                .toList());
        Map<UUID, List<EntryView>> views = new HashMap<>();
        read.forEach(each -> views.computeIfAbsent(belongsTo.apply(each.row), none -> new ArrayList<>())
                .add(each.row.view(each.readable, each.own, siblings, pointedTo)));
        return views;
    }

    private record Opened(Sealed row, Answers readable, boolean own) {}

    /** An erased person's entry stays as the fact that it was written; its answers are gone. */
    private Answers opened(Sealed row) {
        if (row.wrappedKey == null) {
            return new Answers(Map.of());
        }
        KnownForm form = book.require(row.form);
        return form.codec()
                .fromJson(keys.unwrap(row.person, row.wrappedKey).open(placeOf(row.id, row.version), row.answers), row.formVersion);
    }

    static Place placeOf(UUID entry, int version) {
        return new Place("form_entry_version", "sealed_answers", entry, version);
    }

    private record Sealed(
            UUID id,
            UUID caseFile,
            UUID person,
            String department,
            String form,
            int formVersion,
            int version,
            UUID post,
            Instant at,
            byte[] answers,
            byte @Nullable [] wrappedKey,
            Instant actedAt,
            boolean enteredLate) {
        static Sealed of(Row row) {
            return new Sealed(
                    row.uuid(1),
                    row.uuid(2),
                    row.uuid(3),
                    row.text(4),
                    row.text(5),
                    row.number(6),
                    row.number(7),
                    row.uuid(8),
                    row.instant(9),
                    row.bytes(10).orElseThrow(),
                    row.bytes(11).orElse(null),
                    row.instant(12),
                    row.flag(13));
        }

        EntryView view(Answers readable, boolean whole, Siblings<UUID> siblings, Siblings<UUID> pointedTo) {
            return new EntryView(
                    id,
                    person,
                    department,
                    form,
                    formVersion,
                    version,
                    post,
                    at,
                    actedAt,
                    enteredLate,
                    readable,
                    whole,
                    siblings,
                    pointedTo);
        }
    }
}
