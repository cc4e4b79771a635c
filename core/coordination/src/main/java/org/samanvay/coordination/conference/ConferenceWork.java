package org.samanvay.coordination.conference;

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

/** Conferences in the worklist: to decide, to hold and to follow up by the convener, to answer by who was invited. */
@ApplicationScoped
class ConferenceWork implements WorkSource {
    /** What is next at the post {@code i} of the conference {@code f}; null: nothing. */
    static final String NEXT = "CASE WHEN i.post = f.convener_post THEN CASE f.status WHEN 'PROPOSED' THEN f.decide_by"
            + " WHEN 'CONVENED' THEN f.planned_at WHEN 'HELD' THEN f.follow_up_at END"
            + " WHEN f.status = 'CONVENED' AND i.answered_at IS NULL THEN f.returns_due_at END";

    @Inject
    private AccessKernel kernel;

    @Override
    public WorkKind kind() {
        return WorkKind.CONFERENCE;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>(posts);
        parameters.addAll(visible.parameters());
        return new SqlCondition(
                "SELECT f.id, " + NEXT + " AS due, " + NEXT + " - INTERVAL 1 DAY AS alarm, i.post, f.case_file,"
                        + " f.convener_department AS department, CASE WHEN i.post <> f.convener_post THEN 'ANSWER' ELSE"
                        + " f.status END AS code, CASE WHEN f.status = 'PROPOSED' THEN 'DECIDE' ELSE 'DO' END AS act"
                        + " FROM conference_invitee i JOIN case_conference f ON f.id = i.conference"
                        + " JOIN case_file c ON c.id = f.case_file WHERE i.post IN " + Database.places(posts.size())
                        + " AND f.status IN ('PROPOSED', 'CONVENED', 'HELD') AND " + NEXT + " IS NOT NULL AND "
                        + visible.sql(),
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return switch (code) {
            case "PROPOSED" -> Text.of("Decide on a case conference", "प्रकरण सम्मेलन पर निर्णय");
            case "CONVENED" -> Text.of("Hold the case conference", "प्रकरण सम्मेलन आयोजित करें");
            case "HELD" -> Text.of("Follow up the case conference", "प्रकरण सम्मेलन का अनुवर्तन");
            default -> Text.of("Answer before the case conference", "प्रकरण सम्मेलन से पूर्व उत्तर");
        };
    }
}
