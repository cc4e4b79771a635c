package org.samanvay.coordination.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.storage.Where;

/**
 * The places of all levels, districts included, as records: read, added, changed and removed many at once. A number of
 * statements per thousand rows, never one per row.
 */
@ApplicationScoped
public class PlaceRecords {
    private static final String COLUMNS = "lgd_code, state, name_en, name_hi, hindi_known, census2011_code, valid_from,"
            + " valid_until, version";

    private static final String DISTRICT_COLUMNS = COLUMNS + ", short_code";
    private static final String PLACE_COLUMNS = COLUMNS + ", level, district, sub_district";

    @Inject
    private Database database;

    /** A place as it is, with the version that the next change finds. */
    public record Present(PlaceRecord place, int version) {}

    Slice<PlaceView> page(PlaceFilter filter, Page page) {
        return page(filter, new SqlCondition("TRUE", List.of()), page);
    }

    /** @param more a condition that may name the columns of {@code district} or {@code place}, as the level is */
    public Slice<PlaceView> page(PlaceFilter filter, SqlCondition more, Page page) {
        Where where = filter.where()
                .andIfSet("lgd_code > ?", page.afterNumber().orElse(null))
                .and(more.sql(), more.parameters().toArray());
        List<PlaceView> read = database.list(
                row -> PlaceView.of(present(filter.level(), row).place()),
                select(filter.level()) + where.sql() + " ORDER BY lgd_code LIMIT ?",
                where.parameters(page.limit()));
        return page.slice(read, place -> String.valueOf(place.code()));
    }

    public Optional<PlaceRecord> find(PlaceLevel level, int code) {
        return Optional.ofNullable(present(level, Set.of(code), "").get(code)).map(Present::place);
    }

    /** Those of these places that are there, of all levels: at most two statements. */
    public Map<PlaceKey, PlaceView> findAll(Collection<PlaceKey> keys) {
        Map<PlaceKey, PlaceView> found = new HashMap<>();
        Set<PlaceKey> asked = new LinkedHashSet<>(keys);
        List<Object> districts = asked.stream()
                .filter(key -> key.level() == PlaceLevel.DISTRICT)
                .<Object>map(PlaceKey::code)
                .toList();
        List<Object> others = new ArrayList<>();
        asked.stream().filter(key -> key.level() != PlaceLevel.DISTRICT).forEach(key -> {
            others.add(key.level());
            others.add(key.code());
        });
        if (!districts.isEmpty()) {
            read(found, PlaceLevel.DISTRICT, "lgd_code IN " + Database.places(districts.size()), districts);
        }
        if (!others.isEmpty()) {
            String pairs = String.join(", ", Collections.nCopies(others.size() / 2, "(?, ?)"));
            read(found, PlaceLevel.VILLAGE, "(level, lgd_code) IN (" + pairs + ")", others);
        }
        return found;
    }

    /** @param level any of those of the same table */
    private void read(Map<PlaceKey, PlaceView> found, PlaceLevel level, String condition, List<Object> values) {
        database.list(row -> present(level, row).place(), select(level) + " WHERE " + condition, values.toArray())
                .forEach(place -> found.put(new PlaceKey(place.level(), place.code()), PlaceView.of(place)));
    }

    /** Those of these codes that are there, by code; locked, so that they stay as read until the change ends. */
    public Map<Integer, Present> present(PlaceLevel level, Collection<Integer> codes) {
        return codes.isEmpty() ? Map.of() : present(level, codes, " FOR UPDATE");
    }

    /** The same for what only has to stay: a case of the district can be opened meanwhile. */
    public Map<Integer, Present> staying(PlaceLevel level, Collection<Integer> codes) {
        return codes.isEmpty() ? Map.of() : present(level, codes, " LOCK IN SHARE MODE");
    }

    private Map<Integer, Present> present(PlaceLevel level, Collection<Integer> codes, String lock) {
        List<Object> values = new ArrayList<>(codes);
        String where = " WHERE lgd_code IN " + Database.places(codes.size());
        if (level != PlaceLevel.DISTRICT) {
            where += " AND level = ?";
            values.add(level);
        }
        Map<Integer, Present> present = new HashMap<>();
        database.list(row -> present(level, row), select(level) + where + lock, values.toArray())
                .forEach(each -> present.put(each.place().code(), each));
        return present;
    }

