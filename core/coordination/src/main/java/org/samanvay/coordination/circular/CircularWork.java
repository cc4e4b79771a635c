package org.samanvay.coordination.circular;

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

/**
 * Circulars in the worklist of a post that has not taken note of them, by their issuer's own number; the alarm a day before.
 */
@ApplicationScoped
class CircularWork implements WorkSource {
    @Override
    public WorkKind kind() {
        return WorkKind.CIRCULAR;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        return new SqlCondition(
                "SELECT c.id, c.acknowledge_by AS due, c.acknowledge_by - INTERVAL 1 DAY AS alarm, a.post, NULL AS case_file,"
                        + " o.department, c.reference AS code, 'ACKNOWLEDGE' AS act FROM circular_addressee a JOIN circular c"
                        + " ON c.id = a.circular JOIN post s ON s.id = c.from_post JOIN office o ON o.id = s.office WHERE a.post IN "
                        + Database.places(posts.size()) + " AND a.acknowledged_at IS NULL",
                new ArrayList<>(posts));
    }

    @Override
    public Text name(String department, String code) {
        return Text.of("Circular " + code, "परिपत्र " + code);
    }
}
