package org.samanvay.coordination.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.samanvay.coordination.entry.FormBook.KnownForm;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.forms.Answers;

/**
 * Opens the answers of entries one after the other, for what the platform looks for by itself and never for what it shows:
 * five hundred a statement. Restricted cases stay shut, and an erased person's
 * entries are no more.
 */
@ApplicationScoped
public class OpenedEntries {
    private static final int AT_ONCE = 500;
    private static final String ENTRIES =
            "SELECT e.id, e.case_file, c.district, v.recorded_by_post, e.acted_at, e.person, v.form_version, v.version,"
                    + " v.sealed_answers, k.wrapped_key,"
                    + " (SELECT GROUP_CONCAT(x.office) FROM excluded_office x WHERE x.case_file = c.id)"
                    + " FROM form_entry e JOIN case_file c ON c.id = e.case_file AND NOT c.restricted"
                    + " JOIN form_entry_version v ON v.entry = e.id AND v.version = e.version"
                    + " JOIN person_key k ON k.person = e.person WHERE c.state = ? AND e.form = ?";

    @Inject
    private Database database;

    @Inject
    private PersonKeys keys;

    @Inject
    private FormBook book;

    /**
     * An entry in its present version.
     *
     * @param district LGD code, of the case
     * @param by the post that wrote it
     * @param actedAt when what it tells was done
     * @param shutOut offices against which the case is shut
     */
    public record Opened(
            UUID entry, UUID caseFile, int district, UUID by, Instant actedAt, Set<UUID> shutOut, Answers answers) {
        /** Never the answers. */
        @Override
        public String toString() {
            return "Opened[" + entry + "]";
        }
    }

    /**
     * Those of a state that were made in a span of time, in the order in which they were made.
     *
     * @param form full code
     */
    public void forEach(int state, String form, Instant from, Instant until, Consumer<Opened> work) {
        KnownForm known = book.require(form);
        UUID after = Ids.before(from);
        List<Opened> read;
        do {
            read = database.list(
                    row -> opened(row, known),
                    ENTRIES + " AND e.id > ? AND e.id < ? ORDER BY e.id LIMIT ?",
                    state,
                    form,
                    after,
                    Ids.before(until),
                    AT_ONCE);
            read.forEach(work);
            after = read.isEmpty() ? after : read.getLast().entry();
        } while (read.size() == AT_ONCE);
    }

    /** Those of these that still are there. */
    public void forEach(int state, String form, Collection<UUID> entries, Consumer<Opened> work) {
        KnownForm known = book.require(form);
        List<UUID> all = List.copyOf(entries);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            List<Object> parameters = new ArrayList<>(List.of(state, form));
            parameters.addAll(part);
            database.list(
                            row -> opened(row, known),
                            ENTRIES + " AND e.id IN " + Database.places(part.size()),
                            parameters.toArray())
                    .forEach(work);
        }
    }

    private Opened opened(Row row, KnownForm form) {
        UUID entry = row.uuid(1);
        byte[] sealed = row.bytes(9).orElseThrow();
        byte[] wrapped = row.bytes(10).orElseThrow();
        String shutOut = row.findText(11);
        return new Opened(
                entry,
                row.uuid(2),
                row.number(3),
                row.uuid(4),
                row.instant(5),
                shutOut == null
                        ? Set.of()
                        : Arrays.stream(shutOut.split(",")).map(UUID::fromString).collect(Collectors.toUnmodifiableSet()),
                form.codec()
                        .fromJson(
                                keys.unwrapOnce(row.uuid(6), wrapped).open(Entries.placeOf(entry, row.number(8)), sealed),
                                row.number(7)));
    }
}
