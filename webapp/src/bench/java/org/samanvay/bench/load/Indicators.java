package org.samanvay.bench.load;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.samanvay.bench.load.Officers.Officer;

/** (d) An indicator of the whole state over twelve months, as a nodal officer's dashboard asks for it. */
final class Indicators implements Workload {
    /** Each with what its sum is divided into, as the baseline must be told. */
    private static final Map<String, String> ASKED = Map.of(
            "acknowledged-in-time", "PERCENT",
            "served-in-time", "PERCENT",
            "referrals-completed", "PERCENT",
            "hours-to-acknowledge", "HOURS",
            "hours-to-first-referral", "HOURS",
            "days-to-serve", "DAYS",
            "cases-opened", "COUNT",
            "referrals-sent", "COUNT");

    private static final String BEHIND = "SELECT NOT filled OR EXISTS (SELECT 1 FROM outbox WHERE place IS NULL OR place > m.place)"
            + " FROM indicator_mark m";

    private final List<Officer> officers;
    /** Twelve whole months: the newest cases are of forty days ago, and a month of a handful would rightly be withheld. */
    private final String from = LocalDate.now(ZoneOffset.UTC).minusDays(40).minusMonths(12).withDayOfMonth(1).toString();

    Indicators(List<Officer> officers) {
        this.officers = officers;
    }

    @Override
    public String title() {
        return "(d) indicator over 12 months";
    }

    @Override
    public void before(Connection owner) throws SQLException {
        awaitCounted(owner);
    }

    /** The server counts what was filled in by itself; nothing is measured while it does. */
    static void awaitCounted(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            while (isBehind(statement)) {
                LockSupport.parkNanos(SECONDS.toNanos(1));
            }
        }
    }

    private static boolean isBehind(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(BEHIND)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    @Override
    public List<byte[]> requests(Endpoint endpoint) {
        return officers.stream()
                .flatMap(officer -> ASKED.keySet().stream().sorted().map(code -> request(endpoint, officer, code)))
                .toList();
    }

    private byte[] request(Endpoint endpoint, Officer officer, String code) {
        return endpoint == Endpoint.OURS
                ? Documents.ask(
                        Documents.INDICATOR, officer.word(), "{\"indicator\":\"%s\",\"from\":\"%s\"}", code, from)
                : HttpLine.get(
                        endpoint.path() + "/indicator?code=" + code + "&unit=" + ASKED.get(code) + "&from=" + from,
                        officer.word());
    }
}
