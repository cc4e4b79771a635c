package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.worklist.WorkKind;
import org.samanvay.coordination.worklist.WorkSource;
import org.samanvay.spi.Text;

/** Findings in the worklist of the post that decides; of one about a child or an address, only while that post is held. */
@ApplicationScoped
class FindingWork implements WorkSource {
    /** Midnight after the day, in UTC: a day less five hours and a half. */
    private static final String DUE = "CAST(f.decide_by AS DATETIME(6)) + INTERVAL 1110 MINUTE";

    @Inject
    private PreventionBook book;

    @Override
    public WorkKind kind() {
        return WorkKind.FINDING;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        List<UUID> held =
                posts.stream().filter(post -> viewer.holding(post).isPresent()).toList();
        List<Object> parameters = new ArrayList<>(posts);
        parameters.addAll(held);
        return new SqlCondition(
                "SELECT f.id, " + DUE + " AS due, " + DUE + " - INTERVAL 2 DAY AS alarm, f.owner_post AS post, NULL AS case_file,"
                        + " SUBSTRING_INDEX(f.rule, '.', 1) AS department, SUBSTRING_INDEX(f.rule, '.', -1) AS code, 'DECIDE' AS act"
                        + " FROM finding f WHERE f.owner_post IN " + Database.places(posts.size())
                        + " AND f.decision IS NULL AND (f.case_file IS NULL OR f.owner_post IN " + Database.places(held.size()) + ")",
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return book.rule(department + "." + code)
                .map(rule -> rule.declared().name())
                .orElseGet(() -> Text.of(code, code));
    }
}
