package org.samanvay.coordination.openitem;

import java.util.List;
import java.util.UUID;

/** What a feature keeps open at posts, and how it is counted. Implemented by a bean. */
public interface OpenItems extends GoesAlong {
    /**
     * With {@code %s} for the places of the seats: each seat with itself and the posts of its line, down to the next nodal
     * post. An independent body reports to nobody, so no seat answers for it.
     */
    String UNDER =
            """
            WITH RECURSIVE under (seat, id) AS (
                SELECT p.id, p.id FROM post p WHERE p.id IN %s
                UNION
                SELECT u.seat, p.id FROM under u JOIN post p ON p.reports_to = u.id AND NOT p.nodal
            )
            """;

    /** What lies open at this very post, in the order in which it is listed. */
    List<OpenItem> at(UUID post);

    /**
     * What the seats of a state and their lines have to do themselves; what they wait for does not count.
     *
     * @param state LGD code
     */
    CountedOpen counted(int state);
}
