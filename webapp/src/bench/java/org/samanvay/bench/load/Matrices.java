package org.samanvay.bench.load;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.samanvay.bench.load.Officers.Officer;

/** (g) The nodal matrix of the state as its nodal officers ask for it: every department's seats, in two pages of up to a hundred. */
final class Matrices implements Workload {
    private static final int FIRST = 100;

    private final List<Officer> officers;
    private final String after;

    Matrices(Connection owner, List<Officer> officers) throws SQLException {
        this.officers = officers;
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT o.department, COALESCE(o.district, 0) FROM post p JOIN office o"
                        + " ON o.id = p.office WHERE p.nodal_seat IS NOT NULL AND o.state = 5 ORDER BY 1, 2 LIMIT 1 OFFSET "
                        + (FIRST - 1))) {
            rows.next();
            String key = "%s/%09d".formatted(rows.getString(1), rows.getInt(2));
            after = Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public String title() {
        return "(g) nodal matrix of the state";
    }

    @Override
    public List<byte[]> requests(Endpoint endpoint) {
        return officers.stream()
                .flatMap(officer -> Stream.of(first(endpoint, officer), rest(endpoint, officer)))
                .toList();
    }

    private static byte[] first(Endpoint endpoint, Officer officer) {
        return endpoint == Endpoint.OURS
                ? Documents.ask(Documents.MATRIX, officer.word(), "{\"first\":%d}", FIRST)
                : HttpLine.get(endpoint.path() + "/matrix?first=" + FIRST, officer.word());
    }

    private byte[] rest(Endpoint endpoint, Officer officer) {
        return endpoint == Endpoint.OURS
                ? Documents.ask(Documents.MATRIX, officer.word(), "{\"first\":%d,\"after\":\"%s\"}", FIRST, after)
                : HttpLine.get(endpoint.path() + "/matrix?first=" + FIRST + "&after=" + after, officer.word());
    }
}
