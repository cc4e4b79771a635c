package org.samanvay.coordination.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.worklist.WorkKind;
import org.samanvay.coordination.worklist.WorkSource;
import org.samanvay.spi.Text;

/** Decisions in the worklist of the post that owns them, due at the end of their day in India; the alarm two days before. */
@ApplicationScoped
class DecisionWork implements WorkSource {
    /** Midnight after the day, in UTC: a day less five hours and a half. */
    private static final String DUE = "CAST(d.due_on AS DATETIME(6)) + INTERVAL 1110 MINUTE";

    @Override
    public WorkKind kind() {
        return WorkKind.DECISION;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        return new SqlCondition(
                "SELECT d.id, " + DUE + " AS due, " + DUE + " - INTERVAL 2 DAY AS alarm, d.owner_post AS post, NULL AS case_file,"
                        + " o.department, CONCAT(m.code, '/', d.number) AS code, 'ACT' AS act FROM decision d"
                        + " JOIN meeting m ON m.id = d.meeting JOIN post p ON p.id = d.owner_post JOIN office o ON o.id = p.office"
                        + " WHERE d.owner_post IN " + Database.places(posts.size()) + " AND d.status = 'OPEN'",
                new ArrayList<>(posts));
    }

    @Override
    public Text name(String department, String code) {
        return Text.of("Decision " + code, "निर्णय " + code);
    }
}
