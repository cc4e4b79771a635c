package org.samanvay.coordination.bulk.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** What hangs on places. That a case does is told as "records": an administrator is not to learn that there is one. */
@ApplicationScoped
class PlaceHolds {
    private enum Hold {
        OFFICES(Text.of("offices", "कार्यालय")),
        RECORDS(Text.of("records", "अभिलेख")),
        PLACES_BELOW(Text.of("places below it", "इसके नीचे के स्थान")),
        JURISDICTIONS(Text.of("jurisdictions", "क्षेत्राधिकार")),
        ESTABLISHMENTS(Text.of("establishments", "प्रतिष्ठान"));

        private final Text words;

        Hold(Text words) {
            this.words = words;
        }
    }

    /** A query for the places of a level that something hangs on; the codes follow its last word. */
    private record Query(Hold hold, String sql) {}

    @Inject
    private Database database;

    /** Words that say what hangs on each of these places, in one statement; a place that is missing here is free. */
    Map<Integer, Text> on(PlaceLevel level, List<Integer> codes) {
        List<Query> queries = queries(level);
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>();
        String sql = queries.stream()
                .map(query -> {
                    values.addAll(codes);
                    return "SELECT DISTINCT " + query.sql().formatted("'" + query.hold() + "'")
                            + Database.places(codes.size());
                })
                .collect(Collectors.joining(" UNION "));
        Map<Integer, Text> words = new HashMap<>();
        database.list(row -> Map.entry(row.number(1), Hold.valueOf(row.text(2)).words), sql, values.toArray())
                .forEach(each -> words.merge(each.getKey(), each.getValue(), PlaceHolds::both));
        return words;
    }

    private static List<Query> queries(PlaceLevel level) {
        List<Query> queries = new ArrayList<>(List.of(
                new Query(
                        Hold.JURISDICTIONS,
                        "lgd_code, %s FROM jurisdiction_place WHERE level = '" + level + "' AND lgd_code IN "),
                new Query(
                        Hold.ESTABLISHMENTS,
                        "place_code, %s FROM establishment WHERE place_level = '" + level + "' AND place_code IN ")));
        queries.addAll(queriesOf(level));
        return queries;
    }

    private static List<Query> queriesOf(PlaceLevel level) {
        return switch (level) {
            case DISTRICT ->
                List.of(
                        new Query(Hold.OFFICES, "district, %s FROM office WHERE district IN "),
                        new Query(Hold.RECORDS, "district, %s FROM case_file WHERE district IN "),
                        new Query(Hold.RECORDS, "district, %s FROM incident WHERE district IN "),
                        new Query(Hold.PLACES_BELOW, "district, %s FROM place WHERE district IN "),
                        new Query(Hold.ESTABLISHMENTS, "district, %s FROM establishment WHERE district IN "));
            case SUB_DISTRICT ->
                List.of(new Query(Hold.PLACES_BELOW, "sub_district, %s FROM place WHERE sub_district IN "));
            case BLOCK, URBAN_BODY, VILLAGE -> List.of();
        };
    }

    private static Text both(Text one, Text other) {
        return Text.of(one.en() + ", " + other.en(), one.hi() + ", " + other.hi());
    }
}
