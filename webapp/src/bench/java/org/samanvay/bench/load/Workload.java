package org.samanvay.bench.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What is asked. */
sealed interface Workload permits CasePages, Worklists, Accepting, Indicators, WorkOfPosts, NotingDuties, Matrices {
    String title();

    /** Requests that all endpoints answer alike. */
    List<byte[]> requests(Endpoint endpoint);

    /** How many requests of {@link #requests} make a slice; at most that many where each can be asked only once. */
    default int atMost() {
        return Integer.MAX_VALUE;
    }

    /** Whether each of {@link #requests} may be asked again. */
    default void before(Connection owner) throws SQLException {}
}
