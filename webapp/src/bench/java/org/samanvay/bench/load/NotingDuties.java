package org.samanvay.bench.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.samanvay.bench.load.Officers.Officer;

/** (f) Stations note an event in their cases, each once, and a duty is opened; before each slice none of it has happened. */
final class NotingDuties implements Workload {
    private static final int MOST = 1_500;
    private static final String DUTY = "POCSO-R4-SP-POL";

    private record Noted(String caseFile, Officer by) {}

    private final List<Noted> cases = new ArrayList<>();
    private final String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS).toString();

    NotingDuties(Connection owner, List<Officer> officers) throws SQLException {
        for (Officer officer : officers) {
            try (PreparedStatement statement = owner.prepareStatement(
                    "SELECT id FROM case_file WHERE owner_post = ? AND status = 'OPEN' ORDER BY RAND(7) LIMIT 100")) {
                statement.setString(1, officer.post());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        cases.add(new Noted(rows.getString(1), officer));
                    }
                }
            }
        }
        Collections.shuffle(cases, new Random(7));
        cases.subList(Math.min(MOST, cases.size()), cases.size()).clear();
    }

    @Override
    public String title() {
        return "(f) note an event, open its duty";
    }

    @Override
    public int atMost() {
        return cases.size();
    }

    @Override
    public List<byte[]> requests(Endpoint endpoint) {
        return cases.stream().map(one -> request(endpoint, one)).toList();
    }

    private byte[] request(Endpoint endpoint, Noted one) {
        UUID key = UUID.randomUUID();
        return endpoint == Endpoint.OURS
                ? Documents.ask(
                        Documents.NOTE_EVENT, one.by().word(), "{\"case\":\"%s\",\"duty\":\"%s\",\"at\":\"%s\",\"key\":\"%s\"}",
                        one.caseFile(), DUTY, at, key)
                : HttpLine.get(
                        endpoint.path() + "/duty?case=" + one.caseFile() + "&at=" + at + "&key=" + key, one.by().word());
    }

    /** Whoever was let into a case by the duty leaves it, too: all that was generated is older. */
    @Override
    public void before(Connection owner) throws SQLException {
        String ids = "('" + String.join("', '", cases.stream().map(Noted::caseFile).toList()) + "')";
        try (Statement statement = owner.createStatement()) {
            statement.execute("DELETE FROM duty WHERE code = '" + DUTY + "' AND case_file IN " + ids);
            statement.execute("DELETE FROM participation WHERE since > NOW() - INTERVAL 20 DAY AND case_file IN " + ids);
        }
    }
}
