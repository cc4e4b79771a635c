package org.samanvay.bench.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.samanvay.bench.load.Officers.Officer;

/**
 * (a) Pages of cases that have come far, as the One Stop Centre sees them: all of them drawn alike, none preferred. (a10)
 * Those in which every department has filled in a form, with these.
 */
final class CasePages implements Workload {
    private static final int MOST = 4_000;

    private static final String OF_ALL = "EXISTS (SELECT 1 FROM form_entry a WHERE a.case_file = r.case_file"
            + " AND a.department NOT IN ('police', 'women-child-welfare'))";

    private record Asked(String caseFile, Officer by) {}

    private final List<Asked> asked = new ArrayList<>();

    private final boolean ofAll;

    /** @param ofAll whether the pages of the cases of all departments, or of the others */
    CasePages(Connection owner, List<Officer> officers, boolean ofAll) throws SQLException {
        this.ofAll = ofAll;
        for (Officer officer : officers) {
            try (PreparedStatement statement = owner.prepareStatement("SELECT r.case_file FROM referral r"
                    + " JOIN form_entry e ON e.case_file = r.case_file"
                    + " AND e.form = 'women-child-welfare.one-stop-centre-intake' WHERE r.to_post = ?"
                    + " AND r.from_department = 'police' AND " + (ofAll ? "" : "NOT ") + OF_ALL + " ORDER BY RAND(7) LIMIT ?")) {
                statement.setString(1, officer.post());
                statement.setInt(2, MOST);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        asked.add(new Asked(rows.getString(1), officer));
                    }
                }
            }
        }
        Collections.shuffle(asked, new Random(7));
    }

    @Override
    public String title() {
        return ofAll ? "(a10) case page with ten departments' forms" : "(a) case page";
    }

    @Override
    public List<byte[]> requests(Endpoint endpoint) {
        return asked.stream().limit(MOST).map(one -> request(endpoint, one)).toList();
    }

    private byte[] request(Endpoint endpoint, Asked one) {
        return endpoint == Endpoint.OURS
                ? Documents.ask(ofAll ? Documents.CASE_PAGE_OF_ALL : Documents.CASE_PAGE, one.by().word(), "{\"id\":\"%s\"}", one.caseFile())
                : HttpLine.get(endpoint.path() + (ofAll ? "/case-of-all?id=" : "/case?id=") + one.caseFile(), one.by().word());
    }
}
