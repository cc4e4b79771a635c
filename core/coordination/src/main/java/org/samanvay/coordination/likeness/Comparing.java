package org.samanvay.coordination.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.entry.EntryStored;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.likeness.LikenessBook.Declared;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.KeyRing;
import org.samanvay.forms.Answers;

/** Compares an entry with those of other offices, in the entry's transaction, and proposes what is alike enough. */
@ApplicationScoped
class Comparing {
    private static final String KIND = "LIKENESS";
    private static final int MOST = 20;

    @Inject
    private LikenessBook book;

    @Inject
    private Posts posts;

    @Inject
    private KeyRing keys;

    @Inject
    private Notices notices;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** An entry of another office that is alike. */
    private record Alike(UUID entry, UUID post, int codes, boolean exact) {}

    void whenStored(@Observes EntryStored stored) {
        book.of(stored.form()).forEach(declared -> compare(declared, stored));
    }

    private void compare(Declared declared, EntryStored stored) {
        database.run(
                "DELETE FROM likeness_hash WHERE likeness = ? AND entry = ?", declared.code(), stored.entry());
        Set<String> exact = values(stored.answers(), declared.likeness().exact());
        Set<String> coded = values(stored.answers(), declared.likeness().coded());
        List<@Nullable Object[]> rows = new ArrayList<>();
        exact.forEach(value -> rows.add(row(declared, stored, value, true)));
        coded.forEach(value -> rows.add(row(declared, stored, value, false)));
        if (rows.isEmpty()) {
            return;
        }
        database.runAll(
                "INSERT INTO likeness_hash (likeness, entry, exact, key_id, hash) VALUES (?, ?, ?, ?, ?)", rows);
        alike(declared, stored).forEach(other -> propose(declared, stored, other));
    }

    private @Nullable Object[] row(Declared declared, EntryStored stored, String value, boolean exact) {
        return new @Nullable Object[] {
            declared.code(),
            stored.entry(),
            exact,
            KeyRing.HASH_KEY_ID,
            keys.hash(KIND, declared.code() + "#" + value)
        };
    }

    private static Set<String> values(Answers answers, List<String> paths) {
        Set<String> values = new LinkedHashSet<>();
        for (String path : paths) {
            answers.at(path).stream()
                    .flatMap(value -> value instanceof List<?> many ? many.stream() : Stream.of(value))
                    .forEach(value -> values.add(path + "=" + value));
        }
        return values;
    }

    private List<Alike> alike(Declared declared, EntryStored stored) {
        return database.list(
                row -> new Alike(row.uuid(1), row.uuid(2), row.number(3), row.flag(4)),
                "SELECT e.id, v.recorded_by_post, SUM(NOT h.exact), MAX(h.exact) > 0 FROM likeness_hash m"
                        + " JOIN likeness_hash h ON h.likeness = m.likeness AND h.hash = m.hash AND h.entry <> m.entry"
                        + " JOIN form_entry e ON e.id = h.entry JOIN case_file c ON c.id = e.case_file AND NOT c.restricted"
                        + " JOIN form_entry_version v ON v.entry = e.id AND v.version = 1"
                        + " JOIN post p ON p.id = v.recorded_by_post JOIN office o ON o.id = p.office"
                        + " JOIN case_file own ON own.id = ? AND NOT own.restricted AND own.state = c.state"
                        + " WHERE m.likeness = ? AND m.entry = ? AND o.id <> ? AND e.case_file <> own.id"
                        + " GROUP BY e.id, v.recorded_by_post HAVING MAX(h.exact) > 0 OR SUM(NOT h.exact) >= ?"
                        + " ORDER BY MAX(h.exact) DESC, SUM(NOT h.exact) DESC, e.id DESC LIMIT ?",
                stored.caseFile(),
                declared.code(),
                stored.entry(),
                stored.by().office(),
                declared.likeness().enough(),
                MOST);
    }

    /** Once for a pair, whichever was written first; what was decided stays decided. */
    private void propose(Declared declared, EntryStored stored, Alike alike) {
        above(stored.by().post(), alike.post()).ifPresent(to -> {
            UUID id = Ids.next();
            boolean first = stored.entry().compareTo(alike.entry()) < 0;
            int written = database.run(
                    "INSERT IGNORE INTO likeness_proposal (id, likeness, one, other, one_post, other_post, alike, exact, to_post,"
                            + " found_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                    id,
                    declared.code(),
                    first ? stored.entry() : alike.entry(),
                    first ? alike.entry() : stored.entry(),
                    first ? stored.by().post() : alike.post(),
                    first ? alike.post() : stored.by().post(),
                    alike.codes(),
                    alike.exact(),
                    to,
                    clock.instant());
            if (written > 0) {
                notices.tell(to, NoticeKind.LIKENESS_PROPOSED, id);
            }
        });
    }

    /** The nearest post above both; of two lines that never meet, nobody. */
    private Optional<UUID> above(UUID one, UUID other) {
        List<UUID> line = posts.lineAbove(other);
        return posts.lineAbove(one).stream().filter(line::contains).findFirst();
    }
}
