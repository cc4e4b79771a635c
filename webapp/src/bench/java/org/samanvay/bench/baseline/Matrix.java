package org.samanvay.bench.baseline;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * (g) Seats of the nodal matrix with who holds them, and what is open below each: one statement for the seats, one for all that
 * is summed up. Every seat has a post here, so that none is looked for in the definitions.
 */
@WebServlet({"/l1/matrix", "/l2/matrix"})
public class Matrix extends Baseline {
    private static final long serialVersionUID = 1L;
    private static final String SEATS = "SELECT p.id, o.department, o.level, o.district, p.code, p.name_hi, p.name_en, o.name_hi,"
            + " o.name_en, o.phone, DATE(p.created_at + INTERVAL 330 MINUTE), (SELECT MAX(LEAST(COALESCE(e.held_until, '9999-12-31'),"
            + " COALESCE(DATE(l.left_at + INTERVAL 330 MINUTE), '9999-12-31'))) FROM posting e JOIN account l ON l.id = e.account"
            + " WHERE e.post = p.id AND e.charge <> 'ASSISTING' AND e.held_from <= ?), h.display_name, h.charge, h.held_from,"
            + " h.order_number, h.order_date FROM post p JOIN office o ON o.id = p.office LEFT JOIN (SELECT g.post, g.id,"
            + " a.display_name, g.charge, g.held_from, g.order_number, g.order_date FROM posting g JOIN account a"
            + " ON a.id = g.account WHERE g.charge <> 'ASSISTING' AND g.held_from <= ? AND (g.held_until IS NULL"
            + " OR g.held_until > ?) AND a.left_at IS NULL) h ON h.post = p.id WHERE p.nodal_seat IS NOT NULL AND o.state = 5"
            + " AND (o.department > ? OR o.department = ? AND COALESCE(o.district, 0) > ?) ORDER BY o.department,"
            + " COALESCE(o.district, 0), FIELD(h.charge, 'REGULAR', 'DEPUTY', 'ADDITIONAL_CHARGE', 'ACTING'), h.held_from DESC, h.id";

    private static final byte[] START = Json.fixed("{\"data\":{\"nodalMatrix\":{\"nodes\":[");
    private static final byte[] DEPARTMENT = Json.fixed("{\"department\":");
    private static final byte[] LEVEL = Json.fixed(",\"level\":");
    private static final byte[] OF_STATE = Json.fixed(",\"district\":null,\"post\":{\"code\":");
    private static final byte[] DISTRICT = Json.fixed(",\"district\":{\"code\":");
    private static final byte[] POST = Json.fixed("},\"post\":{\"code\":");
    private static final byte[] NAME_HI = Json.fixed(",\"name\":{\"hi\":");
    private static final byte[] EN = Json.fixed(",\"en\":");
    private static final byte[] OFFICE_HI = Json.fixed("},\"office\":{\"name\":{\"hi\":");
    private static final byte[] PHONE = Json.fixed("},\"phone\":");
    private static final byte[] HOLDER = Json.fixed("},\"holder\":{\"displayName\":");
    private static final byte[] NO_HOLDER = Json.fixed("},\"holder\":null}");
    private static final byte[] CHARGE = Json.fixed(",\"charge\":");
    private static final byte[] SINCE = Json.fixed(",\"since\":");
    private static final byte[] ORDER_NUMBER = Json.fixed(",\"orderNumber\":");
    private static final byte[] ORDER_DATE = Json.fixed(",\"orderDate\":");
    private static final byte[] CLOSE = Json.fixed("}}");
    private static final byte[] NO_DEPUTY = Json.fixed(",\"deputy\":null,\"vacantSince\":");
    private static final byte[] DEPUTY = Json.fixed(",\"deputy\":{\"displayName\":");
    private static final byte[] VACANT = Json.fixed("},\"vacantSince\":");
    private static final byte[] FOR_MEETING = Json.fixed(",\"dueForMeeting\":");
    private static final byte[] OPEN = Json.fixed(",\"open\":");
    private static final byte[] OVERDUE = Json.fixed(",\"overdue\":");
    private static final byte[] ASKED = Json.fixed(",\"asked\":");
    private static final byte[] IN_TIME = Json.fixed(",\"acknowledgedInTime\":");
    private static final byte[] UNKNOWN = Json.fixed("null}");
    private static final byte[] PAGE_INFO = Json.fixed("],\"pageInfo\":{\"hasNextPage\":");
    private static final byte[] END_CURSOR = Json.fixed(",\"endCursor\":");
    private static final byte[] END = Json.fixed("}}}}");

    private record Held(String name, String charge, String since, String orderNumber, String orderDate) {}

    private record Seat(String post, String department, String level, int district, String[] words, LocalDate vacant, List<Held> held) {
        String key() {
            return "%s/%09d".formatted(department, district);
        }
    }

    private record Sums(int open, int late, int asked, int inTime) {
        static final Sums NOTHING = new Sums(0, 0, 0, 0);
    }