    /** The short codes of all districts, by state, each with the district that has it; locked like them. */
    public Map<Integer, Map<String, Integer>> shortCodes() {
        record ShortCode(int state, String letters, int district) {}
        Map<Integer, Map<String, Integer>> taken = new HashMap<>();
        database.list(
                        row -> new ShortCode(row.number(1), row.text(2), row.number(3)),
                        "SELECT state, short_code, lgd_code FROM district FOR UPDATE")
                .forEach(each -> taken.computeIfAbsent(each.state(), none -> new HashMap<>())
                        .put(each.letters(), each.district()));
        return taken;
    }

    /** Adds places that were checked. */
    public void add(PlaceLevel level, List<PlaceRecord> places) {
        database.insertAll(insert(level), values(places, 1), "");
    }

    /** Writes places that are there anew. */
    public void change(PlaceLevel level, List<Present> places) {
        List<@Nullable Object[]> rows = places.stream()
                .map(each -> values(each.place(), each.version() + 1))
                .toList();
        String own = level == PlaceLevel.DISTRICT
                ? "short_code = VALUES(short_code)"
                : "district = VALUES(district), sub_district = VALUES(sub_district)";
        database.insertAll(
                insert(level),
                rows,
                " ON DUPLICATE KEY UPDATE name_en = VALUES(name_en), name_hi = VALUES(name_hi), hindi_known ="
                        + " VALUES(hindi_known), census2011_code = VALUES(census2011_code), valid_from ="
                        + " VALUES(valid_from), valid_until = VALUES(valid_until), version = VALUES(version), "
                        + own);
    }

    /** Removes places that nothing hangs on. */
    public void remove(PlaceLevel level, Collection<Integer> codes) {
        List<Object> values = new ArrayList<>(codes);
        String where = " WHERE lgd_code IN " + Database.places(codes.size());
        if (level != PlaceLevel.DISTRICT) {
            where += " AND level = ?";
            values.add(level);
        }
        database.run("DELETE FROM " + table(level) + where, values.toArray());
    }

    private static String table(PlaceLevel level) {
        return level == PlaceLevel.DISTRICT ? "district" : "place";
    }

    private static String columns(PlaceLevel level) {
        return level == PlaceLevel.DISTRICT ? DISTRICT_COLUMNS : PLACE_COLUMNS;
    }

    private static String select(PlaceLevel level) {
        return "SELECT " + columns(level) + " FROM " + table(level);
    }

    private static String insert(PlaceLevel level) {
        return "INSERT INTO " + table(level) + " (" + columns(level) + ") VALUES";
    }

    private static List<@Nullable Object[]> values(List<PlaceRecord> places, int version) {
        return places.stream().map(place -> values(place, version)).toList();
    }

    private static @Nullable Object[] values(PlaceRecord place, int version) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(place.code());
        values.add(place.state());
        values.add(place.nameEn());
        values.add(place.nameHiOrEn());
        values.add(place.nameHi() != null);
        values.add(place.census2011Code());
        values.add(place.from());
        values.add(place.until());
        values.add(version);
        if (place.level() == PlaceLevel.DISTRICT) {
            values.add(place.shortCode());
        } else {
            values.add(place.level());
            values.add(place.district());
            values.add(place.subDistrict());
        }
        return values.toArray();
    }

    private static Present present(PlaceLevel level, Row row) {
        boolean district = level == PlaceLevel.DISTRICT;
        PlaceRecord place = new PlaceRecord(
                district ? level : PlaceLevel.valueOf(row.text(10)),
                row.number(1),
                row.number(2),
                district ? null : row.findNumber(11),
                district ? null : row.findNumber(12),
                row.text(3),
                row.flag(5) ? row.text(4) : null,
                row.findText(6),
                district ? row.text(10) : null,
                row.findDate(7),
                row.findDate(8));
        return new Present(place, row.number(9));
    }
}
