package org.samanvay.coordination.jurisdiction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.place.PlaceFilter;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecords;
import org.samanvay.coordination.place.PlaceView;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Where;

/** Places that two jurisdictions claim, and places that none does. */
@ApplicationScoped
class Overlaps {
    private static final String RIVALS = JurisdictionKind.EXCLUSIVE.stream()
            .map(kinds -> kinds.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", ", "(", ")")))
            .map(kinds -> "j.kind IN " + kinds + " AND k.kind IN " + kinds)
            .collect(Collectors.joining(" OR ", "(", ")"));

    private static final String PAIRS =
            """
            SELECT p.level, p.lgd_code, j.id, k.id
            FROM jurisdiction j
            JOIN jurisdiction_place p ON p.jurisdiction = j.id
            JOIN jurisdiction_place q ON q.level = p.level AND q.lgd_code = p.lgd_code AND q.jurisdiction <> p.jurisdiction
            JOIN jurisdiction k ON k.id = q.jurisdiction""";

    @Inject
    private Database database;

    @Inject
    private Jurisdictions jurisdictions;

    @Inject
    private PlaceRecords places;

    private record Pair(PlaceKey place, UUID one, UUID other) {
        String key() {
            return place.level() + "/" + place.code() + "/" + one + "/" + other;
        }
    }

    /** What two claim on a day in a state: three statements and at most one more. */
    Slice<JurisdictionOverlap> page(int state, LocalDate on, Page page) {
        Where where = new Where().and("j.state = ?", state).and("k.id > j.id");
        page.after().ifPresent(key -> where.and("(p.level, p.lgd_code, j.id, k.id) > (?, ?, ?, ?)", after(key)));
        List<Pair> pairs = pairs(where, on, page.limit());
        Map<PlaceKey, PlaceView> views = places.findAll(pairs.stream().map(Pair::place).toList());
        Map<UUID, JurisdictionView> both = jurisdictions.findAll(ids(pairs));
        List<Pair> whole = pairs.stream()
                .filter(pair -> views.containsKey(pair.place()))
                .toList();
        Slice<Pair> slice = page.slice(whole, Pair::key);
        return new Slice<>(
                slice.nodes().stream().map(pair -> overlap(pair, views, both)).toList(),
                slice.cursors(),
                slice.pageInfo());
    }

    /** What a jurisdiction claims on its first day that another does too; the first hundred. */
    List<JurisdictionOverlap> of(JurisdictionView claimed) {
        List<Pair> pairs = pairs(new Where().and("j.id = ?", claimed.id()), claimed.from(), Page.MAX);
        Map<PlaceKey, PlaceView> views = places.findAll(pairs.stream().map(Pair::place).toList());
        Map<UUID, JurisdictionView> both = jurisdictions.findAll(ids(pairs));
        return pairs.stream()
                .filter(pair -> views.containsKey(pair.place()))
                .map(pair -> overlap(pair, views, both))
                .toList();
    }

    /** Places of a level that no jurisdiction of these kinds answers for on a day, neither itself nor above it. */
    Slice<PlaceView> gaps(PlaceFilter filter, LocalDate on, Set<JurisdictionKind> kinds, Page page) {
        String table = filter.level() == PlaceLevel.DISTRICT ? "district" : "place";
        String within = "p.level = '" + filter.level() + "' AND p.lgd_code = " + table + ".lgd_code";
        if (filter.level() != PlaceLevel.DISTRICT) {
            within += " OR p.level = 'DISTRICT' AND p.lgd_code = place.district"
                    + " OR p.level = 'SUB_DISTRICT' AND p.lgd_code = place.sub_district";
        }
        List<Object> values = new ArrayList<>(List.of(on, on));
        values.addAll(kinds);
        SqlCondition unanswered = new SqlCondition(
                "NOT EXISTS (SELECT 1 FROM jurisdiction_place p JOIN jurisdiction j ON j.id = p.jurisdiction WHERE ("
                        + within + ") AND " + Jurisdictions.ON_DAY + " AND j.kind IN "
                        + Database.places(kinds.size()) + ")",
                values);
        return places.page(filter, unanswered, page);
    }

    private List<Pair> pairs(Where where, LocalDate on, int limit) {
        where.and(RIVALS)
                .and(Jurisdictions.ON_DAY, on, on)
                .and("k.valid_from <= ? AND (k.valid_until IS NULL OR k.valid_until > ?)", on, on);
        return database.list(
                row -> new Pair(
                        new PlaceKey(PlaceLevel.valueOf(row.text(1)), row.number(2)), row.uuid(3), row.uuid(4)),
                PAIRS + where.sql() + " ORDER BY p.level, p.lgd_code, j.id, k.id LIMIT ?",
                where.parameters(limit));
    }

    private static Set<UUID> ids(List<Pair> pairs) {
        Set<UUID> ids = new LinkedHashSet<>();
        pairs.forEach(pair -> {
            ids.add(pair.one());
            ids.add(pair.other());
        });
        return ids;
    }

    private static JurisdictionOverlap overlap(
            Pair pair, Map<PlaceKey, PlaceView> views, Map<UUID, JurisdictionView> both) {
        return new JurisdictionOverlap(
                present(views.get(pair.place())), present(both.get(pair.one())), present(both.get(pair.other())));
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("read a moment ago, and gone");
        }
        return value;
    }

    private static Object[] after(String key) {
        String[] parts = key.split("/");
        try {
            return new Object[] {
                PlaceLevel.valueOf(parts[0]),
                Integer.valueOf(parts[1]),
                Ids.parse("after", parts[2]),
                Ids.parse("after", parts[3])
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException foreign) {
            throw CommonProblem.invalidArgument("after", "The cursor is not one of ours", "कर्सर मान्य नहीं है");
        }
    }
}
