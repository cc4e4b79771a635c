package org.samanvay.coordination.jointplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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

/**
 * Activities of joint plans in the worklist of the post that does them, from the day they begin; due at the end of their day in
 * India, the alarm a week before. Their code is their plan's identifier.
 */
@ApplicationScoped
class PlanWork implements WorkSource {
    /** Midnight after the day, in UTC: a day less five hours and a half. */
    private static final String DUE = "CAST(a.due_on AS DATETIME(6)) + INTERVAL 1110 MINUTE";

    /** In the collation of the other codes, with which it stands in one list. */
    private static final String CODE = "CAST(a.plan AS CHAR) COLLATE utf8mb4_unicode_ci";

    @Inject
    private Clock clock;

    @Override
    public WorkKind kind() {
        return WorkKind.PLAN_ACTIVITY;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        List<Object> parameters = new ArrayList<>(posts);
        parameters.add(LocalDate.now(clock));
        return new SqlCondition(
                "SELECT a.id, " + DUE + " AS due, " + DUE + " - INTERVAL 7 DAY AS alarm, a.owner_post AS post, NULL AS case_file,"
                        + " o.department, " + CODE + " AS code, 'DO' AS act FROM joint_plan_activity a JOIN post p ON"
                        + " p.id = a.owner_post JOIN office o ON o.id = p.office WHERE a.owner_post IN "
                        + Database.places(posts.size()) + " AND NOT a.dropped AND a.progress < 100 AND a.starts_on <= ?",
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return Text.of("Activity of the joint action plan", "संयुक्त कार्ययोजना की गतिविधि");
    }
}
