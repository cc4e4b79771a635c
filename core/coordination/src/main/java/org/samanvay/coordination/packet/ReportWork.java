package org.samanvay.coordination.packet;

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
import org.samanvay.spi.Text;

/** Imported reports to confirm, in the worklist of the post that imported them; their alarm is the import itself. */
@ApplicationScoped
class ReportWork implements WorkSource {
    @Inject
    private AccessKernel kernel;

    @Inject
    private PacketBook book;

    @Override
    public WorkKind kind() {
        return WorkKind.UNCONFIRMED_REPORT;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>(posts);
        parameters.addAll(visible.parameters());
        return new SqlCondition(
                "SELECT t.id, t.due_at AS due, t.imported_at AS alarm, t.post, t.case_file, t.department, t.form AS code,"
                        + " 'DO' AS act FROM unconfirmed_report t JOIN case_file c ON c.id = t.case_file WHERE t.post IN "
                        + Database.places(posts.size()) + " AND c.status = 'OPEN' AND " + visible.sql(),
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return book.toldBy(code)
                .map(packet -> packet.packet().name())
                .map(name -> Text.of(
                        "Imported report to confirm: " + name.en(), "आयातित प्रतिवेदन की पुष्टि: " + name.hi()))
                .orElseGet(() -> Text.of(code, code));
    }
}
