package org.samanvay.coordination.handover;

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

/** Handovers that are not settled, in the worklist of the post that changed hands. */
@ApplicationScoped
class HandoverWork implements WorkSource {
    private static final Text NAME = Text.of("Handover to accept", "कार्यभार हस्तांतरण, स्वीकृति हेतु");

    @Override
    public WorkKind kind() {
        return WorkKind.HANDOVER;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        return new SqlCondition(
                "SELECT h.id, h.accept_by AS due, h.made_at AS alarm, h.post, NULL AS case_file, o.department,"
                        + " 'handover' AS code, 'ACKNOWLEDGE' AS act FROM handover h JOIN post p ON p.id = h.post"
                        + " JOIN office o ON o.id = p.office WHERE h.post IN " + Database.places(posts.size())
                        + " AND h.settled_at IS NULL",
                new ArrayList<>(posts));
    }

    @Override
    public Text name(String department, String code) {
        return NAME;
    }
}
