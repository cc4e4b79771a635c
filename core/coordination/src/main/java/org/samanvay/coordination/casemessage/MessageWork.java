package org.samanvay.coordination.casemessage;

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

/** Messages that wait to be read. Nothing sets them a time: they come after what has one. */
@ApplicationScoped
class MessageWork implements WorkSource {
    @Inject
    private AccessKernel kernel;

    @Override
    public WorkKind kind() {
        return WorkKind.MESSAGE;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>(posts);
        parameters.addAll(visible.parameters());
        return new SqlCondition(
                "SELECT m.id, TIMESTAMP '9999-12-31 00:00:00' AS due, TIMESTAMP '9999-12-31 00:00:00' AS alarm, e.post,"
                        + " m.case_file, s_o.department, 'MESSAGE' AS code, 'DO' AS act FROM case_message_addressee e"
                        + " JOIN case_message m ON m.id = e.message JOIN post s ON s.id = m.from_post JOIN office s_o ON s_o.id ="
                        + " s.office JOIN case_file c ON c.id = m.case_file WHERE e.post IN " + Database.places(posts.size())
                        + " AND e.read_at IS NULL AND " + Messages.STILL + " AND " + visible.sql(),
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return Text.of("Message to be read", "अपठित संदेश");
    }
}
