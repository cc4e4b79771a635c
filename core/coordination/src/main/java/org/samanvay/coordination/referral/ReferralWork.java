package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.worklist.WorkKind;
import org.samanvay.coordination.worklist.WorkSource;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Text;

/** Open referrals in the worklist of the post that was asked: first to be acknowledged, then to be acted on. */
@ApplicationScoped
class ReferralWork implements WorkSource {
    @Inject
    private AccessKernel kernel;

    @Inject
    private Definitions definitions;

    @Override
    public WorkKind kind() {
        return WorkKind.REFERRAL;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>(posts);
        parameters.addAll(visible.parameters());
        return new SqlCondition(
                "SELECT r.id, " + ReferralRow.DUE + " AS due, " + ReferralRow.DUE + " AS alarm, r.to_post AS post, r.case_file,"
                        + " r.to_department AS department, r.service AS code, IF(r.acknowledged_at IS NULL, 'ACKNOWLEDGE', 'ACT')"
                        + " AS act FROM referral r JOIN case_file c ON c.id = r.case_file WHERE r.to_post IN "
                        + Database.places(posts.size())
                        + " AND r.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS') AND "
                        + visible.sql(),
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return definitions.service(code).map(ServiceDefinition::name).orElseGet(() -> Text.of(code, code));
    }
}
