package org.samanvay.coordination.informationrequest;

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
 * Information requests in the worklist of the post that answers for its department; the alarm two days before. About whom
 * they ask stands on their own page, behind their order.
 */
@ApplicationScoped
class InformationWork implements WorkSource {
    private static final Text NAME = Text.of("Information request to answer", "सूचना अनुरोध, उत्तर हेतु");

    @Inject
    private Clock clock;

    @Override
    public WorkKind kind() {
        return WorkKind.INFORMATION_REQUEST;
    }

    /** Until it is answered, or until its validity is over and no answer would be shown to anybody. */
    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        List<Object> parameters = new ArrayList<>(posts);
        parameters.add(LocalDate.now(clock));
        return new SqlCondition(
                "SELECT q.id, q.answer_by AS due, q.answer_by - INTERVAL 2 DAY AS alarm, a.post, NULL AS case_file,"
                        + " a.department, 'information' AS code, 'ACT' AS act FROM information_part a JOIN information_request q"
                        + " ON q.id = a.request WHERE a.post IN " + Database.places(posts.size())
                        + " AND " + OpenInformation.WAITS,
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        return NAME;
    }
}
