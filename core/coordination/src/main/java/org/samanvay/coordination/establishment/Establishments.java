package org.samanvay.coordination.establishment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.storage.Where;

/** The entries of registers and their versions: lists for the API, records for changes, many at once for files. */
@ApplicationScoped
public class Establishments {
    private static final String SELECT =
            "SELECT e.id, e.version, e.withdrawn, " + EstablishmentColumns.of("e") + " FROM establishment e";

    private static final String COLUMNS = String.join(", ", EstablishmentColumns.NAMES);

    private static final int PLACE = 3;

    @Inject
    private Database database;

    @Inject
    private Registers registers;

    @Inject
    private Clock clock;

    /**
     * An entry as it is.
     *
     * @param withdrawn whether the import that made it was taken back: it is listed no more, but what points to it still
     *     finds it
     */
    public record Present(UUID id, int version, boolean withdrawn, EstablishmentRecord entry) {}

    /** Who writes: an account, and the post that keeps the register; none where an administrator takes an import back. */
    public record Writer(UUID account, @Nullable UUID post) {
        public static Writer administrator(UUID account) {
            return new Writer(account, null);
        }
    }

    /** A page of a state's entries, in the order of register and code. */
    Slice<Present> page(EstablishmentFilter filter, Collection<String> registers, Page page) {
        return page(filter, registers, new SqlCondition("TRUE", List.of()), page);
    }

    /** @param told over {@code establishment e}: those whose names and places the caller may know */
    Slice<Present> page(EstablishmentFilter filter, Collection<String> registers, SqlCondition told, Page page) {
        Where where = filter.where()
                .and("e.register IN " + Database.places(registers.size()), registers.toArray())
                .and(told.sql(), told.parameters().toArray());
        page.after().ifPresent(key -> where.and("(e.register, e.code) > (?, ?)", after(key)));
        List<Present> read = database.list(
                Establishments::present,
                SELECT + where.sql() + " ORDER BY e.register, e.code LIMIT ?",
                where.parameters(page.limit()));
        return page.slice(read, each -> each.entry().register() + " " + each.entry().code());
    }

    private static Object[] after(String key) {
        String[] parts = (key + " ").split(" ", 3);
        return new Object[] {parts[0], parts[1]};
    }

    public Optional<Present> find(UUID id) {
        return database.find(Establishments::present, SELECT + " WHERE e.id = ?", id);
    }

    List<Present> findAll(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.list(
                        Establishments::present, SELECT + " WHERE e.id IN " + Database.places(ids.size()), ids.toArray());
    }

    /** Of these identifiers those that something in the state may point to, listed there today, and their registers. */
    public Map<String, String> registersOf(int state, List<String> ids) {
        List<String> readable = registers.in(state);
        if (readable.isEmpty()) {
            return Map.of();
        }
        List<@Nullable Object> values = new ArrayList<>(ids);
        values.add(state);
        values.addAll(readable);
        Map<String, String> found = new HashMap<>();
        database.list(
                        row -> Map.entry(row.text(1), row.text(2)),
                        "SELECT id, register FROM establishment WHERE id IN " + Database.places(ids.size())
                                + " AND state = ? AND NOT withdrawn AND register IN " + Database.places(readable.size()),
                        values.toArray())
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    /** The entries of a register with these codes, the withdrawn among them; locked until the change ends. */
    public Map<String, Present> withCodes(int state, String register, Collection<String> codes) {
        List<@Nullable Object> values = new ArrayList<>(List.of(state, register));
        values.addAll(codes);
        Map<String, Present> found = new HashMap<>();
        database.list(
                        Establishments::present,
                        SELECT + " WHERE e.state = ? AND e.register = ? AND e.code IN "
                                + Database.places(codes.size()) + " FOR UPDATE",
                        values.toArray())
                .forEach(each -> found.put(each.entry().code(), each));
        return found;
    }

    /** Entries of the state, by {@code department.register/CODE}: those of these that are there and not withdrawn. */
    public Map<String, UUID> named(int state, Collection<String> names) {
        List<@Nullable Object> values = new ArrayList<>();
        names.stream().filter(name -> name.indexOf('/') > 0).forEach(name -> {
            values.add(name.substring(0, name.indexOf('/')));
            values.add(name.substring(name.indexOf('/') + 1));
        });
        if (values.isEmpty()) {
            return Map.of();
        }
        String pairs = String.join(", ", Collections.nCopies(values.size() / 2, "(?, ?)"));
        values.add(state);
        Map<String, UUID> found = new HashMap<>();
        database.list(
                        row -> Map.entry(row.text(2) + "/" + row.text(3), row.uuid(1)),
                        "SELECT id, register, code FROM establishment WHERE (register, code) IN (" + pairs
                                + ") AND state = ? AND NOT withdrawn",
                        values.toArray())
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    /** The entries, locked until the change ends. */
    public Map<UUID, Present> lockedAll(Collection<UUID> ids) {
        Map<UUID, Present> found = new HashMap<>();
        if (!ids.isEmpty()) {
            database.list(
                            Establishments::present,
                            SELECT + " WHERE e.id IN " + Database.places(ids.size()) + " FOR UPDATE",
                            ids.toArray())
                    .forEach(each -> found.put(each.id(), each));
        }
        return found;
    }

    /** Writes entries, each at the version that it gets; new ones and others alike. */
    public void write(List<Present> entries, Writer writer) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> versions = new ArrayList<>();
        entries.forEach(each -> {
            rows.add(EstablishmentColumns.values(each.entry(), each.id(), each.version(), each.withdrawn())
                    .toArray());
            versions.add(EstablishmentColumns.values(
                            each.entry(),
                            each.id(),
                            each.version(),
                            each.withdrawn(),
                            writer.post(),
                            writer.account(),
                            clock.instant())
                    .toArray());
        });
        database.insertAll(
                "INSERT INTO establishment (" + COLUMNS + ", id, version, withdrawn) VALUES",
                rows,
                " ON DUPLICATE KEY UPDATE " + EstablishmentColumns.rewritten()
                        + ", version = VALUES(version), withdrawn = VALUES(withdrawn)");
        database.insertAll(
                "INSERT INTO establishment_version (" + COLUMNS
                        + ", establishment, version, withdrawn, recorded_by_post, recorded_by, recorded_at) VALUES",
                versions,
                "");
    }

    private static Present present(Row row) {
        return new Present(
                row.uuid(1), row.number(2), row.flag(3), EstablishmentColumns.record(row, PLACE + 1));
    }
}
