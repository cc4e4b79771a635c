package org.samanvay.bench.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the database did for one request.
 *
 * @param statements reads and writes of rows
 * @param commits of transactions that were begun; what commits by itself does not count
 * @param roundTrips everything that the server sent and waited for
 */
record Counted(double statements, double commits, double roundTrips) {
    private static final List<String> STATEMENTS =
            List.of("Com_select", "Com_insert", "Com_insert_select", "Com_update", "Com_update_multi", "Com_delete",
                    "Com_delete_multi", "Com_replace", "Com_replace_select");
    private static final int REQUESTS = 20;

    static Counted of(Connection owner, Asking asking, Workload workload, Endpoint endpoint)
            throws SQLException, IOException {
        workload.before(owner);
        List<byte[]> requests = workload.requests(endpoint);
        for (byte[] request : requests.subList(0, Math.min(5, requests.size()))) {
            asking.one(request);
        }
        int count = Math.min(REQUESTS, requests.size() - 5);
        Map<String, Long> before = status(owner);
        for (byte[] request : requests.subList(5, 5 + count)) {
            asking.one(request);
        }
        Map<String, Long> after = status(owner);
        // Asking for the counters is a question, too.
        return new Counted(
                (sum(after, STATEMENTS) - sum(before, STATEMENTS)) / (double) count,
                (sum(after, List.of("Com_commit")) - sum(before, List.of("Com_commit"))) / (double) count,
                (sum(after, List.of("Questions")) - sum(before, List.of("Questions")) - 1) / (double) count);
    }

    private static long sum(Map<String, Long> status, List<String> names) {
        return names.stream().mapToLong(name -> status.getOrDefault(name, 0L)).sum();
    }

    private static Map<String, Long> status(Connection owner) throws SQLException {
        Map<String, Long> status = new TreeMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SHOW GLOBAL STATUS WHERE Variable_name LIKE 'Com\\_%' OR Variable_name = 'Questions'")) {
            while (rows.next()) {
                status.put(rows.getString(1), rows.getLong(2));
            }
        }
        return status;
    }
}
