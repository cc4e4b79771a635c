package org.samanvay.bench.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.samanvay.bench.load.Officers.Officer;

/** (c) Referrals that wait at a centre are accepted, each once; before each slice they wait again. */
final class Accepting implements Workload {
    private static final int MOST = 1_500;

    private record Waiting(String referral, Officer at) {}

    private final List<Waiting> waiting = new ArrayList<>();

    Accepting(Connection owner, List<Officer> officers) throws SQLException {
        for (Officer officer : officers) {
            try (PreparedStatement statement = owner.prepareStatement("SELECT id FROM referral WHERE to_post = ?"
                    + " AND status IN ('SENT', 'ACKNOWLEDGED') ORDER BY RAND(7) LIMIT ?")) {
                statement.setString(1, officer.post());
                statement.setInt(2, MOST);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        waiting.add(new Waiting(rows.getString(1), officer));
                    }
                }
            }
        }
        Collections.shuffle(waiting, new Random(7));
        waiting.subList(Math.min(MOST, waiting.size()), waiting.size()).clear();
    }

    @Override
    public String title() {
        return "(c) accept referral";
    }

    @Override
    public int atMost() {
        return waiting.size();
    }

    @Override
    public List<byte[]> requests(Endpoint endpoint) {
        return waiting.stream().map(one -> request(endpoint, one)).toList();
    }

    private static byte[] request(Endpoint endpoint, Waiting one) {
        UUID key = UUID.randomUUID();
        return endpoint == Endpoint.OURS
                ? Documents.ask(
                        Documents.ACCEPT, one.at().word(), "{\"referral\":\"%s\",\"version\":1,\"key\":\"%s\"}",
                        one.referral(), key)
                : HttpLine.get(
                        endpoint.path() + "/accept?referral=" + one.referral() + "&version=1&key=" + key,
                        one.at().word());
    }

    @Override
    public void before(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("UPDATE referral SET status = 'SENT', version = 1, received_at = NULL, acknowledged_at = NULL,"
                    + " answered_at = NULL WHERE id IN ('"
                    + String.join("', '", waiting.stream().map(Waiting::referral).toList()) + "')");
        }
    }
}
