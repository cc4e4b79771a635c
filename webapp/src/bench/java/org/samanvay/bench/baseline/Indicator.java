package org.samanvay.bench.baseline;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * (d) An indicator of the state by month: one statement over the sums that the product keeps, added up by the database. It
 * decides nothing about small numbers; the sum of a state is not one.
 */
@WebServlet({"/l1/indicator", "/l2/indicator"})
public class Indicator extends Baseline {
    private static final long serialVersionUID = 1L;
    private static final int STATE = 5;
    private static final String SUMS = "SELECT s.month, SUM(s.value), SUM(s.amount) FROM indicator_sum s JOIN district d ON"
            + " d.lgd_code = s.district AND d.state = ? WHERE s.indicator = ? AND s.month BETWEEN ? AND ? GROUP BY s.month";

    private static final byte[] START = Json.fixed("{\"data\":{\"indicatorValues\":{\"complete\":true,\"nodes\":[");
    private static final byte[] MONTH = Json.fixed("{\"month\":");
    private static final byte[] NEXT_MONTH = Json.fixed(",{\"month\":");
    private static final byte[] VALUE = Json.fixed(",\"value\":");
    private static final byte[] AMOUNT = Json.fixed(",\"amount\":");
    private static final byte[] SHOWN = Json.fixed(",\"withheld\":false}");
    private static final byte[] END = Json.fixed("]}}}");

    private record Sum(long value, int amount) {}

    @Override
    Json answer(HttpServletRequest request, Connection connection, Viewer viewer) throws SQLException {
        if (viewer != null && viewer.held.stream().allMatch(held -> held.nodalOf() == null)) {
            return null;
        }
        LocalDate from = LocalDate.parse(request.getParameter("from"));
        Map<Integer, Sum> sums = sums(connection, request.getParameter("code"), from);
        Json json = Json.start().put(START);
        for (int i = 0; i < 12; i++) {
            LocalDate month = from.plusMonths(i);
            Sum sum = sums.getOrDefault(number(month), new Sum(0, 0));
            json.put(i == 0 ? MONTH : NEXT_MONTH).text(month.toString().substring(0, 7)).put(VALUE);
            json.put(sum.amount() == 0 ? Json.fixed("null") : value(request.getParameter("unit"), sum));
            json.put(AMOUNT).put(ascii(String.valueOf(sum.amount()))).put(SHOWN);
        }
        return json.put(END);
    }

    private static Map<Integer, Sum> sums(Connection connection, String code, LocalDate from) throws SQLException {
        Map<Integer, Sum> sums = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SUMS)) {
            statement.setInt(1, STATE);
            statement.setString(2, code);
            statement.setInt(3, number(from));
            statement.setInt(4, number(from.plusMonths(11)));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sums.put(rows.getInt(1), new Sum(rows.getLong(2), rows.getInt(3)));
                }
            }
        }
        return sums;
    }

    private static int number(LocalDate month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    private static byte[] value(String unit, Sum sum) {
        double exact =
                switch (unit) {
                    case "PERCENT" -> 100.0 * sum.value() / sum.amount();
                    case "HOURS" -> sum.value() / 3600.0 / sum.amount();
                    case "DAYS" -> sum.value() / 86_400.0 / sum.amount();
                    default -> sum.value();
                };
        return ascii(String.valueOf(Math.round(exact * 10) / 10.0));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