    @Override
    Json answer(HttpServletRequest request, Connection connection, Viewer viewer) throws SQLException {
        int first = Integer.parseInt(request.getParameter("first"));
        LocalDateTime now = viewer == null ? LocalDateTime.now(ZoneOffset.UTC) : viewer.now;
        LocalDate today = now.plusMinutes(330).toLocalDate();
        List<Seat> seats = seats(connection, request.getParameter("after"), first + 1, today);
        boolean more = seats.size() > first;
        if (more) {
            seats.removeLast();
        }
        Map<String, Sums> sums = sums(connection, seats, now, today);
        Json json = Json.start().put(START);
        for (int i = 0; i < seats.size(); i++) {
            if (i > 0) {
                json.put(',');
            }
            write(json, seats.get(i), sums.getOrDefault(seats.get(i).post(), Sums.NOTHING), today);
        }
        json.put(PAGE_INFO).flag(more).put(END_CURSOR).text(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(seats.getLast().key().getBytes(StandardCharsets.US_ASCII)));
        return json.put(END);
    }

    private static List<Seat> seats(Connection connection, String after, int limit, LocalDate today) throws SQLException {
        String[] from = after == null
                ? new String[] {"", "0"}
                : new String(Base64.getUrlDecoder().decode(after), StandardCharsets.US_ASCII).split("/");
        List<Seat> seats = new ArrayList<>(limit);
        try (PreparedStatement statement = connection.prepareStatement(SEATS)) {
            statement.setObject(1, today);
            statement.setObject(2, today);
            statement.setObject(3, today);
            statement.setString(4, from[0]);
            statement.setString(5, from[0]);
            statement.setInt(6, Integer.parseInt(from[1]));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String post = rows.getString(1);
                    if (seats.isEmpty() || !seats.getLast().post().equals(post)) {
                        if (seats.size() == limit) {
                            break;
                        }
                        seats.add(seat(rows, post, today));
                    }
                    if (rows.getString(13) != null) {
                        seats.getLast().held().add(new Held(rows.getString(13), rows.getString(14), rows.getString(15),
                                rows.getString(16), rows.getString(17)));
                    }
                }
            }
        }
        return seats;
    }

    private static Seat seat(ResultSet rows, String post, LocalDate today) throws SQLException {
        LocalDate ended = rows.getObject(12, LocalDate.class);
        LocalDate made = rows.getObject(11, LocalDate.class);
        String[] words = new String[6];
        for (int i = 0; i < words.length; i++) {
            words[i] = rows.getString(5 + i);
        }
        return new Seat(post, rows.getString(2), rows.getString(3), rows.getInt(4), words,
                ended == null ? made : ended.isBefore(today) ? ended : today, new ArrayList<>(1));
    }

    private static Map<String, Sums> sums(Connection connection, List<Seat> seats, LocalDateTime now, LocalDate today)
            throws SQLException {
        Map<String, Sums> sums = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(OpenBelow.sql(seats.size()))) {
            int at = Sql.bind(statement, 1, seats.stream().map(Seat::post).toList());
            OpenBelow.bind(statement, at, now, today);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    long open = rows.getLong(2);
                    long asked = rows.getLong(3);
                    sums.put(rows.getString(1), new Sums(
                            OpenBelow.all(open), OpenBelow.some(open), OpenBelow.all(asked), OpenBelow.some(asked)));
                }
            }
        }
        return sums;
    }

    private static void write(Json json, Seat seat, Sums sums, LocalDate today) {
        json.put(DEPARTMENT).text(seat.department()).put(LEVEL).text(seat.level());
        if (seat.district() == 0) {
            json.put(OF_STATE);
        } else {
            json.put(DISTRICT).number(seat.district()).put(POST);
        }
        String[] words = seat.words();
        json.text(words[0]).put(NAME_HI).text(words[1]).put(EN).text(words[2]).put(OFFICE_HI).text(words[3]).put(EN).text(words[4])
                .put(PHONE).text(words[5]);
        LocalDate vacant = seat.held().isEmpty() ? seat.vacant() : null;
        if (vacant == null) {
            Held held = seat.held().getFirst();
            json.put(HOLDER).text(held.name()).put(CHARGE).text(held.charge()).put(SINCE).text(held.since()).put(ORDER_NUMBER)
                    .text(held.orderNumber()).put(ORDER_DATE).text(held.orderDate()).put(CLOSE);
        } else {
            json.put(NO_HOLDER);
        }
        if (seat.held().size() > 1) {
            json.put(DEPUTY).text(seat.held().get(1).name()).put(CHARGE).text(seat.held().get(1).charge()).put(VACANT);
        } else {
            json.put(NO_DEPUTY);
        }
        json.text(vacant == null ? null : vacant.toString()).put(FOR_MEETING)
                .flag(vacant != null && !vacant.isAfter(today.minusDays(7))).put(OPEN).number(sums.open()).put(OVERDUE)
                .number(sums.late()).put(ASKED).number(sums.asked()).put(IN_TIME);
        if (sums.asked() < 5) {
            json.put(UNKNOWN);
        } else {
            json.number(Math.round(100f * sums.inTime() / sums.asked())).put('}');
        }
    }
}
