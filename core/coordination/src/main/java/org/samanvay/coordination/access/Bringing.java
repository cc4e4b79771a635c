package org.samanvay.coordination.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.storage.Database;

/** Where the caller brings somebody: what tells it places that are hidden from others. */
@ApplicationScoped
public class Bringing {
    @Inject
    private Database database;

    @Inject
    private AccessKernel kernel;

    /**
     * A service that took on somebody whom the caller brings.
     *
     * @param service full code
     * @param district LGD code; null where the whole state took it on
     */
    public record Destination(String service, int state, @Nullable Integer district) {
        public boolean covers(int someState, int someDistrict) {
            return state == someState && (district == null || district == someDistrict);
        }
    }

    /**
     * Of these services, those that took on a referral of the caller's posts and have not ended it, in cases that the
     * caller may still see. To have asked is not enough: else anybody learned it by asking. With her consent
     * withdrawn nobody brings her.
     */
    public List<Destination> destinations(Viewer viewer, Collection<String> services) {
        if (services.isEmpty() || viewer.posts().isEmpty()) {
            return List.of();
        }
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> before = new ArrayList<>(viewer.workingPosts());
        before.addAll(services);
        return database.list(
                row -> new Destination(row.text(1), row.number(2), row.findNumber(3)),
                "SELECT DISTINCT r.service, o.state, CASE WHEN o.level = 'STATE' THEN NULL ELSE o.district END"
                        + " FROM referral r JOIN case_file c ON c.id = r.case_file JOIN post t ON t.id = r.to_post"
                        + " JOIN office o ON o.id = t.office LEFT JOIN consent k ON k.id = r.basis_consent"
                        + " WHERE k.withdrawn_at IS NULL AND r.from_post IN "
                        + Database.places(viewer.workingPosts().size())
                        + " AND r.status IN ('ACCEPTED', 'IN_PROGRESS') AND r.service IN "
                        + Database.places(services.size()) + " AND " + visible.sql(),
                visible.around(before, List.of()));
    }
}
