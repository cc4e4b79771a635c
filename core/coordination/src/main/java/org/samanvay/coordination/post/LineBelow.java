package org.samanvay.coordination.post;

import org.samanvay.coordination.storage.Database;

/** Posts with all that report to them, for statements of features whose items lie at posts. */
public final class LineBelow {
    private static final String MINE =
            """
            WITH RECURSIVE mine (id) AS (
                SELECT p.id FROM post p WHERE p.id IN %s
                UNION
                SELECT p.id FROM post p JOIN mine m ON p.reports_to = m.id
            )
            """;

    private LineBelow() {}

    /** The head of a statement in which {@code mine (id)} are so many posts and those below; takes the posts. */
    public static String with(int posts) {
        return MINE.formatted(Database.places(posts));
    }
}
