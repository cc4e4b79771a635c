package org.samanvay.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the cases lie: in each of Uttarakhand's 13 districts the police stations, the One Stop Centre and the nodal post
 * of women's welfare, with an invented officer on each seat. The nodal posts are the demonstration's own; all others report
 * to that of their department in the district.
 */
public final class Ground {
    static final int STATE = 5;
    static final String POLICE = "police";
    static final String WELFARE = "women-child-welfare";

    /** Which share of the cases comes from which district, roughly as people live there; and how many stations it has. */
    private static final Map<String, int[]> DISTRICTS = Map.ofEntries(
            Map.entry("HRD", new int[] {188, 16}),
            Map.entry("DDN", new int[] {170, 18}),
            Map.entry("USN", new int[] {165, 14}),
            Map.entry("NTL", new int[] {95, 10}),
            Map.entry("PAU", new int[] {69, 8}),
            Map.entry("ALM", new int[] {62, 7}),
            Map.entry("TEH", new int[] {62, 7}),
            Map.entry("PIT", new int[] {48, 6}),
            Map.entry("CHM", new int[] {39, 5}),
            Map.entry("UTK", new int[] {33, 5}),
            Map.entry("BAG", new int[] {26, 4}),
            Map.entry("CPW", new int[] {26, 4}),
            Map.entry("RPG", new int[] {24, 4}));

    /** A held post. */
    public record Seat(UUID post, UUID account, String department, int district) {}

    /** One district with its seats; {@code share} is out of the sum of all shares. */
    record District(int code, String shortCode, int share, List<Seat> stations, Seat centre, Seat nodal, Map<String, Seat> others) {
        /** The nodal seat of one of the other departments. */
        Seat seatOf(String department) {
            return Objects.requireNonNull(others.get(department), department);
        }
    }

    private final Connection connection;
    private final List<String> others;
    private final TimeIds ids = new TimeIds(new SplittableRandom(4));
    private final List<District> districts = new ArrayList<>();

    private Ground(Connection connection, List<String> others) {
        this.connection = connection;
        this.others = others;
    }

    /** @param others ids of the departments that take part in some of the cases */
    static List<District> lay(Connection connection, List<String> others) throws SQLException {
        Ground ground = new Ground(connection, others);
        connection.setAutoCommit(false);
        ground.layAll();
        connection.commit();
        connection.setAutoCommit(true);
        return List.copyOf(ground.districts);
    }

    private void layAll() throws SQLException {
        record Place(int code, String shortCode, String en, String hi) {}
        List<Place> places = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT lgd_code, short_code, name_en, name_hi FROM district"
                        + " WHERE state = " + STATE + " ORDER BY lgd_code")) {
            while (rows.next()) {
                places.add(new Place(rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        for (Place place : places) {
            int[] size = Objects.requireNonNull(DISTRICTS.get(place.shortCode()), place.shortCode());
            List<Seat> stations = new ArrayList<>();
            for (int i = 1; i <= size[1]; i++) {
                stations.add(seat(new Made(POLICE, place.code(), "UK-POLICE-" + place.shortCode() + "-BENCH-" + i,
                        "Imagined station " + i + ", " + place.en(), "काल्पनिक थाना " + i + ", " + place.hi(),
                        "station-house-officer", "Station House Officer", "थानाध्यक्ष")));
            }
            Seat centre = seat(new Made(WELFARE, place.code(),
                    "UK-WOMEN-CHILD-WELFARE-" + place.shortCode() + "-BENCH-OSC",
                    "Sakhi One Stop Centre, " + place.en(), "सखी वन स्टॉप सेंटर, " + place.hi(),
                    "one-stop-centre-administrator", "Centre Administrator", "केंद्र प्रशासक"));
            Map<String, Seat> nodal = new HashMap<>();
            for (String department : others) {
                nodal.put(department, nodal(department, place.shortCode(), place.code(), centre));
            }
            districts.add(new District(place.code(), place.shortCode(), size[0], stations, centre,
                    nodal(WELFARE, place.shortCode(), place.code(), centre), nodal));
        }
    }

    /** Whoever sits there by the demonstration is not sought: the centre's officer stands for all of them. */
    private Seat nodal(String department, String shortCode, int district, Seat centre) throws SQLException {
        UUID post = nodal("UK-" + department.toUpperCase(Locale.ROOT) + "-" + shortCode + "-NODAL");
        return new Seat(post, centre.account(), department, district);
    }

    private record Made(String department, int district, String code, String en, String hi, String kind,
            String postEn, String postHi) {}

    private Seat seat(Made made) throws SQLException {
        Instant since = Instant.parse("2022-01-01T00:00:00Z");
        UUID office = ids.at(since);
        UUID post = ids.at(since);
        UUID account = ids.at(since);
        insert("INSERT INTO office (id, code, department, level, state, district, name_en, name_hi, version)"
                + " VALUES (?, ?, ?, 'LOCAL', ?, ?, ?, ?, 1)",
                office, made.code, made.department, STATE, made.district, made.en, made.hi);
        String above = made.code.substring(0, made.code.indexOf("-BENCH-")) + "-NODAL";
        insert("INSERT INTO post (id, code, office, kind, nodal, name_en, name_hi, reports_to, created_at, version)"
                + " VALUES (?, ?, ?, ?, FALSE, ?, ?, ?, ?, 1)",
                post, made.code + "-SEAT", office, made.kind, made.postEn, made.postHi, nodal(above), since);
        insert("INSERT INTO account (id, sign_in_name, display_name, role, state, password_hash, must_change_password,"
                + " failed_attempts, created_at, version) VALUES (?, ?, ?, 'OFFICER', ?, ?, FALSE, 0, ?, 1)",
                account, made.code.toLowerCase(Locale.ROOT).replace("uk-", "b."),
                "Officer of " + made.code + " (fictitious)", STATE, passwordHash(), since);
        insert("INSERT INTO posting (id, post, account, charge, order_number, order_date, held_from, version)"
                + " VALUES (?, ?, ?, 'REGULAR', 'BENCH/1', ?, ?, 1)",
                ids.at(since), post, account, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 2));
        return new Seat(post, account, made.department, made.district);
    }

    /** The demonstration's own password: nobody signs in with it here, but an account without one does not exist. */
    private String passwordHash() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT password_hash FROM account ORDER BY created_at LIMIT 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private UUID nodal(String code) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM post WHERE code = ?")) {
            statement.setString(1, code);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("the demonstration has no post " + code);
                }
                return UUID.fromString(rows.getString(1));
            }
        }
    }

    private void insert(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(i + 1, switch (value) {
                    case UUID id -> id.toString();
                    case Instant time -> LocalDateTime.ofInstant(time, ZoneOffset.UTC);
                    case null, default -> value;
                });
            }
            statement.executeUpdate();
        }
    }
}
