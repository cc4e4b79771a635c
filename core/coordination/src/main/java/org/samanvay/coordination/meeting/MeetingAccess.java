package org.samanvay.coordination.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

/** Who knows of a meeting and its decisions, and who leads it. */
@ApplicationScoped
class MeetingAccess {
    /**
     * Meetings that the caller's posts convened, lead or were invited to; and all of a state for its nodal posts, who review
     * them.
     *
     * @return over {@code meeting m}
     */
    SqlCondition visible(Viewer viewer) {
        List<Object> parameters = new ArrayList<>();
        String working = Database.places(viewer.workingPosts().size());
        parameters.addAll(viewer.workingPosts());
        parameters.addAll(viewer.workingPosts());
        parameters.addAll(viewer.workingPosts());
        StringBuilder sql = new StringBuilder("(m.convened_by_post IN " + working + " OR m.chair_post IN " + working
                + " OR EXISTS (SELECT 1 FROM meeting_invitee v WHERE v.meeting = m.id AND v.post IN " + working + ")");
        viewer.posts().stream().filter(MeetingAccess::isOfState).map(HeldPost::state).distinct().forEach(state -> {
            sql.append(" OR m.state = ?");
            parameters.add(state);
        });
        return new SqlCondition(sql.append(')').toString(), parameters);
    }

    static boolean isOfState(HeldPost post) {
        return post.nodal() && post.level() == Level.STATE;
    }

    /** The nodal post of a district convenes its meeting, one of the state that of the state and of any district. */
    static void requireConvener(HeldPost post, int state, @Nullable Integer district) {
        boolean ofDistrict =
                post.nodal() && post.level() == Level.DISTRICT && district != null && district.equals(post.district());
        if (post.state() != state || !(isOfState(post) || ofDistrict)) {
            throw new Problem(
                    MeetingProblem.NOT_A_NODAL_POST,
                    Text.of(
                            "A meeting is convened by a nodal post of the district or the state",
                            "बैठक जिले या राज्य का नोडल पद बुलाता है"));
        }
    }
}
