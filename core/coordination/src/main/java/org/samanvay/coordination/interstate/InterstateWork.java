package org.samanvay.coordination.interstate;

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
import org.samanvay.forms.Definitions;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Text;

/** Referrals from other states that wait for an answer, and joint periods at whose end the sender decides. */
@ApplicationScoped
class InterstateWork implements WorkSource {
    @Inject
    private Definitions definitions;

    @Override
    public WorkKind kind() {
        return WorkKind.INTERSTATE_REFERRAL;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        List<Object> parameters = new ArrayList<>(posts);
        viewer.posts().forEach(held -> parameters.add(held.office()));
        parameters.addAll(List.copyOf(posts));
        viewer.posts().forEach(held -> parameters.add(held.office()));
        String at = Database.places(posts.size());
        String notShut = " AND NOT EXISTS (SELECT 1 FROM excluded_office x WHERE x.case_file = r.case_file AND x.office IN "
                + Database.places(viewer.posts().size()) + ")";
        return new SqlCondition(
                "SELECT r.id, IF(r.status = 'SENT', r.acknowledge_by, r.answer_by) AS due,"
                        + " IF(r.status = 'SENT', r.acknowledge_by, r.answer_by) AS alarm, r.to_post AS post,"
                        + " NULL AS case_file, r.to_department AS department, r.service AS code,"
                        + " IF(r.status = 'SENT', 'ACKNOWLEDGE', 'DECIDE') AS act FROM interstate_referral r WHERE r.to_post IN "
                        + at + " AND r.status IN ('SENT', 'ACKNOWLEDGED')" + notShut
                        + " UNION ALL SELECT r.id, r.joint_until, r.joint_until - INTERVAL r.remind_days DAY, r.from_post,"
                        + " r.case_file, r.from_department, r.service, 'DECIDE' FROM interstate_referral r WHERE r.from_post IN "
                        + at + " AND r.status = 'JOINT'" + notShut,
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return definitions.service(code).map(ServiceDefinition::name).orElseGet(() -> Text.of(code, code));
    }
}
