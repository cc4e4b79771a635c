package org.samanvay.coordination.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Keyset;
import org.samanvay.coordination.page.Page;

/** What of the worklist of one post lies ahead, for another feature: a hundred pieces of work at most, in the order of their time. */
@ApplicationScoped
public class WorkAhead {
    @Inject
    private Worklist worklist;

    /**
     * @param post one of the present caller's
     * @param from what was due before is left out
     */
    public List<WorkItem> of(UUID post, Instant from) {
        Page ahead = new Page(Page.MAX, Optional.of(Keyset.text(from, Ids.before(from))));
        return worklist.page(worklist.asked(post, Set.of()), ahead).nodes();
    }
}
