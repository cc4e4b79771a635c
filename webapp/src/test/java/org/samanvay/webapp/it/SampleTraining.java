package org.samanvay.webapp.it;

import java.sql.SQLException;

/** What officers were trained in. */
public final class SampleTraining {
    private SampleTraining() {}

    public static void forget() throws SQLException {
        TestDatabase.run("DELETE FROM training_taken");
    }
}
